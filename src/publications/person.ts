import { z } from 'zod';
import { displayName, personNameSchema } from './person-name.ts';

/** What the owner says of a person beside the documents. */
export const personFactsSchema = z.object({
  /** As `0000-0002-1825-0097`. */
  orcid: z.string().optional(),
  homepage: z.url({ protocol: /^https?$/ }).optional(),
  affiliation: z.string().min(1).optional(),
  /** A picture, by its path on the site. */
  photo: z.string().min(1).optional(),
});

/** One person of the bibliography: the entry type of the collection `people`. */
export const personSchema = personFactsSchema.extend({
  /** The last part of the address: `/people/<slug>/`. */
  slug: z.string().min(1),
  name: personNameSchema,
  /** What tells the person from others of the name, where the owner has told them apart: `event cameras`. */
  label: z.string().min(1).optional(),
  /** Other names under which the person's publications stand, each once. */
  otherNames: z.array(personNameSchema).optional(),
  /** Whether this is the person whose site it is. */
  isOwner: z.boolean(),
  /** Whether the owner says that the publications are one person's. */
  isSettled: z.boolean().optional(),
  /** Slugs of other people of the name whom the owner has told apart. */
  namesakes: z.array(z.string()).optional(),
  /** Set for someone without a page of their own, whom the search finds. */
  isWithoutPage: z.literal(true).optional(),
  /** Slugs of the person's publications, newest first. */
  papers: z.array(z.string()),
});

/**
 * An address that a name has or had, and who is meant by it: one person whose page is elsewhere, or several people of
 * the name.
 */
export const nameAddressSchema = z.object({
  slug: z.string().min(1),
  name: personNameSchema,
  /** Slugs of people. */
  people: z.array(z.string()).min(1),
});

export type PersonFacts = z.infer<typeof personFactsSchema>;
export type Person = z.infer<typeof personSchema>;
export type NameAddress = z.infer<typeof nameAddressSchema>;

/** A person's name with what tells the person from others of the name: `Wei Xiong (event cameras)`. */
export function distinctName({ name, label }: Pick<Person, 'name' | 'label'>): string {
  return label === undefined ? displayName(name) : `${displayName(name)} (${label})`;
}
