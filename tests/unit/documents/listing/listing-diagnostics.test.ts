import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../../src/diagnostics/report.ts';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { listingFormat } from '../../../../src/documents/listing/listing-format.ts';

const folder = fileURLToPath(new URL('../../../fixtures/listing/', import.meta.url));
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe('what an owner reads of a listing', () => {
  for (const file of fixtures) {
    it(`when ${file.replace('.txt', '').replaceAll('-', ' ')}`, async () => {
      const source = new SourceText('content/listing.txt', readFileSync(folder + file, 'utf8'));
      const { records, diagnostics } = listingFormat.parse(source);
      const published = records.map(
        ({ title, authors }) => `published: ${title.plain} (${authors.length} authors)`,
      );
      await expect(`${formatReport(diagnostics)}\n\n${published.join('\n')}\n`).toMatchFileSnapshot(
        `${folder}${file.replace('.txt', '.report')}`,
      );
    });
  }
});
