import { define } from './define.ts';

/** The lines of a listing as messages name them. */
const lineNames = {
  owner: 'a name',
  title: 'a title',
  authors: 'an author list',
  abstract: 'an abstract',
} as const;

/** What can be wrong with the lines of a plain-text listing. */
export const listingDiagnostics = {
  'empty-document': define({
    severity: 'warning',
    message: () => 'The document holds no publication.',
    hint: () =>
      'A listing has your name on the first line, then a title, an author list and an abstract, a line each.',
  }),
  'document-too-long': define<{ limit: number }>({
    severity: 'error',
    message: ({ limit }) =>
      `The document has more than ${limit.toLocaleString('en')} lines; nothing is read from here on.`,
    hint: () => 'Make several documents of it: each .txt file in content/ is read.',
  }),
  'line-too-long': define<{ limit: number }>({
    severity: 'error',
    message: ({ limit }) =>
      `This line has more than ${limit.toLocaleString('en')} characters and is not read.`,
    hint: () => 'Remove what is no title, author list or abstract.',
  }),
  'missing-title': define({
    severity: 'error',
    message: () =>
      'An author list stands here without a title before it, so neither it nor its abstract can be published.',
    hint: () => 'Put the title on a line of its own above the author list, or remove the rest of the record.',
  }),
  'missing-authors': define<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `“${title}” has no author list; it is published without authors.`,
    hint: () => 'Put the authors on the line below the title: Family, Given, Family, Given …',
  }),
  'missing-abstract': define<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `“${title}” has no abstract; it is published without one.`,
    hint: () => 'Put the abstract on the line below the author list.',
  }),
  'unfinished-abstract': define<{ title: string }>({
    severity: 'warning',
    message: ({ title }) =>
      `The abstract of “${title}” does not end a sentence; something may be missing behind it.`,
    hint: () => 'Add what is missing, or a full stop.',
  }),
  'lines-out-of-order': define<{ what: 'title' | 'authors' | 'abstract' }>({
    severity: 'warning',
    message: ({ what }) =>
      `This looks like ${lineNames[what]} that stands in the wrong place; it is read as such.`,
    hint: () => 'Put title, author list and abstract in this order.',
  }),
  'split-line': define<{ what: 'owner' | 'title' | 'authors' | 'abstract' }>({
    severity: 'warning',
    message: ({ what }) =>
      `This looks like the rest of ${lineNames[what]} on the line before; it is added to it.`,
    hint: ({ what }) =>
      what === 'abstract'
        ? 'Make one line of the two. An abstract may take several lines where blank lines part the records.'
        : 'Make one line of the two.',
  }),
  'stray-line': define({
    severity: 'warning',
    message: () => 'This line belongs to no record and is not published.',
    hint: () =>
      'A record is a title, an author list and an abstract, a line each. Complete the record or remove the line.',
  }),
  'repeated-line': define({
    severity: 'warning',
    message: () => 'This line repeats the one before and is left out.',
    hint: () => 'Remove one of the two.',
  }),
  'doubtful-title': define({
    severity: 'warning',
    message: () =>
      'This stands in the place of a title, but does not look like one; it is published as the title.',
    hint: () => 'See whether a line is missing above, or stands in the wrong place.',
  }),
  'doubtful-authors': define({
    severity: 'warning',
    message: () =>
      'This stands in the place of an author list, but does not look like one; it is published as authors.',
    hint: () => 'Write authors as Family, Given, Family, Given … and see whether a line is missing above.',
  }),
  'owner-not-an-author': define<{ owner: string }>({
    severity: 'warning',
    message: ({ owner }) => `The author list does not name ${owner}, whose document this is.`,
    hint: () => 'See whether a name is missing or misspelt, or whether the paper belongs into this document.',
  }),
  'owner-not-named': define<{ owner: string }>({
    severity: 'warning',
    message: ({ owner }) => `No author list names ${owner}, whose document this is by its first line.`,
    hint: () => 'Write the name as the author lists do: Family, Given.',
  }),
  'owner-not-first': define({
    severity: 'warning',
    message: () =>
      'This looks like the name of the owner, which belongs on the first line; it is read as such.',
    hint: () => 'Make it the first line of the document.',
  }),
  'unpaired-name': define<{ name: string }>({
    severity: 'warning',
    message: ({ name }) =>
      `“${name}” stands alone in a list of family and given names; it is published as a name of its own, and a name near it may be wrong.`,
    hint: ({ name }) =>
      `Add the missing part: Family, Given. Where it names a group, put it in braces: {${name}}.`,
  }),
  'authors-left-out': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) =>
      `“${text}” stands for authors who are not named; the list is published without them.`,
    hint: () => 'Name all authors: their pages and the search know nobody else.',
  }),
  'empty-name': define({
    severity: 'warning',
    message: () => 'There is nothing between two separators of the author list.',
    hint: () => 'Remove one of the two, or add the name that is missing.',
  }),
};
