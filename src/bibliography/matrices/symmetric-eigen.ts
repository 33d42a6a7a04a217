/** The eigenvalues of a symmetric matrix, the largest first, and to each its eigenvector of length 1. */
export interface Eigen {
  values: Float64Array;
  /** Eigenvector `i` is row `i`. */
  vectors: Float64Array;
}

const mostSweeps = 30;

/**
 * Takes a symmetric matrix apart by Jacobi’s rotations, which are exact enough for matrices that are nearly singular
 * and quick enough for a hundred rows.
 * Source: Golub and Van Loan, “Matrix Computations”, 4th edition (2013), section 8.5.
 *
 * @param matrix `size` rows of `size` numbers; stays as it is
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const rest = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(rest, size) > 1e-22; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(rest, vectors, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => rest[b * size + b]! - rest[a * size + a]! || a - b,
  );
  const sorted = new Float64Array(size * size);
  for (const [row, from] of order.entries())
    sorted.set(vectors.subarray(from * size, (from + 1) * size), row * size);
  return { values: Float64Array.from(order, (i) => rest[i * size + i]!), vectors: sorted };
}

/** The share of the squares that stands beside the diagonal. */
function offDiagonal(matrix: Float64Array, size: number): number {
  let beside = 0;
  let all = 0;
  for (let at = 0; at < matrix.length; at++) {
    const square = matrix[at]! ** 2;
    all += square;
    if (at % (size + 1) !== 0) beside += square;
  }
  return all === 0 ? 0 : beside / all;
}

/** Turns rows and columns `p` and `q` so that nothing stands where they cross. */
function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const crossing = matrix[p * size + q]!;
  if (crossing === 0) return;
  const slope = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * crossing);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) {
    const [a, b] = [matrix[k * size + p]!, matrix[k * size + q]!];
    matrix[k * size + p] = cosine * a - sine * b;
    matrix[k * size + q] = sine * a + cosine * b;
  }
  turnRows(matrix, size, p, q, cosine, sine);
  turnRows(vectors, size, p, q, cosine, sine);
}

function turnRows(
  rows: Float64Array,
  size: number,
  p: number,
  q: number,
  cosine: number,
  sine: number,
): void {
  const [rowP, rowQ] = [p * size, q * size];
  for (let k = 0; k < size; k++) {
    const [a, b] = [rows[rowP + k]!, rows[rowQ + k]!];
    rows[rowP + k] = cosine * a - sine * b;
    rows[rowQ + k] = sine * a + cosine * b;
  }
}
