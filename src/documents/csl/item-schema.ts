import { z } from 'zod';

const word = z.union([z.string(), z.number()]).transform(String);
/** A text, a number, or the first of a list of such, as Crossref writes titles. */
const text = z.union([word, z.array(word).transform((list) => list[0] ?? '')]);
const texts = z.union([text, z.array(word).transform((list) => list.join(' '))]);

const name = z.union([
  z.object({
    family: text.optional(),
    given: text.optional(),
    literal: text.optional(),
    name: text.optional(),
    suffix: text.optional(),
    'dropping-particle': text.optional(),
    'non-dropping-particle': text.optional(),
  }),
  z.string(),
]);
const names = z.union([z.array(name), name.transform((one) => [one])]);

const number = z.coerce.number().int();
const date = z.union([
  z.object({ 'date-parts': z.array(z.array(z.union([number, z.null()]))) }),
  z.object({ raw: word }),
  z.object({ literal: word }),
  word,
]);

/**
 * What is read of an item of CSL-JSON, value by value: files in use break the strict schema everywhere.
 * Source: CSL 1.0.2, “csl-data.json”; Crossref's and Zotero's exports.
 */
export const itemSchemas = {
  id: word,
  type: z.string(),
  title: text,
  author: names,
  editor: names,
  issued: date,
  status: word,
  abstract: text,
  'container-title': text,
  'collection-title': text,
  'event-title': text,
  event: z.union([text, z.object({ name: text }).transform(({ name }) => name)]),
  volume: word,
  issue: word,
  page: word,
  number: word,
  edition: word,
  publisher: text,
  'publisher-place': text,
  genre: text,
  DOI: text,
  PMID: word,
  ISBN: texts,
  ISSN: texts,
  URL: text,
  archive: text,
  archive_location: text,
  language: text,
  keyword: z.union([z.string(), z.array(word).transform((list) => list.join('; '))]),
  note: text,
} as const;

export type CslName = z.infer<typeof name>;
export type CslDate = z.infer<typeof date>;
/** The readable values of an item. */
export type CslItem = { [Key in keyof typeof itemSchemas]?: z.infer<(typeof itemSchemas)[Key]> };

/** What each value should be, for messages. */
export const expectedValues: Partial<Record<string, string>> = {
  author: 'a list of names',
  editor: 'a list of names',
  issued: 'a date',
};
