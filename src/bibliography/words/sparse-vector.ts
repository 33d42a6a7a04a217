/** Weights by the numbers of terms, people or venues. What is missing weighs 0. */
export type SparseVector = Map<number, number>;

/** Adds a weight in place. */
export function addWeight(vector: SparseVector, key: number, weight: number): void {
  vector.set(key, (vector.get(key) ?? 0) + weight);
}

export function lengthOf(vector: SparseVector): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}

/** The cosine of two vectors, 0 when one is empty. */
export function cosine(a: SparseVector, b: SparseVector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [key, weight] of short) product += weight * (long.get(key) ?? 0);
  return product === 0 ? 0 : product / (lengthOf(a) * lengthOf(b));
}
