import { z } from 'zod';
import { personNameSchema } from './person-name.ts';

/** One person of the bibliography: the entry type of the collection `people`. */
export const personSchema = z.object({
  /** The last part of the address: `/people/<slug>/`. */
  slug: z.string().min(1),
  name: personNameSchema,
  /** Whether this is the person whose site it is. */
  isOwner: z.boolean(),
  /** Slugs of the person's publications, newest first. */
  papers: z.array(z.string()),
  /** The people with whom they were written, most joint publications first, then by name. */
  coauthors: z.array(z.object({ person: z.string(), papers: z.int().min(1) })),
});

export type Person = z.infer<typeof personSchema>;
