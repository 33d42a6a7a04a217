import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { documentFormatOf } from '../../documents/registry.ts';
import { contentDirectory } from '../content-directory.ts';
import { addImported } from './imported-records.ts';
import { fetchRecords, publicServices } from './sources.ts';

// `npm run import -- FILE|DOI|arXiv identifier|ORCID|OpenAlex identifier …`: writes records into content/, to be looked over and committed.
const wanted = process.argv.slice(2);
if (wanted.length === 0)
  console.log('npm run import -- FILE | DOI | arXiv identifier | ORCID | OpenAlex work or author …');
const contact = process.env['IMPORT_CONTACT'];
const politeness = {
  cacheDirectory: join('node_modules', '.offprint', 'imported'),
  firstWaitMs: 3000,
  ...(contact !== undefined && { contact }),
};
const document = join(contentDirectory(), 'imported.json');
for (const argument of wanted) {
  try {
    console.log(await importOne(argument));
  } catch (error) {
    console.error(`${argument}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

async function importOne(argument: string): Promise<string> {
  if ((await stat(argument).catch(() => undefined))?.isFile()) return importFile(argument);
  const imported = await fetchRecords(argument, publicServices, politeness);
  if (!imported)
    throw new Error('This is no file, DOI, arXiv identifier, ORCID, or OpenAlex work or author.');
  const { records, skipped } = imported;
  const before = await readFile(document, 'utf8').catch(() => undefined);
  const { text, added } = addImported(before, records);
  if (added.length > 0) await writeFile(document, text);
  const there = records.length - added.length;
  const sum = `${added.length} records added to ${document}${there > 0 ? `, ${there} were there` : ''}`;
  const missing = skipped.length > 0 ? `; ${skipped.length} not imported:` : '.';
  return [`${argument}: ${sum}${missing}`, ...skipped.map((sentence) => `  ${sentence}`)].join('\n');
}

async function importFile(file: string): Promise<string> {
  if (!documentFormatOf(file)) throw new Error('Documents end in .bib, .ris, .json or .txt.');
  const target = join(contentDirectory(), basename(file));
  // Nothing of the owner's is written over.
  await copyFile(file, target, 1);
  return `${file}: copied to ${target}.`;
}
