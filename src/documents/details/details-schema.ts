import { z } from 'zod';
import { publicationTypes } from '../../publications/publication.ts';
import { choice, date, expectations, flag, links, text, webAddress } from '../yaml/owner-values.ts';

/** What an owner may write of one publication in a `.details.yaml` file. Each description is the documentation of its key. */
export const detailsEntrySchema = z
  .strictObject({
    title: text('"On Engines: A Sketch"').describe(
      'Whose details these are: the title as in the publication’s document. Capitals, accents and punctuation need not be the same.',
    ),
    date: date().exactOptional().describe('When it appeared, as exactly as is known.'),
    type: choice(publicationTypes)
      .exactOptional()
      .describe('What it is, in the words of CSL; a preprint is an `article`.'),
    venue: text('Journal of Engines')
      .exactOptional()
      .describe('The journal, proceedings or book that contains it, in full.'),
    doi: text('10.1000/182').exactOptional().describe('Its DOI, alone or as an address.'),
    arxiv: text('2502.19613').exactOptional().describe('Its arXiv identifier, alone or as an address.'),
    links: links(webAddress())
      .default([])
      .describe('More addresses, shown as buttons: code, slides, a video, a project page.'),
    award: text('Best Paper Award').exactOptional().describe('A prize, shown beside the title.'),
    selected: flag().exactOptional().describe('Whether it also stands among the selected publications.'),
    note: text('Extended version of a talk.')
      .exactOptional()
      .describe('A remark shown below the entry; LaTeX is understood.'),
  })
  .register(expectations, {
    expects: 'an entry with a title and what else is known of it',
    example: '- title: On Engines',
  });

export type DetailsEntry = z.infer<typeof detailsEntrySchema>;
