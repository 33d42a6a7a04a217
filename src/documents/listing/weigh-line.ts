import { displayName, type PersonName } from '../../publications/person-name.ts';
import { readAuthorLine } from './author-line.ts';
import { mayBePerson } from './owner-name.ts';

/** What a line of a record can be. */
export type LineKind = 'title' | 'authors' | 'abstract';

/** How unlike a title, an author list and an abstract a line looks: 0 is just like one, 10 not at all. */
export type LineWeights = Record<LineKind, number>;

/** Letters from which on a line is hardly a title, and an abstract surely. */
const longTitle = 220;
const shortAbstract = 200;

/** A line in the place of an author list that weighs more is doubtful. */
export const doubtfulAuthors = 6;

/** A line in the place of a title that weighs more is doubtful. */
export const doubtfulTitle = 6;

/** @param owner whose name every author list of the document holds, when known */
export function weighLine(text: string, owner: PersonName | undefined): LineWeights {
  const authors = weighAuthors(text, owner);
  const likeAuthors = authors < 1 ? 10 : authors < doubtfulAuthors ? 3 : 0;
  const endsSentence = /[.!?]["”’)]?$/.test(text);
  const isSentences = endsSentence && /[.!?] \p{Lu}/u.test(text);
  const tooLong = Math.max(0, (text.length - longTitle) / 20);
  const tooShort = Math.max(0, 1 - text.length / shortAbstract);
  return {
    title: Math.min(10, likeAuthors + tooLong + (isSentences ? 5 : 0)),
    authors,
    abstract: Math.min(10, likeAuthors + 3 * tooShort + (endsSentence || tooShort === 0 ? 0 : 2)),
  };
}

/** An author list holds nothing but names, the owner's among them. */
function weighAuthors(text: string, owner: PersonName | undefined): number {
  const { names, problems } = readAuthorLine(text, owner);
  const strange = names.filter((name) => !isNameLike(name)).length / names.length;
  if (!(strange <= 0.5)) return text.length < shortAbstract ? 8 : 10;
  const disorder = Math.min(3, 2 * problems.length) + 6 * strange;
  const alone = names.length > 1 || text.includes(',') ? 0 : 3;
  const unnamed = owner && !names.some((name) => mayBePerson(name, owner)) ? 3 : 0;
  return Math.min(10, disorder + alone + (owner ? unnamed : 0.5));
}

/** Words without a capital that names hold. A title's `for`, `of`, `via` are none of them. */
const particles = new Set(
  'af al am auf av ben bin da dal dalla de degli dei del dela della den der des di do dos du e el ibn la las le les li lo los op san st te ten ter til und van ver vom von y zu zum zur'.split(
    ' ',
  ),
);

/** Few words, each with a capital, of a script without capitals, or a particle; no sign that names do not have. */
function isNameLike(name: PersonName): boolean {
  const display = displayName(name);
  const words = display.split(' ');
  if (words.some((word) => /^\p{Ll}/u.test(word) && !particles.has(word))) return false;
  return (
    words.length <= 7 &&
    display.length <= 80 &&
    !/[:;!?$\\=<>@/\d]|\.\s+\p{L}{3,}\s+\p{Ll}/u.test(display) &&
    words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}'’]/u.test(word)).length * 2 >= words.length
  );
}
