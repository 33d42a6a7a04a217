// @ts-check
// The pages in template strings, as the bare writer and Eleventy use them.
import { bibtex, coins, personTags, paperTags, references } from './citation-templates.mjs';
import { escape } from './escape.mjs';

/** @typedef {import('../site-model.ts').PaperModel} Paper */
/** @typedef {import('../site-model.ts').PersonModel} Person */
/** @typedef {import('../site-model.ts').SiteModel} Site */
/** @typedef {import('../page-shell.ts').PageShell} Shell */
/** @typedef {{ path: string, title: string, description: string, head: () => string, content: () => string }} Page */

/** @param {Paper['authors']} authors @param {string} [subject] */
const authorList = (authors, subject) =>
  `<div class="authors">${authors
    .map(
      ({ slug, name }, index) =>
        `<span class="author"><a href="/people/${slug}/" data-person="${slug}"${slug === subject ? ' aria-current="page"' : ''}>${escape(name)}</a>${index < authors.length - 1 ? ',' : ''}</span> `,
    )
    .join('')}</div>`;

/** @param {Paper} paper */
const venueLine = ({ venue, year }) =>
  `<p class="venue-line"><cite>${escape(venue)}</cite>, <time datetime="${year}">${year}</time></p>`;

/** @param {Paper} paper @param {string} [subject] */
const entry = (paper, subject) =>
  `<li class="entry" id="paper-${paper.slug}" data-paper="${paper.slug}"><h4 class="entry-title"><a href="/papers/${paper.slug}/" data-title>${paper.titleHtml}</a></h4>${authorList(paper.authors, subject)}${venueLine(paper)}<div class="actions"><details class="abstract"><summary class="button">Abstract</summary><div class="abstract-text prose">${paper.abstractHtml}</div></details></div><span class="Z3988" title="${escape(coins(paper))}"></span></li>`;

/** @param {string} id */
const copyButton = (id) =>
  `<copy-button class="copy-button" for="${id}"><span class="copy-status" role="status"></span><button class="button" type="button">Copy</button></copy-button>`;

/** @param {Paper} paper */
const citationBox = (paper) => {
  const styles = references(paper);
  const choices = [{ id: 'bibtex', name: 'BibTeX' }, ...styles];
  return `<section class="part cite" aria-labelledby="cite"><h2 class="part-label" id="cite"><span>Cite</span></h2><div class="cite-box"><fieldset class="cite-choices"><legend class="sr-only">Format of the citation</legend>${choices
    .map(
      ({ id, name }) =>
        `<label><input type="radio" name="cite" value="${id}"${id === 'bibtex' ? ' checked' : ''}>${name}</label>`,
    )
    .join(
      '',
    )}</fieldset><div class="cite-choice" data-cite="bibtex"><pre id="bibtex">${escape(bibtex(paper))}</pre>${copyButton('bibtex')}</div>${styles
    .map(
      ({ id, name, html }) =>
        `<div class="cite-choice" data-cite="${id}"><h3 class="cite-name">${name}</h3><p class="reference" id="reference-${id}" data-rich>${html}</p>${copyButton(`reference-${id}`)}</div>`,
    )
    .join('')}</div></section>`;
};

/** @param {string} id @param {string} label @param {Paper['related']} papers */
const relatedPapers = (id, label, papers) =>
  papers.length === 0
    ? ''
    : `<section class="part related" aria-labelledby="${id}"><h2 class="part-label" id="${id}"><span>${label}</span></h2><ul>${papers
        .map(
          ({ slug, titleHtml, line }) =>
            `<li><a href="/papers/${slug}/">${titleHtml}</a><p>${escape(line)}</p></li>`,
        )
        .join('')}</ul></section>`;

/** @param {Paper} paper @param {Paper | undefined} newer @param {Paper | undefined} older */
const paperContent = (paper, newer, older) =>
  `<article class="paper"><header class="opening"><h1 class="paper-title">${paper.titleHtml}</h1>${authorList(paper.authors)}${venueLine(paper)}</header><section class="part" aria-labelledby="abstract"><h2 class="part-label" id="abstract"><span>Abstract</span></h2><div class="abstract-text prose">${paper.abstractHtml}</div></section>${citationBox(paper)}</article>${relatedPapers('related', 'With the same coauthors', paper.related)}${relatedPapers('similar', 'On similar subjects', paper.similar)}<nav class="neighbours" aria-label="Next publications">${neighbour(newer, 'prev', 'Newer')}${neighbour(older, 'next', 'Older')}</nav>`;

/** @param {Paper | undefined} paper @param {string} rel @param {string} label */
const neighbour = (paper, rel, label) =>
  paper
    ? `<a rel="${rel}" href="/papers/${paper.slug}/"><span class="neighbour-label">${label}</span><span class="neighbour-title">${paper.titleHtml}</span></a>`
    : '';

/** @param {Person} person @param {Map<string, Paper>} papers */
const personContent = (person, papers) =>
  `<header class="opening"><h1 class="person-name">${escape(person.name)}</h1></header><h2 class="sr-only">Publications</h2>${byYear(
    person.papers.map((slug) => /** @type {Paper} */ (papers.get(slug))),
    person.slug,
  )}<section class="part" aria-labelledby="coauthors"><h2 class="part-label" id="coauthors"><span>Coauthors</span></h2><ul class="person-list">${person.coauthors
    .map(
      ({ slug, name, papers: count }) =>
        `<li><a href="/people/${slug}/" data-person="${slug}">${escape(name)}</a> <span class="count">${count} <span class="sr-only">${count === 1 ? 'paper' : 'papers'}</span></span></li>`,
    )
    .join('')}</ul></section>`;

/** @param {Paper[]} papers @param {string} [subject] */
const byYear = (papers, subject) =>
  [...Map.groupBy(papers, ({ year }) => year)]
    .map(
      ([year, ofYear]) =>
        `<section class="part" aria-labelledby="year-${year}"><h3 class="part-label year" id="year-${year}"><span>${year}</span></h3><ol>${ofYear.map((paper) => entry(paper, subject)).join('')}</ol></section>`,
    )
    .join('');

/** Every page of the site. @param {Site} site @returns {Page[]} */
export function listPages({ papers, people, listLength }) {
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  /** @type {Page[]} */
  const pages = [];
  papers.forEach((paper, index) =>
    pages.push({
      path: `papers/${paper.slug}/`,
      title: paper.title,
      description: paper.description,
      head: () => paperTags(paper),
      content: () => paperContent(paper, papers[index - 1], papers[index + 1]),
    }),
  );
  for (const person of people) {
    pages.push({
      path: `people/${person.slug}/`,
      title: person.name,
      description: person.description,
      head: () => personTags(person),
      content: () => personContent(person, bySlug),
    });
  }
  for (let start = 0; start < papers.length; start += listLength) {
    pages.push({
      path: start === 0 ? '' : `page/${start / listLength + 1}/`,
      title: 'A collection of papers',
      description: `${papers.length} publications`,
      head: () => '',
      content: () => byYear(papers.slice(start, start + listLength)),
    });
  }
  return pages;
}

/** A page as a document. @param {Shell} shell @param {Page} page */
export function renderPage({ before, after }, page) {
  /** @param {Shell['before']} parts */
  const write = (parts) =>
    parts
      .map((part) =>
        typeof part === 'string' ? part : part.insert === 'head' ? page.head() : escape(page[part.insert]),
      )
      .join('');
  return write(before) + page.content() + write(after);
}
