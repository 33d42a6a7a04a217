/** Weights of terms, people or venues, by their keys. What is missing weighs 0. */
export type SparseVector = Map<string, number>;

/** Adds a vector to another in place. */
export function addTo(sum: SparseVector, vector: SparseVector, factor = 1): void {
  for (const [key, weight] of vector) sum.set(key, (sum.get(key) ?? 0) + factor * weight);
}

/** The cosine of two vectors, 0 when one is empty. */
export function cosine(a: SparseVector, b: SparseVector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [key, weight] of short) product += weight * (long.get(key) ?? 0);
  return product === 0 ? 0 : product / (lengthOf(a) * lengthOf(b));
}

/** The vector scaled in place to length 1; an empty one stays empty. */
export function normalize(vector: SparseVector): SparseVector {
  const length = lengthOf(vector);
  for (const [key, weight] of vector) vector.set(key, weight / length);
  return vector;
}

function lengthOf(vector: SparseVector): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
