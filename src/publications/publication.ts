import { z } from 'zod';
import { partialDateSchema } from './partial-date.ts';
import { personNameSchema } from './person-name.ts';
import { publicationStatuses } from './publication-status.ts';
import { richTextSchema } from './rich-text/rich-text.ts';

/**
 * CSL 1.0.2 item types that publication documents use. `article` is a preprint, `speech` a talk or poster, `collection`
 * a volume of proceedings, `document` what is none of the others.
 */
export const publicationTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'paper-conference',
  'chapter',
  'entry-encyclopedia',
  'book',
  'collection',
  'thesis',
  'report',
  'patent',
  'standard',
  'manuscript',
  'speech',
  'dataset',
  'software',
  'post-weblog',
  'webpage',
  'document',
] as const;

/** An address of the web, or of a file of the site: its path there behind a slash. */
const linkAddressSchema = z.union([
  z.url({ protocol: /^https?$/ }),
  z.string().regex(/^\/(?!\/)[^\s<>"\\]+$/),
]);

/** An address that belongs to a publication, shown as a button. */
export const linkSchema = z.object({
  /** What a reader gets behind it: `Code`, `Project page`, `PDF` … */
  label: z.string().min(1),
  url: linkAddressSchema,
});

/** One author of one publication. */
export const authorSchema = z.object({
  /** As this publication writes it. */
  name: personNameSchema,
  /** The slug of the author's page. */
  person: z.string().min(1),
  /** Set where the author has no page of their own. */
  isWithoutPage: z.literal(true).optional(),
});

const line = z.string().min(1);

/** What a reference says of where a publication appeared. Names are CSL 1.0.2's variables in camel case. */
export const bibliographicFactsSchema = z.object({
  /** The journal, proceedings or book that contains it: CSL's `container-title`. */
  venue: line.optional(),
  /** The venue's usual short form, shown as a badge: `NeurIPS`. */
  abbr: line.optional(),
  /** The series that the venue belongs to: CSL's `collection-title`. */
  series: line.optional(),
  /** The conference where it was presented, when the venue does not say it: CSL's `event-title`. */
  event: line.optional(),
  volume: line.optional(),
  issue: line.optional(),
  /** A range or an article number, with an en dash in ranges: `101–119`, `e1003285`. */
  pages: line.optional(),
  /** Of a report, patent or standard. */
  number: line.optional(),
  edition: line.optional(),
  /** The publisher, or the institution behind a thesis or report. */
  publisher: line.optional(),
  publisherPlace: line.optional(),
  /** What kind of thesis, report or manuscript it is: `PhD thesis`. */
  genre: line.optional(),
  editors: z.array(personNameSchema).optional(),
  doi: line.optional(),
  arxiv: line.optional(),
  isbn: line.optional(),
  issn: line.optional(),
  /** PubMed's number. */
  pmid: line.optional(),
  /** A BCP 47 tag, as `de`. */
  language: line.optional(),
  /** The document's main address, when it is none of an identifier. */
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** One publication of the bibliography: the entry type of the collection `papers`. */
export const publicationSchema = bibliographicFactsSchema.extend({
  /** The last part of the address: `/papers/<slug>/`. */
  slug: z.string().min(1),
  /** The key that citations of it carry, e.g. `xiong2025selfrewarding`. */
  citationKey: z.string().min(1),
  type: z.enum(publicationTypes),
  title: richTextSchema,
  authors: z.array(authorSchema),
  /** Whether there are more authors than those named: BibTeX's `and others`. */
  authorsIncomplete: z.boolean().optional(),
  abstract: richTextSchema.optional(),
  date: partialDateSchema.optional(),
  /** How far it is, where it has not appeared yet. */
  status: z.enum(publicationStatuses).optional(),
  links: z.array(linkSchema),
  /** What the authors file it under. */
  keywords: z.array(line).optional(),
  /** A picture of it, by its path on the site. */
  preview: line.optional(),
  award: z.string().min(1).optional(),
  note: richTextSchema.optional(),
  selected: z.boolean(),
  /** The place in the bibliography, from 0, newest first. */
  order: z.int().min(0),
});

export type PublicationType = (typeof publicationTypes)[number];
export type BibliographicFacts = z.infer<typeof bibliographicFactsSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Publication = z.infer<typeof publicationSchema>;
