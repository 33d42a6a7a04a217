import { z } from 'zod';
import { partialDateSchema } from './partial-date.ts';
import { personNameSchema } from './person-name.ts';
import { richTextSchema } from './rich-text/rich-text.ts';

/** CSL 1.0.2 item types that publication documents use; `article` is a preprint. */
export const publicationTypes = [
  'article',
  'article-journal',
  'paper-conference',
  'chapter',
  'book',
  'thesis',
  'report',
  'dataset',
  'software',
  'webpage',
  'document',
] as const;

/** A web address that belongs to a publication, shown as a button. */
export const linkSchema = z.object({
  /** What a reader gets behind it: `Code`, `Project page`, `PDF` … */
  label: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
});

/** One author of one publication. */
export const authorSchema = z.object({
  /** As this publication writes it. */
  name: personNameSchema,
  /** The slug of the author's page. */
  person: z.string().min(1),
});

/** One publication of the bibliography: the entry type of the collection `papers`. */
export const publicationSchema = z.object({
  /** The last part of the address: `/papers/<slug>/`. */
  slug: z.string().min(1),
  /** The key that citations of it carry, e.g. `xiong2025selfrewarding`. */
  citationKey: z.string().min(1),
  type: z.enum(publicationTypes),
  title: richTextSchema,
  authors: z.array(authorSchema),
  abstract: richTextSchema.optional(),
  date: partialDateSchema.optional(),
  /** The journal, proceedings or book that contains it: CSL's `container-title`. */
  venue: z.string().min(1).optional(),
  doi: z.string().min(1).optional(),
  arxiv: z.string().min(1).optional(),
  links: z.array(linkSchema),
  award: z.string().min(1).optional(),
  note: richTextSchema.optional(),
  selected: z.boolean(),
  /** The place in the bibliography, from 0, newest first. */
  order: z.int().min(0),
});

export type PublicationType = (typeof publicationTypes)[number];
export type Link = z.infer<typeof linkSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Publication = z.infer<typeof publicationSchema>;
