import { foldText } from '../../publications/folded-text.ts';
import { displayName, type PersonName } from '../../publications/person-name.ts';
import { readAuthorLine } from './author-line.ts';
import type { ListingLine } from './split-lines.ts';
import { weighLine } from './weigh-line.ts';

/** Lines that may come before the owner's: two that were swapped. */
const candidates = 2;

/** Lines that are looked through for the owner's name. */
const searchedLines = 200;

/** The line that says whose listing it is. */
export interface OwnerLine {
  /** Among the lines of the listing. */
  index: number;
  name: PersonName;
  /** Whether any author list names the owner, so that the name tells author lists from other lines. */
  isNamed: boolean;
}

/**
 * Finds the line that says whose listing it is: the first, when it is a single name that an author list below
 * names too, or when it is `Family, Given` with no author list on the next line.
 */
export function findOwner(lines: readonly ListingLine[]): OwnerLine | undefined {
  for (let index = 0; index < Math.min(candidates, lines.length); index++) {
    const { text } = lines[index] as ListingLine;
    const { names, problems } = text.length <= 120 ? readAuthorLine(text) : { names: [], problems: [] };
    const name = names[0];
    if (names.length !== 1 || problems.length > 0 || !name || weighLine(text, undefined).authors >= 1)
      continue;
    const below = lines.slice(index + 1, searchedLines);
    if (below.some((line) => nameOn(line.text, name))) return { index, name, isNamed: true };
    const next = lines[index + 1];
    const isInverted = text.includes(',');
    if (index === 0 && isInverted && !(next && weighLine(next.text, undefined).authors < 1))
      return { index, name, isNamed: false };
  }
  return undefined;
}

function nameOn(line: string, name: PersonName): boolean {
  const { names } = readAuthorLine(line, name);
  const wanted = foldText(displayName(name));
  return names.some((each) => foldText(displayName(each)) === wanted);
}
