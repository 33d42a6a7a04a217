import { addWeight, lengthOf, type SparseVector } from '../words/sparse-vector.ts';
import type { Coauthorship } from './coauthorship.ts';
import { groupByCoauthor } from './fields.ts';

/** How much the coauthors of coauthors count beside coauthors. */
const secondOrder = 0.7;

/**
 * The people around papers of one person: coauthors, and with whom these write elsewhere, without the person in
 * question. People with many papers weigh less, as in Adamic and Adar, “Friends and neighbors on the Web”, Social
 * Networks 25 (2003).
 *
 * @param papersOfCoauthor how many papers of a coauthor are looked at: more say little new and cost time
 */
export function findSurroundings(
  fragment: readonly number[],
  person: number,
  { authorsOf, papersOf }: Coauthorship,
  papersOfCoauthor = 15,
): SparseVector {
  const rarity = (name: number): number => 1 / Math.log(2 + papersOf[name]!.length);
  const near: SparseVector = new Map();
  const far: SparseVector = new Map();
  for (const [coauthor, together] of groupByCoauthor(fragment, authorsOf, person)) {
    addWeight(near, coauthor, together.length * rarity(coauthor));
    const all = papersOf[coauthor]!;
    if (all.length === together.length) continue;
    const weight = 1 / Math.sqrt(all.length - together.length);
    const step = Math.max(1, all.length / papersOfCoauthor);
    for (let at = 0; at < all.length; at += step) {
      const authors = authorsOf[all[Math.floor(at)]!]!;
      if (authors.includes(person)) continue;
      const share = weight / Math.sqrt(Math.max(1, authors.length - 1));
      for (const author of authors) addWeight(far, author, share * rarity(author));
    }
  }
  const around: SparseVector = new Map();
  const [lengthOfNear, lengthOfFar] = [lengthOf(near), lengthOf(far)];
  for (const [name, weight] of near) around.set(name, weight / lengthOfNear);
  for (const [name, weight] of far) addWeight(around, name, (secondOrder * weight) / lengthOfFar);
  return around;
}
