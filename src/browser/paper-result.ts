import type { ResultRow } from '../search/searcher.ts';
import { markText } from './marked-text.ts';
import { addressOf, copyTemplate } from './result-template.ts';

/** Where results come from besides the list. */
export interface PaperSource {
  template: HTMLTemplateElement;
  paperPath: string;
  personPath: string;
  /** The slug of the person whose site it is, who stands out in every line of authors. */
  owner: string | undefined;
  /** The page's own list, whose entries say more than the search list does. */
  pageList: Element | null;
}

/** A paper as found: the page's own entry where it has one, otherwise what the list knows; with its matches marked. */
export function makePaperResult(source: PaperSource, row: ResultRow): HTMLElement {
  const result = copyEntry(source.pageList, row.slug) ?? makeEntry(source, row);
  const title = result.querySelector('[data-title]');
  if (title) {
    markText(title, row.title, row.titleMarks);
    (title.closest('a') ?? title.querySelector('a'))?.setAttribute('data-result', '');
  }
  for (const { slug, name, marks } of row.authors) {
    if (slug === undefined || marks.length === 0) continue;
    const author = result.querySelector(`[data-person="${CSS.escape(slug)}"]`);
    if (!author) continue;
    markText(author, name, marks);
    author.closest('details')?.setAttribute('open', '');
  }
  return result;
}

function copyEntry(pageList: Element | null, slug: string): HTMLElement | undefined {
  const entry = pageList?.querySelector(`[data-paper="${CSS.escape(slug)}"]`)?.cloneNode(true);
  if (!(entry instanceof HTMLElement)) return undefined;
  for (const element of [entry, ...entry.querySelectorAll('[id]')]) element.removeAttribute('id');
  return entry;
}

function makeEntry({ template, paperPath, personPath, owner }: PaperSource, row: ResultRow): HTMLElement {
  const entry = copyTemplate(template);
  const title = entry.querySelector<HTMLAnchorElement>('a[data-title]');
  if (title) {
    title.textContent = row.title;
    title.href = addressOf(paperPath, row.slug);
  }
  // As `components/AuthorNames.astro` writes them.
  const names = row.authors.flatMap(({ name, slug, marks }, at) => {
    const author = document.createElement('span');
    author.className = 'author';
    const label = document.createElement(slug === undefined ? 'span' : 'a');
    label.textContent = name;
    if (label instanceof HTMLAnchorElement && slug !== undefined) {
      label.href = addressOf(personPath, slug);
      label.dataset['person'] = slug;
      if (slug === owner) label.dataset['owner'] = '';
    } else {
      markText(label, name, marks);
    }
    author.append(label, at === row.authors.length - 1 ? '' : ',');
    return [author, ' '];
  });
  entry.querySelector('[data-authors]')?.append(...names);
  const venueLine = [row.venue, row.date ?? row.year].filter((part) => part !== undefined).join(', ');
  const venue = entry.querySelector<HTMLElement>('[data-venue]');
  if (venue) {
    venue.textContent = venueLine;
    venue.hidden = venueLine === '';
  }
  return entry;
}
