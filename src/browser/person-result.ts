import type { SearchPerson } from '../search/collection.ts';
import type { PersonMatch } from '../search/search-engine.ts';
import { markText } from './marked-text.ts';
import { addressOf, copyTemplate } from './result-template.ts';
import { countOf } from './search-summary.ts';

/** A person as found, from the template's `a` and `[data-papers]`. Someone without a page gets no link. */
export function makePersonResult(
  template: HTMLTemplateElement,
  pathPattern: string,
  person: SearchPerson,
  match: PersonMatch,
): HTMLElement {
  const result = copyTemplate(template);
  const link = result.querySelector('a');
  if (link) {
    link.textContent = person.name;
    markText(link, person.name, match.nameMarks);
    if (person.slug !== undefined) {
      link.href = addressOf(pathPattern, person.slug);
      link.dataset['result'] = '';
    }
  }
  const papers = result.querySelector('[data-papers]');
  if (papers) papers.textContent = countOf(match.papers, 'paper', 'papers');
  return result;
}
