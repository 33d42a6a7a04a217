import { define } from './define.ts';

/** What can be wrong with documents taken together. */
export const bibliographyDiagnostics = {
  'duplicate-title': define<{ title: string; line: number }>({
    severity: 'warning',
    message: ({ title, line }) => `The title “${title}” stands already on line ${line}.`,
    hint: () => 'Remove one of the two records, or make the titles differ.',
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
  'stray-details': define<{ count: number }>({
    severity: 'error',
    message: ({ count }) => `None of the ${count} entries of this file names a publication.`,
    hint: () =>
      'Remove the file when its publications are gone. Otherwise copy their titles from their document.',
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
  'contradicting-records': define<{ key: string; here: string; there: string; place: string }>({
    severity: 'warning',
    message: ({ key, here, there, place }) =>
      `“${key}” is “${here}” here and “${there}” where the same publication stands first (${place}), which is used.`,
    hint: () => 'Correct one of the two, or remove one record.',
  }),
  'ambiguous-record': define<{ places: string[] }>({
    severity: 'warning',
    message: ({ places }) =>
      `This may be the publication of ${places.join(' or that of ')}. It is published beside them.`,
    hint: () => 'Give it the DOI or arXiv identifier of the one that it is, or remove it.',
  }),
  'unjoined-identifier': define<{ title: string; place: string; reason: string }>({
    severity: 'warning',
    message: ({ title, place, reason }) =>
      `This has the ${reason} of “${title}” (${place}), but another title. Both are published.`,
    hint: () => 'Correct the identifier of one of the two, or its title.',
  }),
  'unjoined-title': define<{ title: string; place: string; reason: string }>({
    severity: 'warning',
    message: ({ title, place, reason }) =>
      `This looks like “${title}” (${place}), but their ${reason} differ. Both are published.`,
    hint: () =>
      'Where they are one publication, make them agree or remove one; where they are two, nothing is wrong.',
  }),
  'unknown-document': define<{ file: string; advice: string }>({
    severity: 'warning',
    ofFile: true,
    message: ({ file }) => `“${file}” is no kind of document that can be read; nothing in it is published.`,
    hint: ({ advice }) => advice,
  }),
  'unused-file': define<{ file: string }>({
    severity: 'warning',
    ofFile: true,
    message: ({ file }) => `No paper names “${file}”; it is not published.`,
    hint: () =>
      'Name it among the links of a paper in its details (`PDF: name.pdf`) or in its entry (`pdf = {name.pdf}`). A PDF with the name of the citation key, such as curie1898radium.pdf, is taken without.',
  }),
  'other-format': define<{ format: string; ending: string }>({
    severity: 'error',
    message: ({ format }) =>
      `This looks like ${format}, but its name ends in .txt; nothing in it is published.`,
    hint: ({ ending }) =>
      `Rename it so that its name ends in ${ending}. Windows hides endings: in its Explorer, first let View show “File name extensions”.`,
  }),
  'owner-without-papers': define<{ owner: string; listed?: string }>({
    severity: 'warning',
    message: ({ owner, listed }) =>
      `No publication names ${owner} among its authors, whose site this is${listed === undefined ? '' : `; the first line of the listing names ${listed}`}.`,
    hint: () =>
      'Write the name as the documents do, or remove “owner”: then the first line of a listing says whose site it is. A group’s site may keep it.',
  }),
  'no-publications': define({
    severity: 'warning',
    message: () => 'The documents hold no publication.',
    hint: () => 'Put a listing into content/: see “Make it yours” in the README.',
  }),
};
