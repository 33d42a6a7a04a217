// @ts-check
// What a paper of a conference is cited by, in template strings.
import { escape } from './escape.mjs';

/** @typedef {import('../site-model.ts').PaperModel} Paper */
/** @typedef {import('../site-model.ts').PersonModel} Person */

const site = 'http://localhost:4321';

/** @param {Paper['authors'][number]} author */
const inverted = ({ family, given }) => (given ? `${family}, ${given}` : family);

/** @param {string[]} names @param {string} last what stands before the last of several */
const list = (names, last) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;

/** The reference in each style, as HTML. @param {Paper} paper */
export function references({ authors, titleHtml, venue, year }) {
  const dotted = authors.map(({ initials }) => initials.map((initial) => `${initial}.`).join(' '));
  const apa = list(
    authors.map(({ family }, index) => `${family}, ${dotted[index]}`),
    ', & ',
  );
  const [first, ...others] = authors;
  const chicago = list([...(first ? [inverted(first)] : []), ...others.map(({ name }) => name)], ', and ');
  const ieee = list(
    authors.map(({ family }, index) => `${dotted[index]} ${family}`),
    ', and ',
  );
  const vancouver = authors.map(({ family, initials }) => `${family} ${initials.join('')}`).join(', ');
  const container = `<i>${escape(venue)}</i>`;
  return [
    { id: 'apa', name: 'APA', html: `${escape(apa)} (${year}). ${titleHtml}. In ${container}.` },
    {
      id: 'chicago',
      name: 'Chicago',
      html: `${escape(chicago)}. ${year}. “${titleHtml}.” In ${container}.`,
    },
    { id: 'ieee', name: 'IEEE', html: `${escape(ieee)}, “${titleHtml},” in ${container}. ${year}.` },
    {
      id: 'vancouver',
      name: 'Vancouver',
      html: `${escape(vancouver)}. ${titleHtml}. In: ${escape(venue)}. ${year}.`,
    },
  ];
}

/** @param {Paper} paper */
export const bibtex = ({ key, authors, title, venue, year }) =>
  `@inproceedings{${key},\n  author    = {${authors.map(inverted).join(' and ')}},\n  title     = {{${title}}},\n  booktitle = {${venue}},\n  year      = {${year}}\n}\n`;

/** @param {Paper} paper */
export function coins({ slug, title, authors, venue, year }) {
  const [first, ...others] = authors;
  return [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'proceeding'],
    ['rft.atitle', title],
    ['rft.btitle', venue],
    ['rft.aulast', first?.family ?? ''],
    ['rft.aufirst', first?.given ?? ''],
    ...others.map((author) => ['rft.au', inverted(author)]),
    ['rft.date', year],
    ['rft_id', `${site}/papers/${slug}/`],
  ]
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '').replaceAll('%20', '+')}`)
    .join('&');
}

/** @param {string} name @param {string} content */
const meta = (name, content) => `<meta name="${name}" content="${escape(content)}">`;

/** @param {unknown} data */
const jsonLd = (data) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** @param {Paper} paper */
export function paperTags({ slug, title, authors, venue, year, abstract }) {
  const address = `${site}/papers/${slug}/`;
  return [
    `<meta property="article:published_time" content="${year}">`,
    meta('citation_title', title),
    ...authors.map((author) => meta('citation_author', inverted(author))),
    meta('citation_publication_date', year),
    meta('citation_conference_title', venue),
    meta('citation_abstract_html_url', address),
    meta('DC.title', title),
    ...authors.map((author) => meta('DC.creator', inverted(author))),
    meta('DC.date', year),
    meta('DC.description', abstract),
    meta('DC.identifier', address),
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      '@id': address,
      url: address,
      name: title,
      headline: title,
      author: authors.map((author) => {
        const page = `${site}/people/${author.slug}/`;
        return {
          '@type': 'Person',
          '@id': page,
          url: page,
          name: author.name,
          familyName: author.family,
          givenName: author.given,
        };
      }),
      datePublished: year,
      abstract,
      isPartOf: { '@type': 'CreativeWorkSeries', name: venue },
    }),
  ].join('');
}

/** @param {Person} person */
export function personTags({ slug, name }) {
  const address = `${site}/people/${slug}/`;
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: address,
    mainEntity: { '@type': 'Person', '@id': address, url: address, name },
  });
}
