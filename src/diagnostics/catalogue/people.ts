import { define } from './define.ts';

/** What can be wrong with `people.yaml`, beside its syntax and values. */
export const peopleDiagnostics = {
  'unknown-person': define<{ name: string; nearest?: string; inQuotes?: string }>({
    severity: 'error',
    message: ({ name, nearest }) =>
      `No publication names “${name}” among its authors.${nearest === undefined ? '' : ` The nearest is “${nearest}”.`}`,
    hint: ({ inQuotes }) =>
      inQuotes === undefined
        ? 'Write the name as a document does. Capitals, accents and punctuation need not be the same.'
        : `A comma parts the names inside of [ and ]. Put a name that has one in quotes: "${inQuotes}".`,
  }),
  'name-of-two-entries': define<{ name: string; line: number }>({
    severity: 'error',
    message: ({ name, line }) =>
      `“${name}” stands in the entry on line ${line} already; this one is not used.`,
    hint: () =>
      'Name each form of a name in one entry. People who share a name stand below “different” in one entry.',
  }),
  'fact-of-several-people': define<{ key: string; name: string }>({
    severity: 'error',
    message: ({ key, name }) =>
      `“${key}” stands beside “different”, which says that ${name} is several people: it is nobody’s.`,
    hint: ({ key }) => `Move “${key}” below the label of the person whose it is.`,
  }),
  'label-of-two-people': define<{ label: string; name: string }>({
    severity: 'error',
    message: ({ label, name }) =>
      `Two people of the name ${name} have the label “${label}”; the second is not used.`,
    hint: () => 'Give each a label of its own, which becomes a part of the address.',
  }),
  'person-without-papers': define<{ label: string; name: string }>({
    severity: 'error',
    message: ({ label, name }) => `“${label}” gets none of the papers of ${name}; it is left out.`,
    hint: () => 'Say below the label which are this person’s: “group”, “papers” or “coauthors”.',
  }),
  'unknown-group': define<{ group: string; name: string; known: string[] }>({
    severity: 'error',
    message: ({ group, name }) => `The papers of ${name} have no group “${group}”.`,
    hint: ({ known }) =>
      known.length > 1
        ? `The groups are ${known.join(', ')}.`
        : 'They are one group. Choose by “papers” or “coauthors”.',
  }),
  'unknown-paper': define<{ title: string; name: string; nearest?: string }>({
    severity: 'error',
    message: ({ title, name, nearest }) =>
      `No publication of ${name} has the title, key, DOI or arXiv identifier “${title}”.${nearest === undefined ? '' : ` The nearest is “${nearest}”.`}`,
    hint: () => 'Copy the title from the page of the name.',
  }),
  'unknown-coauthor': define<{ coauthor: string; name: string; nearest?: string }>({
    severity: 'error',
    message: ({ coauthor, name, nearest }) =>
      `“${coauthor}” has written nothing with ${name}.${nearest === undefined ? '' : ` The nearest who has is “${nearest}”.`}`,
    hint: () => 'Copy the coauthor’s name from the page of the name.',
  }),
  'paper-of-two-people': define<{ title: string; key: string; first: string; second: string }>({
    severity: 'error',
    message: ({ title, key, first, second }) =>
      `By “${key}”, “${title}” is both of “${first}” and of “${second}”; it goes to the first.`,
    hint: () => 'Choose it for one of the two by “papers”, which comes before “coauthors” and “group”.',
  }),
  'papers-of-nobody': define<{ name: string; titles: string[] }>({
    severity: 'warning',
    message: ({ name, titles }) =>
      titles.length === 1
        ? `“${titles[0]}” goes to none of the people of the name ${name}; it stays on the page of the name.`
        : `${titles.length} papers go to none of the people of the name ${name} and stay on the page of the name: “${titles[0]}” and ${titles.length === 2 ? 'one more' : `${titles.length - 1} more`}.`,
    hint: () => 'Choose them for one of the people, or add one.',
  }),
  'several-owners': define<{ line: number }>({
    severity: 'error',
    message: ({ line }) => `“me” stands on line ${line} already; a site has one owner.`,
    hint: () => 'Keep one of the two.',
  }),
  'contradicting-owner': define<{ here: string; there: string }>({
    severity: 'warning',
    message: ({ here, there }) =>
      `“me” says that this is the site of ${here}, and “owner” in site.yaml that it is ${there}’s. “me” is used.`,
    hint: () => 'Correct one of the two, or remove “owner”.',
  }),
  'owner-not-chosen': define<{ name: string }>({
    severity: 'warning',
    message: ({ name }) => `${name}, whose site this is, is several people here; none of them is the owner.`,
    hint: () => 'Write “me: true” below the label of the owner.',
  }),
};
