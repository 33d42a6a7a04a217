import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { bibliographyDiagnostics } from '../../../src/diagnostics/catalogue/bibliography.ts';
import { catalogue } from '../../../src/diagnostics/catalogue/catalogue.ts';
import { entryDiagnostics } from '../../../src/diagnostics/catalogue/entries.ts';
import { fileDiagnostics } from '../../../src/diagnostics/catalogue/files.ts';
import { listingDiagnostics } from '../../../src/diagnostics/catalogue/listing.ts';
import { peopleDiagnostics } from '../../../src/diagnostics/catalogue/people.ts';
import { textDiagnostics } from '../../../src/diagnostics/catalogue/text.ts';
import { yamlDiagnostics } from '../../../src/diagnostics/catalogue/yaml.ts';

const page = fileURLToPath(new URL('../../../DIAGNOSTICS.md', import.meta.url));
const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const reports = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:report|txt)$/.test(file))
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'));

const subjects: [title: string, kinds: object][] = [
  ['Any file', fileDiagnostics],
  ['Any text', textDiagnostics],
  ['Listings (.txt)', listingDiagnostics],
  ['BibTeX, RIS and CSL-JSON', entryDiagnostics],
  ['Settings and details (.yaml)', yamlDiagnostics],
  ['Who is who (people.yaml)', peopleDiagnostics],
  ['Documents taken together', bibliographyDiagnostics],
];

describe('DIAGNOSTICS.md', () => {
  it('names every diagnostic with an example of its cause and its cure (vitest -u brings it up to date)', async () => {
    const listed = new Set(subjects.flatMap(([, kinds]) => Object.keys(kinds)));
    const others = Object.keys(catalogue).filter((name) => !listed.has(name));
    const tables = [...subjects, ['Others', Object.fromEntries(others.map((name) => [name, 0]))] as const]
      .filter(([, kinds]) => Object.keys(kinds).length > 0)
      .map(([title, kinds]) => `## ${title}\n\n${table(Object.keys(kinds))}`);
    const text = `${introduction}\n\n${tables.join('\n\n')}\n`;
    const formatted = await format(text, { ...(await resolveConfig(page)), parser: 'markdown', plugins: [] });
    await expect(formatted).toMatchFileSnapshot(page);
  });
});

const introduction = `# Diagnostics

Everything that can be wrong with the documents in \`content/\`, by its permanent name. \`npm run validate\` prints them with their
places; \`--format github\` prints annotations (the default in GitHub Actions), \`--format json\` a list for programs. A _warning_
publishes what there is; an _error_ stops the build once all have been shown. This page is generated from the tests' fixtures: what
stands in quotation marks are examples.`;

function table(names: string[]): string {
  const rows = names.map((name) => {
    const { severity } = catalogue[name as keyof typeof catalogue];
    const { message, hint } = exampleOf(name);
    return `| \`${name}\` | ${severity} | ${escapeCell(message)} | ${escapeCell(hint)} |`;
  });
  return ['| Name | Severity | What is wrong | What to do |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** The first that a fixture shows. */
function exampleOf(name: string): { message: string; hint: string } {
  const heading = new RegExp(String.raw`(?:^|  )(?:error|warning)  ${name}  (.+)`, 'm');
  for (const report of reports) {
    const found = heading.exec(report);
    const hint = found && /^hint: (.+)$/m.exec(report.slice(found.index))?.[1];
    if (found?.[1] && hint) return { message: found[1], hint };
  }
  throw new Error(`No fixture shows ${name}.`);
}

function escapeCell(text: string): string {
  return text.replace(/[\\|<>*_`]/g, '\\$&');
}
