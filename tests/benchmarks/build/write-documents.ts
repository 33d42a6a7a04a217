import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusPaper } from '../search/corpus.ts';

/**
 * Writes papers as an owner's content folder: one CSL-JSON document. Pages of topics, files and pictures of single papers are
 * off, since the peers' sites have none.
 */
export function writeDocuments(folder: string, papers: readonly CorpusPaper[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const items = papers.map(({ key, title, authors, abstract, year, venue }) => ({
    id: key,
    type: 'paper-conference',
    title,
    author: authors,
    ...(abstract && { abstract }),
    ...(year !== undefined && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(venue && { 'container-title': venue }),
  }));
  writeFileSync(join(folder, 'papers.json'), JSON.stringify(items, undefined, 1));
  writeFileSync(
    join(folder, 'site.yaml'),
    'title: A collection of papers\npeople:\n  minPapers: 1\nshow:\n  topics: false\n  files: false\n  cards: false\n',
  );
}
