import { plainTexts } from '../publications/plain-texts.ts';
import type { Bibliography } from './assemble.ts';
import { weighTerms, type TermMatrix } from './words/term-matrix.ts';

/** The weights of the words of each publication, in their order: weighed once, by whoever asks first. */
export function termsOf(bibliography: Pick<Bibliography, 'publications' | 'terms'>): TermMatrix {
  return (bibliography.terms ??= weighTerms(bibliography.publications.map(plainTexts)));
}
