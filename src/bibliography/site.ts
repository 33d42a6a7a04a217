import { z } from 'zod';
import { linkSchema } from '../publications/publication.ts';

/** The errors of the documents in one, placed at the first, with the file's absolute path. */
export const contentProblemSchema = z.object({
  message: z.string(),
  hint: z.string(),
  loc: z.object({ file: z.string(), line: z.number(), column: z.number() }).optional(),
});

export type ContentProblem = z.infer<typeof contentProblemSchema>;

/** A link of the owner's, `mailto:` included. */
const siteLinkSchema = linkSchema.extend({
  url: z.union([linkSchema.shape.url, z.url({ protocol: /^mailto$/ })]),
});

/** The site as pages need it: settings with every default filled in. Entry type of the collection `site`. */
export const siteSchema = z.object({
  title: z.string(),
  /** The owner as displayed; absent when neither the settings nor a document names one. */
  ownerName: z.string().optional(),
  /** The slug of the owner's page, when the owner wrote any of the publications. */
  ownerSlug: z.string().optional(),
  affiliation: z.string().optional(),
  /** Safe HTML: block elements made from the Markdown. */
  introductionHtml: z.string().optional(),
  description: z.string(),
  links: z.array(siteLinkSchema),
  accent: z.string(),
  /** Whether browsers keep what was visited, for reading without a network. */
  offline: z.boolean(),
  show: z.object({
    abstracts: z.boolean(),
    selected: z.boolean(),
    people: z.boolean(),
    topics: z.boolean(),
    /** Whether each paper and person has files of citations: `/papers/<slug>.bib` and kin. */
    files: z.boolean(),
    /** Whether each paper has a picture for link previews. */
    cards: z.boolean(),
  }),
  /** A word that changes with every change to a document; set where the site is an entry of its collection. */
  revision: z.string().optional(),
  /** Why the documents cannot be published as they are: development only, since a build stops instead. */
  problem: contentProblemSchema.optional(),
});

export type Site = z.infer<typeof siteSchema>;
