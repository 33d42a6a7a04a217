import { isGroupName, isNameSuffix } from '../../publications/parse-person-name.ts';

/** A name made of one part (a group, or a name left alone), two (family and given), or three (with a suffix). */
export type NameSpan = 1 | 2 | 3;

const loneGroup = 0.1;
/** A part that is no group's name and has no partner. */
const lonePart = 4;
const groupInPair = 3;
const suffixAsGiven = 2;
const initialsAsFamily = 1.5;
const ownerBonus = -1.5;

/**
 * Finds how the parts of a list of commas make names: `Family, Given` again and again, with suffixes and groups between
 * them, so that the whole is least odd. The owner, whose name is known, holds the pairs around it in step when a part is
 * missing. One pass over the parts.
 *
 * @param isOwner whether a family part and a given part are the owner's
 * @returns the number of parts of each name; they add up to the number of parts
 */
export function pairAuthors(
  parts: readonly string[],
  isOwner: (family: string, given: string) => boolean,
): NameSpan[] {
  const best: { cost: number; span: NameSpan }[] = [];
  best[parts.length] = { cost: 0, span: 1 };
  for (let at = parts.length - 1; at >= 0; at--) {
    const [first, second, third] = parts.slice(at, at + 3);
    const options: { span: NameSpan; cost: number }[] = [
      { span: 2, cost: second === undefined ? Infinity : pairCost(first as string, second, isOwner) },
      { span: 3, cost: suffixedCost(first as string, second, third) },
      { span: 1, cost: isGroup(first as string) ? loneGroup : lonePart },
    ];
    let chosen = { cost: Infinity, span: 1 as NameSpan };
    for (const { span, cost } of options) {
      const total = cost + (best[at + span]?.cost ?? Infinity);
      if (total < chosen.cost) chosen = { cost: total, span };
    }
    best[at] = chosen;
  }
  const spans: NameSpan[] = [];
  for (let at = 0; at < parts.length; at += spans.at(-1) as number) {
    spans.push((best[at] as { span: NameSpan }).span);
  }
  return spans;
}

/** Whether a part is a group's name by itself: in braces, or with a noun such as “Team”. */
export function isGroup(part: string): boolean {
  return /^\{.*\}$/.test(part) || isGroupName(part);
}

function pairCost(
  family: string,
  given: string,
  isOwner: (family: string, given: string) => boolean,
): number {
  if (isOwner(family, given)) return ownerBonus;
  return (
    (isGroup(family) ? groupInPair : 0) +
    (isGroup(given) ? groupInPair : 0) +
    (isNameSuffix(family) || isNameSuffix(given) ? suffixAsGiven : 0) +
    (/^(?:\p{Lu}\.[\s-]*)+$/u.test(family) ? initialsAsFamily : 0)
  );
}

/** `King, Martin Luther, Jr.` and BibTeX’s `King, Jr., Martin Luther`. */
function suffixedCost(family: string, second: string | undefined, third: string | undefined): number {
  if (second === undefined || third === undefined) return Infinity;
  const isSuffixed = isNameSuffix(second) !== isNameSuffix(third);
  return isSuffixed && !isNameSuffix(family) && !isGroup(family) ? 0 : Infinity;
}
