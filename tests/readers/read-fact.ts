import { familyName, type PersonName } from '../../src/publications/person-name.ts';
import type { Publication } from '../../src/publications/publication.ts';

/** What all readers know of a publication, in one spelling: marks, case and punctuation tell nothing here. */
export interface ReadFacts {
  key: string;
  title: string;
  authors: string[];
  year: string;
}

export function expectedFacts({ citationKey, title, authors, date }: Publication): ReadFacts {
  return {
    key: citationKey,
    title: spell(title.plain),
    authors: authors.map(({ name }) => spell(nameWords(name))),
    year: String(date?.year ?? ''),
  };
}

/** Letters and figures alone. */
export function spell(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function nameWords(name: PersonName): string {
  return 'literal' in name
    ? name.literal
    : [familyName(name), name.given, name.suffix].filter(Boolean).join(' ');
}
