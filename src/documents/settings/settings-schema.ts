import { z } from 'zod';
import {
  colour,
  contactOrFileAddress,
  count,
  expectations,
  flag,
  links,
  text,
  webAddress,
} from '../yaml/owner-values.ts';

/** What an owner may write in `site.yaml`. Each description is the documentation of its key. */
export const siteSettingsSchema = z
  .strictObject({
    title: text('Publications of Ada Lovelace')
      .optional()
      .describe('Name of the site, in the browser’s tab and on shared links. By default the owner’s name.'),
    owner: text('Ada Lovelace')
      .optional()
      .describe(
        'Whose site it is: “Given Family”, or “Family, Given” as documents write it. By default the name on a listing’s first line.',
      ),
    affiliation: text('University of Somewhere')
      .optional()
      .describe('Where the owner works, shown below the name.'),
    introduction: text('I work on *engines* that compute.')
      .optional()
      .describe('A few sentences in Markdown, shown on the home page above the search.'),
    description: text('Papers on computing engines by Ada Lovelace.')
      .optional()
      .describe(
        'One sentence for search engines and link previews. By default made from the owner’s name and the number of publications.',
      ),
    links: links(contactOrFileAddress())
      .default([])
      .describe(
        'Addresses shown below the introduction: profile pages, code, e-mail. A name such as `cv.pdf` is that of a file in `content/`.',
      ),
    accent: colour()
      .default('#8c2d19')
      .describe(
        'The one colour of the site. It is made lighter or darker where that is needed to be readable.',
      ),
    address: webAddress()
      .optional()
      .describe(
        'The site’s public address, where the deploy workflow does not set it (SITE_URL goes first).',
      ),
    offline: flag()
      .default(true)
      .describe(
        'Whether a browser keeps what was visited, and the search, for reading without a network. Switched off, it also leaves browsers that have it.',
      ),
    people: z
      .strictObject({
        minPapers: count(2)
          .optional()
          .describe(
            'How many papers make a page of a person; others are found by the search. By default 1, and 2 on a site of more than 1,000 publications. You, and whoever `people.yaml` describes, always have one; a paper of more than 500 authors makes a page of nobody.',
          ),
      })
      .register(expectations, { expects: 'a group of keys', example: '{ minPapers: 2 }' })
      .prefault({})
      .describe('Who has a page.'),
    show: z
      .strictObject({
        abstracts: flag().default(true).describe('Abstracts that open below each entry of the list.'),
        selected: flag()
          .default(true)
          .describe('A section of the selected publications above the full list, when any are selected.'),
        people: flag().default(true).describe('A link to the index of coauthors.'),
        topics: flag()
          .default(true)
          .describe(
            'Topics: keywords, and phrases found in titles and abstracts, on each paper, and a page of each that three papers or more share.',
          ),
        files: flag()
          .optional()
          .describe(
            'Citation files of each paper and person, such as `papers/<slug>.bib`. By default on a site of up to 500 publications, since they make three files more of every page.',
          ),
        cards: flag()
          .optional()
          .describe(
            'A picture of each paper for link previews, drawn from its title, authors and venue: `papers/<slug>.png`. By default on a site of up to 200 publications, since drawing one takes some 30 ms. A paper has none when no font of the site or of the machine that builds has all its letters.',
          ),
      })
      .register(expectations, { expects: 'a group of keys', example: '{ people: false }' })
      .prefault({})
      .describe('What the site shows.'),
  })
  .register(expectations, { expects: 'lines with a key and a value', example: 'title: My publications' });

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
