import { z } from 'zod';
import { expectations, flag, orcid, text, texts, webAddress } from '../yaml/owner-values.ts';

/** What is said of one person, whether the name is the person's alone or one of several people's. */
const personFacts = {
  orcid: orcid()
    .exactOptional()
    .describe('The person’s ORCID iD, alone or as an address; linked on the person’s page.'),
  homepage: webAddress().exactOptional().describe('The person’s own page; linked on the person’s page.'),
  affiliation: text('University of Somewhere')
    .exactOptional()
    .describe('Where the person works, shown below the name.'),
  photo: text('portraits/ada.jpg')
    .exactOptional()
    .describe('A picture of the person: the name of a file in `content/`.'),
  me: flag()
    .exactOptional()
    .describe('Whether this is the person whose site it is, in the place of `owner` in `site.yaml`.'),
};

/** One of several people who write under one name. At least one of `group`, `papers` and `coauthors` says which papers. */
export const personPartSchema = z
  .strictObject({
    label: text('reinforcement learning').describe(
      'What tells this person from the others of the name: a subject, a place. Part of the address.',
    ),
    group: texts('group-rlhf-workflow')
      .exactOptional()
      .describe('The groups on the name’s page that are this person’s, by the part of the address behind #.'),
    papers: texts('"On Engines: A Sketch"')
      .exactOptional()
      .describe(
        'The papers that are this person’s, by title, citation key, DOI or arXiv identifier. They come before `coauthors`, and these before `group`.',
      ),
    coauthors: texts('Tong Zhang').exactOptional().describe('Coauthors with whom this person alone writes.'),
    ...personFacts,
  })
  .register(expectations, {
    expects: 'one of several people, with a label and what tells their papers',
    example: '- label: reinforcement learning',
  });

/** What an owner may write of one name in `people.yaml`. Each description is the documentation of its key. */
export const personEntrySchema = z
  .strictObject({
    name: text('Ada Lovelace').describe(
      'Who it is, as the site shall write the name: “Given Family” or “Family, Given”. An entry says that the papers of the name are one person’s, unless `different` parts them.',
    ),
    same: texts('"Lovelace, A."')
      .exactOptional()
      .describe('Other names in the documents that are this person’s. Their addresses lead to this one.'),
    different: z
      .array(personPartSchema)
      .min(1)
      .register(expectations, {
        expects: 'a list of people, each with a label and what tells their papers',
        example: '[{ label: reinforcement learning, coauthors: [Tong Zhang] }]',
      })
      .exactOptional()
      .describe(
        'The several people whom the name stands for. Each gets a page, and the name’s page lists them.',
      ),
    ...personFacts,
  })
  .register(expectations, {
    expects: 'an entry with a name and what is known of the person',
    example: '- name: Ada Lovelace',
  });

export type PersonEntry = z.infer<typeof personEntrySchema>;
export type PersonPart = z.infer<typeof personPartSchema>;
