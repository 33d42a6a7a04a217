import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../../src/diagnostics/report.ts';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { listingFormat } from '../../../../src/documents/listing/listing-format.ts';

const folder = fileURLToPath(new URL('../../../fixtures/listing/', import.meta.url));
const record =
  'On Reading\nCurie, Marie\nWe measure how people read. Reading is a skill that takes years, and more.\n';

/** Each by the name of its report: files of the fixtures, and one too long to keep as a file. */
const documents = new Map([
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file.replace('.txt', ''), readFileSync(folder + file, 'utf8')] as const),
  ['a-line-has-no-end', `Curie, Marie\n${record}${'x'.repeat(100_001)}\n`],
]);

describe('what an owner reads of a listing', () => {
  for (const [name, text] of documents) {
    it(`when ${name.replaceAll('-', ' ')}`, async () => {
      const source = new SourceText('content/listing.txt', text);
      const { records, diagnostics } = listingFormat.parse(source);
      const published = records.map(
        ({ title, authors }) => `published: ${title.plain} (${authors.length} authors)`,
      );
      await expect(`${formatReport(diagnostics)}\n\n${published.join('\n')}\n`).toMatchFileSnapshot(
        `${folder}${name}.report`,
      );
    });
  }
});
