import type { Publication } from './publication.ts';

/** Title and abstract without markup: what a publication says in words. */
export function plainTexts({ title, abstract }: Pick<Publication, 'title' | 'abstract'>): {
  title: string;
  abstract: string | undefined;
} {
  return { title: title.plain, abstract: abstract?.plain };
}
