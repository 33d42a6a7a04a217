import type { BibliographicFacts } from './publication.ts';

/** Where in its venue a publication stands, as lists write it: `12 (3), 101–119`. Empty when nothing is known. */
export function formatLocator({ volume, issue, pages }: BibliographicFacts): string {
  const number =
    issue === undefined ? volume : volume === undefined ? `no. ${issue}` : `${volume} (${issue})`;
  // Alone, a range would be read as volumes.
  const written =
    number === undefined && pages !== undefined && /^\d+\s*[–-]/.test(pages) ? `pp. ${pages}` : pages;
  return [number, written].filter((part) => part !== undefined).join(', ');
}
