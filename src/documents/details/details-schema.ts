import { z } from 'zod';
import { publicationStatuses } from '../../publications/publication-status.ts';
import { publicationTypes } from '../../publications/publication.ts';
import { choice, date, expectations, fileOrWebAddress, flag, links, text } from '../yaml/owner-values.ts';

/** What an owner may write of one publication in a `.details.yaml` file. Each description is the documentation of its key. */
export const detailsEntrySchema = z
  .strictObject({
    title: text('"On Engines: A Sketch"').describe(
      'Whose details these are: the title as in the publication’s document (capitals, accents and punctuation need not be the same), or its citation key, DOI or arXiv identifier.',
    ),
    date: date().exactOptional().describe('When it appeared, as exactly as is known.'),
    status: choice(publicationStatuses)
      .exactOptional()
      .describe('How far it is, where it has not appeared yet. Without a date it stands above all years.'),
    type: choice(publicationTypes)
      .exactOptional()
      .describe(
        'What it is, in the words of CSL; a preprint is an `article`. By default what the document says, or what the venue tells.',
      ),
    venue: text('Journal of Engines')
      .exactOptional()
      .describe('The journal, proceedings or book that contains it, in full.'),
    abbr: text('NeurIPS').exactOptional().describe('The venue’s usual short form, shown as a badge.'),
    series: text('Lecture Notes in Engines')
      .exactOptional()
      .describe('The series that the venue belongs to.'),
    volume: text('12').exactOptional().describe('The volume of the journal or series.'),
    issue: text('3').exactOptional().describe('The issue of the journal.'),
    pages: text('101–119').exactOptional().describe('The pages, or the article’s number.'),
    publisher: text('Engine Press')
      .exactOptional()
      .describe('The publisher, or the institution behind a thesis or report.'),
    doi: text('10.1000/182').exactOptional().describe('Its DOI, alone or as an address.'),
    arxiv: text('2502.19613').exactOptional().describe('Its arXiv identifier, alone or as an address.'),
    links: links(fileOrWebAddress())
      .default([])
      .describe(
        'More addresses, shown as buttons: code, slides, a video, a project page. A name such as `tides.pdf` is that of a file in `content/`.',
      ),
    keywords: text('engines, computing')
      .exactOptional()
      .describe('What it is about, parted by commas; shown on its page.'),
    preview: text('pictures/engine.png')
      .exactOptional()
      .describe('A picture of it: the name of a file in `content/`.'),
    award: text('Best Paper Award').exactOptional().describe('A prize, shown beside the title.'),
    selected: flag().exactOptional().describe('Whether it also stands among the selected publications.'),
    abstract: text('We look at engines.')
      .exactOptional()
      .describe('Its abstract, where the document has none or another is better; LaTeX is understood.'),
    note: text('Extended version of a talk.')
      .exactOptional()
      .describe('A remark shown below the entry; LaTeX is understood.'),
  })
  .register(expectations, {
    expects: 'an entry with a title and what else is known of it',
    example: '- title: On Engines',
  });

export type DetailsEntry = z.infer<typeof detailsEntrySchema>;
