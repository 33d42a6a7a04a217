import { define } from './define.ts';

/** What can be wrong with the entries of BibTeX, RIS and CSL-JSON documents. What can be read is published all the same. */
export const entryDiagnostics = {
  'unclosed-entry': define<{ entry: string }>({
    severity: 'warning',
    message: ({ entry }) => `${entry} has no end; it is read up to where the next entry begins.`,
    hint: () => 'Close it with a brace on a line of its own.',
  }),
  'unknown-type': define<{ type: string; nearest?: string; count: number; other: string }>({
    severity: 'warning',
    message: ({ type, nearest, count }) =>
      `There is no type of entry “${type}”${nearest === undefined ? '' : `; the nearest is “${nearest}”`}. ${count === 1 ? 'The entry is' : `${count} entries are`} published without a kind.`,
    hint: ({ other }) =>
      `Correct the type: readers see it, and references are written by it. For anything else there is ${other}.`,
  }),
  'headless-entry': define({
    severity: 'warning',
    message: () => 'This looks like an entry, but its @ or its brace is missing, so it is not published.',
    hint: () => 'Write @article{key, … } with braces.',
  }),
  'unclosed-value': define<{ field: string; upTo: 'field' | 'entry' }>({
    severity: 'warning',
    message: ({ field, upTo }) =>
      `The value of “${field}” has no end; it is read up to ${upTo === 'field' ? 'the line that begins the next field' : 'the end of the entry'}.`,
    hint: () => 'Close it with the brace or quotation mark that it begins with.',
  }),
  'extra-brace': define({
    severity: 'warning',
    message: () => 'This brace closes the entry, but fields follow it; they are read as fields of the entry.',
    hint: () => 'Remove the brace.',
  }),
  'missing-comma': define({
    severity: 'warning',
    message: () => 'A comma is missing before this field.',
    hint: () => 'Put a comma behind the value or the key before it.',
  }),
  'unquoted-value': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `“${text}” stands in no braces; it is read as if it did.`,
    hint: () => 'Put the value in braces.',
  }),
  'unreadable-field': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `“${text}” is no field and is left out.`,
    hint: () =>
      'Write fields as name = {value}, and see whether a brace or quotation mark is missing before it.',
  }),
  'undefined-string': define<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `“${name}” is not defined by any @string; it is shown as written.`,
    hint: ({ name }) => `Define it with @string{${name} = {…}}, or put the value in braces.`,
  }),
  'duplicate-field': define<{ field: string; entry: string; line: number }>({
    severity: 'warning',
    message: ({ field, entry, line }) =>
      `“${field}” stands twice in ${entry}, first on line ${line}; this one is not used.`,
    hint: () => 'Keep one of the two.',
  }),
  'duplicate-citation-key': define<{ key: string; line: number }>({
    severity: 'warning',
    message: ({ key, line }) =>
      `The key “${key}” stands already on line ${line}. Both entries are published, this one with a key of its own.`,
    hint: () => 'Remove one of the two entries, or give this one another key.',
  }),
  'unknown-parent': define<{ key: string; entry: string }>({
    severity: 'warning',
    message: ({ key, entry }) =>
      `${entry} takes fields over from “${key}”, which the document does not hold.`,
    hint: () => 'Add the entry that it names, or write the fields here.',
  }),
  'untitled-entry': define<{ entry: string }>({
    severity: 'warning',
    message: ({ entry }) => `${entry} has no title and is not published.`,
    hint: () => 'Give it a title.',
  }),
  'commented-out-entries': define<{ lines: number[] }>({
    severity: 'warning',
    message: ({ lines }) =>
      lines.length === 1
        ? 'The entry that begins here is commented out and not published.'
        : `${lines.length} entries are commented out and not published (lines ${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ' …' : ''}).`,
    hint: () => 'Remove the % or @comment before an entry that should be published, or the entry.',
  }),
  'ignored-fields': define<{ fields: { name: string; count: number }[] }>({
    severity: 'warning',
    message: ({ fields }) =>
      `${fields.length === 1 ? 'A field of this document is' : `${fields.length} kinds of fields of this document are`} not shown: ${fields
        .slice(0, 12)
        .map(({ name, count }) => (count > 1 ? `${name} (${count} times)` : name))
        .join(', ')}${fields.length > 12 ? ' …' : ''}.`,
    hint: () => 'See the README for the fields that are shown. What a reader should see can stand in “note”.',
  }),
  'line-outside-record': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `“${text}” stands in no record and is left out.`,
    hint: () => 'A record begins with a line “TY  - …” and ends with “ER  - ”.',
  }),
  'unended-record': define({
    severity: 'warning',
    message: () => 'The record that begins here has no end; it is read up to the next one.',
    hint: () => 'End it with a line “ER  - ”.',
  }),
  'second-title': define<{ line: number; from?: number; type: string }>({
    severity: 'warning',
    message: ({ line, from, type }) =>
      `This record has a title already, on line ${line}. ${from === undefined ? 'This one is not used.' : `What stands from line ${from} on is read as another record of type ${type}.`}`,
    hint: ({ type }) =>
      `Put “ER  - ” and “TY  - ${type}” before the record of this title, or remove the title that is not the paper’s.`,
  }),
  'unreadable-json': define<{ reason: string }>({
    severity: 'warning',
    message: ({ reason }) => `What stands here is not JSON (${reason}), and is not published.`,
    hint: () =>
      'Export the file anew, or look for a missing quotation mark, comma or brace before this place.',
  }),
  'not-json': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `This is not JSON: it begins with “${text}”. Nothing in it is published.`,
    hint: () =>
      'See whether its ending fits what it holds (.bib, .ris, .json, .txt), or export the file anew.',
  }),
  'unreadable-value': define<{ key: string; expects: string }>({
    severity: 'warning',
    message: ({ key, expects }) => `“${key}” is not ${expects} and is left out.`,
    hint: () => 'Export the file anew, or correct the value: docs.citationstyles.org describes each.',
  }),
  'empty-bibliography': define<{ format: string }>({
    severity: 'warning',
    message: ({ format }) => `The document holds no entry of ${format} that can be published.`,
    hint: () => 'See whether its ending fits what it holds: .bib, .ris, .json, .txt.',
  }),
  'names-without-and': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `“${text}” is read as several names, though no “and” joins them.`,
    hint: () => 'Write names as Family, Given and Family, Given, and put the name of a group in braces.',
  }),
  'name-marks': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `“${text}” is read as a name without its marks.`,
    hint: () => 'Remove the marks. What they say can stand in “note”.',
  }),
  'homonym-numbers': define<{ name: string; written: string[] }>({
    severity: 'warning',
    message: ({ name, written }) =>
      `${written
        .slice(0, 3)
        .map((each) => `“${each}”`)
        .join(
          ', ',
        )}${written.length > 3 ? ' …' : ''} are several people, whose number is no part of their name: all are shown as ${name}.`,
    hint: ({ name }) => `Say in people.yaml which papers are whose, below “different” of ${name}.`,
  }),
  'unreadable-date': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `“${text}” names no year; the publication is listed without a date.`,
    hint: () =>
      'Write the year in four digits, or “in press”, “to appear”, “submitted” or the like. Other words can stand in “note”.',
  }),
  'unreadable-month': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `“${text}” names no month; the publication is listed with its year alone.`,
    hint: () => 'Write the month as jan to dec, in full or as a number.',
  }),
  'unreadable-day': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) =>
      `“${text}” names no day of its month; the publication is listed with year and month.`,
    hint: () => 'Write a day that the month has, or leave it out.',
  }),
  'unreadable-identifier': define<{ kind: 'arXiv' | 'DOI'; text: string }>({
    severity: 'warning',
    message: ({ kind, text }) =>
      `“${text}” is not ${kind === 'DOI' ? 'a DOI' : 'an arXiv identifier'} and is left out.`,
    hint: ({ kind }) =>
      kind === 'DOI'
        ? 'Write it as 10.1000/182, or as its address at https://doi.org/.'
        : 'Write it as 2502.19613 or hep-th/9901001, or as its address at https://arxiv.org/abs/.',
  }),
  'remote-picture': define({
    severity: 'warning',
    message: () => 'This picture is on another site and is not shown: pages load nothing from elsewhere.',
    hint: () => 'Put the picture into content/ and write its name there.',
  }),
  'missing-file': define<{ path: string; title: string }>({
    severity: 'warning',
    message: ({ path, title }) =>
      `“${title}” names the file ${path}, which is neither in content/ nor in public/; it is left out.`,
    hint: () => 'Put the file into content/, or write a web address with https://.',
  }),
  'unreadable-link': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `“${text}” is neither a web address nor a file’s path; no button is made of it.`,
    hint: () => 'Write a web address with https://, or the name of a file in content/.',
  }),
};
