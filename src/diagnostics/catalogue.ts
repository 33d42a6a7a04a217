export type Severity = 'error' | 'warning';

/** One kind of diagnostic. `Details` are the values that its sentences are filled with. */
export interface DiagnosticKind<Details> {
  severity: Severity;
  /** What is wrong and why. */
  message(details: Details): string;
  /** The way out. */
  hint(details: Details): string;
}

function define<Details = Record<never, never>>(kind: DiagnosticKind<Details>): DiagnosticKind<Details> {
  return kind;
}

/** The lines of a listing as messages name them. */
const lineNames = {
  owner: 'a name',
  title: 'a title',
  authors: 'an author list',
  abstract: 'an abstract',
} as const;

/** Every diagnostic there is, by its permanent name. */
export const catalogue = {
  'empty-document': define({
    severity: 'warning',
    message: () => 'The document holds no publication.',
    hint: () =>
      'A listing has your name on the first line, then a title, an author list and an abstract, a line each.',
  }),
  'not-text': define({
    severity: 'error',
    message: () => 'This document is not plain text in UTF-8, so nothing in it can be published.',
    hint: () => 'Open it in the program that it was written with, and save it as plain text in UTF-8.',
  }),
  'not-utf-8': define<{ count: number }>({
    severity: 'warning',
    message: ({ count }) =>
      `${count === 1 ? 'A letter' : `${count} letters`} of this document cannot be read and would be shown as �.`,
    hint: () => 'Save the document in UTF-8, or write such letters anew.',
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
  'unbalanced-math': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The formula that begins here has no end: ${text}. It is shown as written.`,
    hint: () => 'Put $ at both ends of a formula. A dollar sign is written \\$.',
  }),
  'unreadable-math': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The formula ${text} cannot be read and is shown as written.`,
    hint: () => 'Correct its LaTeX, or write it with more common commands.',
  }),
  'unknown-macro': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The command ${text} is not known; what stands in its braces is shown as text.`,
    hint: () => 'Replace it by what it stands for. Commands of your own papers mean nothing here.',
  }),
  'unbalanced-brace': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The brace ${text} has no partner.`,
    hint: ({ text }) =>
      `Add the missing brace, or remove this one. A brace that is to be seen is written \\${text}.`,
  }),
  'control-character': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `There is an invisible control character here (${text}); it is left out.`,
    hint: () => 'Remove it. Such characters come with text copied from PDF files.',
  }),
  'duplicate-title': define<{ title: string; line: number }>({
    severity: 'warning',
    message: ({ title, line }) => `The title “${title}” stands already on line ${line}.`,
    hint: () => 'Remove one of the two records, or make the titles differ.',
  }),
  'yaml-syntax': define<{ reason: string; hint: string }>({
    severity: 'error',
    message: ({ reason }) => reason,
    hint: ({ hint }) => hint,
  }),
  'duplicate-key': define<{ key: string; line: number }>({
    severity: 'error',
    message: ({ key, line }) => `“${key}” stands already on line ${line}.`,
    hint: () => 'Keep one of the two.',
  }),
  'unreadable-key': define({
    severity: 'error',
    message: () => 'This is not a key: a key is a word or a few words.',
    hint: () => 'Write “key: value”.',
  }),
  'unreadable-alias': define<{ alias: string }>({
    severity: 'error',
    message: ({ alias }) => `“*${alias}” stands for no text above it.`,
    hint: () => 'Write the value itself. A text that begins with * needs quotes.',
  }),
  'nested-too-deeply': define<{ levels: number }>({
    severity: 'error',
    message: ({ levels }) => `What stands here is nested in more than ${levels} levels.`,
    hint: () => 'Close the brackets, and look at the indentation.',
  }),
  'cut-by-comment': define<{ rest: string }>({
    severity: 'warning',
    message: ({ rest }) => `“${rest}” is not read: # begins a comment.`,
    hint: () => 'Put the whole value in quotes, or write a space after the # of a comment.',
  }),
  'unknown-key': define<{ key: string; nearest?: string; known: string[] }>({
    severity: 'error',
    message: ({ key, nearest }) =>
      `There is no key “${key}”.${nearest === undefined ? '' : ` The nearest is “${nearest}”.`}`,
    hint: ({ known }) => `The keys here are ${known.join(', ')}.`,
  }),
  'missing-key': define<{ key: string; example: string }>({
    severity: 'error',
    message: ({ key }) => `“${key}” is missing.`,
    hint: ({ example }) => `Add a line such as ${example}`,
  }),
  'wrong-value': define<{
    path: string;
    key: string;
    found: string;
    expectation?: { expects: string; example: string };
  }>({
    severity: 'error',
    message: ({ path, found, expectation }) =>
      `${path === '' ? 'This' : `“${path}”`} should be ${expectation?.expects ?? 'something else'}, not ${found}.`,
    hint: ({ key, expectation }) =>
      expectation
        ? `For example: ${key === '' ? '' : `${key}: `}${expectation.example}`
        : 'See SETTINGS.md for what stands here.',
  }),
  'invalid-identifier': define<{ kind: 'arXiv' | 'DOI'; text: string }>({
    severity: 'error',
    message: ({ kind, text }) => `“${text}” is not ${kind === 'DOI' ? 'a DOI' : 'an arXiv identifier'}.`,
    hint: ({ kind }) =>
      kind === 'DOI'
        ? 'Write it as 10.1000/182, or as its address at https://doi.org/.'
        : 'Write it as 2502.19613 or hep-th/9901001, or as its address at https://arxiv.org/abs/.',
  }),
  'unmatched-details': define<{ title: string; nearest?: { title: string; place: string } }>({
    severity: 'error',
    message: ({ title, nearest }) =>
      `No publication has the title “${title}”.${nearest ? ` The nearest is “${nearest.title}” (${nearest.place}).` : ''}`,
    hint: () =>
      'Copy the title from the publication’s document. Capitals, accents and punctuation need not be the same.',
  }),
  'duplicate-details': define<{ title: string; place: string }>({
    severity: 'error',
    message: ({ title, place }) => `There are details for “${title}” already (${place}); these are not used.`,
    hint: () => 'Make one entry of the two.',
  }),
  'ambiguous-details': define<{ title: string; places: string[] }>({
    severity: 'warning',
    message: ({ title, places }) =>
      `${places.length} publications have the title “${title}” (${places.join(', ')}). Each gets these details.`,
    hint: () => 'Remove all but one of them, or make their titles differ.',
  }),
  'contradicting-details': define<{ key: string; here: string; there: string; place: string }>({
    severity: 'warning',
    message: ({ key, here, there, place }) =>
      `“${key}” is “${here}” here and “${there}” in the publication’s document (${place}). The details are used.`,
    hint: () => 'Correct one of the two, or remove the key here.',
  }),
  'unknown-document': define<{ file: string }>({
    severity: 'warning',
    message: ({ file }) => `“${file}” is no kind of document that can be read; nothing in it is published.`,
    hint: () =>
      'Documents end in .txt, details in .details.yaml, settings are in site.yaml. Files to be copied go into public/.',
  }),
  'no-publications': define({
    severity: 'warning',
    message: () => 'The documents hold no publication.',
    hint: () => 'Put a listing into content/: see “Make it yours” in the README.',
  }),
};

export type DiagnosticName = keyof typeof catalogue;
export type DiagnosticArguments<Name extends DiagnosticName> = Parameters<
  (typeof catalogue)[Name]['message']
>[0];
