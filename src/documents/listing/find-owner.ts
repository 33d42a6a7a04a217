import { foldText } from '../../publications/folded-text.ts';
import { displayName, type PersonName } from '../../publications/person-name.ts';
import { readAuthorLine } from './author-line.ts';
import type { ListingLine } from './split-lines.ts';
import { weighLine } from './weigh-line.ts';

/** Lines that may come before the owner's: two that were swapped. */
const candidates = 2;

/** Letters that a name has at most. */
const longestName = 120;

/** Lines that are looked through for the owner's name. */
const searchedLines = 200;

/** The line that says whose listing it is. */
export interface OwnerLine {
  /** Among the lines of the listing. */
  index: number;
  /** How many lines it is: two when it was cut. */
  count: 1 | 2;
  name: PersonName;
  /** Whether any author list names the owner, so that the name tells author lists from other lines. */
  isNamed: boolean;
}

/**
 * Finds the line that says whose listing it is: the first, when it is a single name that an author list below
 * names too, or when it is `Family, Given` with no author list on the next line.
 */
export function findOwner(lines: readonly ListingLine[]): OwnerLine | undefined {
  return findCutOwner(lines) ?? findWholeOwner(lines);
}

/** The first two lines when they are one name together, which an author list below has and neither is alone. */
function findCutOwner([first, second, ...below]: readonly ListingLine[]): OwnerLine | undefined {
  if (!first || !second || first.text.length + second.text.length > longestName) return undefined;
  const searched = below.slice(0, searchedLines);
  for (const text of [first.text + second.text, `${first.text} ${second.text}`]) {
    const [name, ...others] = readAuthorLine(text).names;
    if (name && others.length === 0 && text.includes(',') && searched.some((line) => nameOn(line.text, name)))
      return { index: 0, count: 2, name, isNamed: true };
  }
  return undefined;
}

function findWholeOwner(lines: readonly ListingLine[]): OwnerLine | undefined {
  for (let index = 0; index < Math.min(candidates, lines.length); index++) {
    const { text } = lines[index] as ListingLine;
    const { names, problems } =
      text.length <= longestName ? readAuthorLine(text) : { names: [], problems: [] };
    const name = names[0];
    if (names.length !== 1 || !name || problems.some(({ kind }) => kind !== 'unpaired')) continue;
    const below = lines.slice(index + 1, searchedLines);
    // The second line of a document without an owner may be an author list of one.
    if (index > 0 && weighLine(below[0]?.text ?? '', name).authors >= 1) continue;
    if (below.some((line) => nameOn(line.text, name))) return { index, count: 1, name, isNamed: true };
    const next = lines[index + 1];
    const isInverted = text.includes(',') && weighLine(text, undefined).authors < 1;
    if (index === 0 && isInverted && !(next && weighLine(next.text, undefined).authors < 1))
      return { index, count: 1, name, isNamed: false };
  }
  return undefined;
}

function nameOn(line: string, name: PersonName): boolean {
  const { names } = readAuthorLine(line, name);
  const wanted = foldText(displayName(name));
  return names.some((each) => foldText(displayName(each)) === wanted);
}
