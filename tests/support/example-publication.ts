import type { Publication } from '../../src/publications/publication.ts';
import type { RichText } from '../../src/publications/rich-text/rich-text.ts';

/** A publication by people who are named by their slugs, with whatever else a test says of it. */
export function examplePublication(
  slug: string,
  people: string[],
  facts: Partial<Publication> = {},
): Publication {
  return {
    slug,
    citationKey: slug,
    type: 'article',
    title: exampleText(slug),
    authors: people.map((person) => ({ name: { family: person }, person })),
    links: [],
    selected: false,
    order: 0,
    ...facts,
  };
}

/** Rich text that holds plain words. */
export function exampleText(words: string): RichText {
  return { latex: words, plain: words, html: words, addresses: [] };
}
