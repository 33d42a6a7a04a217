import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isPublishedAsItIs } from '../../../src/bibliography/owner-files.ts';
import { publishDocuments } from '../../../src/bibliography/publish-documents.ts';
import { decodeText } from '../../../src/diagnostics/decode-text.ts';
import { formatReport } from '../../../src/diagnostics/report.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';

/** What is published as it is, and documents. */
function partition(names: string[]): [string[], string[]] {
  return [names.filter(isPublishedAsItIs), names.filter((name) => !isPublishedAsItIs(name))];
}

const folder = fileURLToPath(new URL('../../fixtures/content/', import.meta.url));
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('what an owner reads of a folder of documents', () => {
  for (const { name } of folders) {
    it(`when ${name.replaceAll('-', ' ')}`, async () => {
      const [files, documents] = partition(readdirSync(join(folder, name)));
      const sources = documents.map((file) => {
        const { text, encoding } = decodeText(readFileSync(join(folder, name, file)));
        return new SourceText(`content/${file}`, text, encoding);
      });
      const { publications, diagnostics } = publishDocuments(sources, {
        content: files.map((path) => ({ path, name: `content/${path}` })),
        public: [],
      });
      const published = publications.map(
        ({ title, authors }) => `published: ${title.plain} (${authors.length} authors)\n`,
      );
      await expect(`${formatReport(diagnostics)}\n\n${published.join('')}`).toMatchFileSnapshot(
        join(folder, `${name}.report`),
      );
    });
  }
});
