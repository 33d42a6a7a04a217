import type { BibliographicFacts } from './publication.ts';

/** Where in its venue a publication stands, as lists write it: `12 (3), 101–119`. Empty when nothing is known. */
export function formatLocator({ volume, issue, pages }: BibliographicFacts): string {
  const number =
    issue === undefined ? volume : volume === undefined ? `no. ${issue}` : `${volume} (${issue})`;
  return [number, pages].filter((part) => part !== undefined).join(', ');
}
