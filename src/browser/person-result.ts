import type { PersonRow } from '../search/searcher.ts';
import { markText } from './marked-text.ts';
import { addressOf, copyTemplate } from './result-template.ts';
import { countOf } from './search-summary.ts';

/** A person as found, from the template's `a` and `[data-papers]`. Someone without a page gets no link. */
export function makePersonResult(
  template: HTMLTemplateElement,
  pathPattern: string,
  { name, slug, label, marks, papers: count }: PersonRow,
): HTMLElement {
  const result = copyTemplate(template);
  const link = result.querySelector('a');
  if (link) {
    link.textContent = name;
    markText(link, name, marks);
    if (label !== undefined) link.append(` (${label})`);
    if (slug !== undefined) {
      link.href = addressOf(pathPattern, slug);
      link.dataset['result'] = '';
    }
  }
  const papers = result.querySelector('[data-papers]');
  if (papers) papers.textContent = countOf(count, 'paper', 'papers');
  return result;
}
