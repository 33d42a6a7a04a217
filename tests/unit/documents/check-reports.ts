import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { formatReport } from '../../../src/diagnostics/report.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import type { DocumentFormat } from '../../../src/documents/record.ts';
import { invertedName } from '../../../src/publications/person-name.ts';

/** A test for each fixture of a format: what is published and what a person reads of it. */
export function checkReports(format: DocumentFormat, ending: string): void {
  const name = format.name.toLowerCase();
  const folder = fileURLToPath(new URL(`../../fixtures/${name}/`, import.meta.url));
  for (const file of readdirSync(folder).filter((found) => found.endsWith(ending))) {
    it(`when ${file.replace(ending, '').replaceAll('-', ' ')}`, async () => {
      const source = new SourceText(`content/papers${ending}`, readFileSync(folder + file, 'utf8'));
      const { records, diagnostics } = format.parse(source);
      const published = records.map(
        ({ title, authors, date }) =>
          `published: ${title.plain} (${authors.map(invertedName).join('; ')}${date ? `, ${date.year}` : ''})`,
      );
      await expect(`${formatReport(diagnostics)}\n\n${published.join('\n')}\n`).toMatchFileSnapshot(
        `${folder}${file.replace(ending, '.report')}`,
      );
    });
  }
}
