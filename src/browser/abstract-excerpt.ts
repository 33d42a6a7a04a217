import type { Excerpt } from '../search/search-engine.ts';
import { markText } from './marked-text.ts';

/** The abstract in a result's own entry or, where that has none, on the paper's page. */
async function readAbstract(result: HTMLElement): Promise<string | undefined> {
  const own = result.querySelector('.abstract-text');
  if (own) return own.textContent ?? undefined;
  const address = result.querySelector<HTMLAnchorElement>('a[data-result]')?.href;
  if (address === undefined) return undefined;
  const page = await (await fetch(address)).text();
  return (
    new DOMParser().parseFromString(page, 'text/html').querySelector('.abstract-text')?.textContent ??
    undefined
  );
}

/** Puts the part of the abstract that matched below a result. Without the abstract the result stays as it is. */
export async function addExcerpt(
  result: HTMLElement,
  excerptOf: (abstract: string) => Promise<Excerpt | undefined>,
): Promise<void> {
  const abstract = (await readAbstract(result).catch(() => undefined))?.trim().replace(/\s+/g, ' ');
  const excerpt = abstract === undefined ? undefined : await excerptOf(abstract);
  if (!excerpt || abstract === undefined) return;
  const line = document.createElement('p');
  line.className = 'search-excerpt';
  const text = document.createElement('span');
  text.textContent = excerpt.text;
  markText(text, excerpt.text, excerpt.marks);
  const end = excerpt.start + excerpt.text.length;
  line.append(excerpt.start > 0 ? '… ' : '', text, end < abstract.length ? ' …' : '');
  (result.querySelector('.venue-line') ?? result.lastElementChild)?.after(line);
}
