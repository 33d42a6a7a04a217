import type { SearchCollection, SearchPaper } from '../search/collection.ts';
import type { PaperMatch } from '../search/search-engine.ts';
import { markText } from './marked-text.ts';
import { addressOf, copyTemplate } from './result-template.ts';

/** Where results come from besides the list. */
export interface PaperSource {
  template: HTMLTemplateElement;
  paperPath: string;
  personPath: string;
  /** The page's own list, whose entries say more than the search list does. */
  pageList: Element | null;
}

/** A paper as found: the page's own entry where it has one, otherwise what the list knows; with its matches marked. */
export function makePaperResult(
  source: PaperSource,
  { papers, people }: SearchCollection,
  match: PaperMatch,
): HTMLElement {
  const paper = papers[match.paper];
  if (!paper) throw new Error(`There is no paper ${match.paper} in the search list.`);
  const result = copyEntry(source.pageList, paper.slug) ?? makeEntry(source, paper, people);
  const title = result.querySelector('[data-title]');
  if (title) {
    markText(title, paper.title, match.titleMarks);
    (title.closest('a') ?? title.querySelector('a'))?.setAttribute('data-result', '');
  }
  for (const [author, marks] of match.authorMarks) {
    const person = people[author];
    if (person?.slug === undefined) continue;
    const name = result.querySelector(`[data-person="${CSS.escape(person.slug)}"]`);
    if (!name) continue;
    markText(name, person.name, marks);
    name.closest('details')?.setAttribute('open', '');
  }
  return result;
}

function copyEntry(pageList: Element | null, slug: string): HTMLElement | undefined {
  const entry = pageList?.querySelector(`[data-paper="${CSS.escape(slug)}"]`)?.cloneNode(true);
  if (!(entry instanceof HTMLElement)) return undefined;
  for (const element of [entry, ...entry.querySelectorAll('[id]')]) element.removeAttribute('id');
  return entry;
}

function makeEntry(
  { template, paperPath, personPath }: PaperSource,
  paper: SearchPaper,
  people: SearchCollection['people'],
): HTMLElement {
  const entry = copyTemplate(template);
  const title = entry.querySelector<HTMLAnchorElement>('a[data-title]');
  if (title) {
    title.textContent = paper.title;
    title.href = addressOf(paperPath, paper.slug);
  }
  const names = paper.authors.flatMap((author, at) => {
    const { name = '', slug } = people[author] ?? {};
    const link = document.createElement('a');
    link.textContent = name;
    if (slug !== undefined) {
      link.href = addressOf(personPath, slug);
      link.dataset['person'] = slug;
    }
    return at === 0 ? [link] : [', ', link];
  });
  entry.querySelector('[data-authors]')?.append(...names);
  const venueLine = [paper.venue, paper.year].filter((part) => part !== undefined).join(', ');
  const venue = entry.querySelector<HTMLElement>('[data-venue]');
  if (venue) {
    venue.textContent = venueLine;
    venue.hidden = venueLine === '';
  }
  return entry;
}
