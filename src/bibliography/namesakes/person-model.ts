import { symmetricEigen } from '../matrices/symmetric-eigen.ts';
import { scaleToLength1 } from '../words/term-matrix.ts';

/**
 * What of the fields of papers tells people apart: axes along which people differ, each scaled by how much they differ
 * beside how much the papers of one person do.
 */
export interface PersonModel {
  mean: Float64Array;
  /** One row for each axis. */
  axes: Float64Array;
}

/** What share of the differences is between people, where too few people show it. */
const expectedShare = 0.35;
/** With as many people the expected share and the share seen weigh alike. */
const trustedPeople = 200;

/**
 * Learns the model from the people of the collection itself, by those whose papers fall into several fragments: what
 * differs between fragments of one name differs within a person. That some of these names are several people’s makes
 * the model cautious, no more. Fields are compared by cosine along its axes.
 * Source: Dehak, Kenny, Dehak, Dumouchel and Ouellet, “Front-end factor analysis for speaker verification”, IEEE
 * Transactions on Audio, Speech, and Language Processing 19 (2011): linear discriminant analysis and within-class
 * covariance normalisation before cosine scoring, for recordings of speakers as here for papers of authors.
 *
 * @param people for each the fields of its fragments, two or more
 */
export function learnPersonModel(people: readonly (readonly Float64Array[])[]): PersonModel {
  const fields = people.flat();
  const size = fields[0]?.length ?? 0;
  const mean = meanOf(fields, size);
  const total = new Float64Array(size * size);
  const within = new Float64Array(size * size);
  for (const field of fields) addSquare(total, field, mean, 1 / fields.length);
  let freedom = 0;
  for (const own of people) freedom += (own.length - 1) / own.length;
  for (const own of people) {
    const centre = meanOf(own, size);
    for (const field of own) addSquare(within, field, centre, 1 / (own.length * freedom));
  }
  mirror(total, size);
  mirror(within, size);
  const trust = freedom / (freedom + trustedPeople);
  let trace = 0;
  for (let i = 0; i < size; i++) trace += total[i * size + i]! / size;
  for (let at = 0; at < within.length; at++)
    within[at] = trust * within[at]! + (1 - trust) * (1 - expectedShare) * total[at]!;
  // Keeps directions in which a small collection shows no difference at all from counting infinitely.
  for (let i = 0; i < size; i++) within[i * size + i]! += 1e-3 * trace + 1e-12;
  const whitening = whiten(within, size);
  const between = total.map((value, at) => value - within[at]!);
  const { values, vectors } = symmetricEigen(transform(between, whitening, size), size);
  const kept = values.filter((value) => value > 0).length;
  const axes = new Float64Array(kept * size);
  for (let axis = 0; axis < kept; axis++)
    for (let k = 0; k < size; k++) {
      const turn = Math.sqrt(values[axis]!) * vectors[axis * size + k]!;
      for (let j = 0; j < size; j++) axes[axis * size + j]! += turn * whitening[k * size + j]!;
    }
  return { mean, axes };
}

/** A field along the axes of the model, of length 1: the product of two is their cosine. */
export function placeField({ mean, axes }: PersonModel, field: Float64Array): Float64Array {
  const size = mean.length;
  const place = new Float64Array(axes.length / (size || 1));
  for (const axis of place.keys())
    for (let k = 0; k < size; k++) place[axis]! += axes[axis * size + k]! * (field[k]! - mean[k]!);
  scaleToLength1(place);
  return place;
}

function meanOf(vectors: readonly Float64Array[], size: number): Float64Array {
  const mean = new Float64Array(size);
  for (const vector of vectors) for (let k = 0; k < size; k++) mean[k]! += vector[k]! / vectors.length;
  return mean;
}

/** Adds the products of all differences from the centre, below the diagonal and on it. */
function addSquare(sum: Float64Array, vector: Float64Array, centre: Float64Array, weight: number): void {
  const size = vector.length;
  const difference = vector.map((value, k) => value - centre[k]!);
  for (let i = 0; i < size; i++) {
    const value = weight * difference[i]!;
    for (let j = 0; j <= i; j++) sum[i * size + j]! += value * difference[j]!;
  }
}

function mirror(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) matrix[j * size + i] = matrix[i * size + j]!;
}

/** The symmetric matrix that turns a covariance into that of independent variables of variance 1. */
function whiten(covariance: Float64Array, size: number): Float64Array {
  const { values, vectors } = symmetricEigen(covariance, size);
  const result = new Float64Array(size * size);
  for (let axis = 0; axis < size; axis++) {
    const scale = 1 / Math.sqrt(values[axis]!);
    for (let i = 0; i < size; i++) {
      const value = scale * vectors[axis * size + i]!;
      for (let j = 0; j < size; j++) result[i * size + j]! += value * vectors[axis * size + j]!;
    }
  }
  return result;
}

/** `by * matrix * by`, both symmetric. */
function transform(matrix: Float64Array, by: Float64Array, size: number): Float64Array {
  return product(product(by, matrix, size), by, size);
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const value = a[i * size + k]!;
      for (let j = 0; j < size; j++) result[i * size + j]! += value * b[k * size + j]!;
    }
  return result;
}
