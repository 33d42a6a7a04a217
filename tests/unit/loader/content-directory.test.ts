import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatReport } from '../../../src/diagnostics/report.ts';
import { documentName, readContent } from '../../../src/loader/content-directory.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/files/${name}.report`, import.meta.url));

describe('readContent', () => {
  let folder: string;

  beforeEach(async () => {
    const parent = fileURLToPath(new URL('../../../node_modules/.offprint/', import.meta.url));
    await mkdir(parent, { recursive: true });
    folder = await mkdtemp(join(parent, 'content-'));
    await writeFile(join(folder, 'papers.bib'), '@article{a, title = {On Reading}}\n');
  });

  afterEach(() => rm(folder, { recursive: true }));

  /** What an owner reads of the folder, as if it were `content/`. */
  async function report(): Promise<string> {
    const { documents, diagnostics } = await readContent(folder);
    const here = relative('.', folder).split(sep).join('/');
    expect(documents.map(({ name }) => name)).toEqual([`${here}/papers.bib`]);
    return formatReport(diagnostics).replaceAll(here, 'content');
  }

  it('follows no link out of the folder, nor one that leads back into it, and says so', async () => {
    await symlink(fileURLToPath(import.meta.url), join(folder, 'elsewhere.txt'));
    await symlink(folder, join(folder, 'again'), 'junction');
    await symlink(join(folder, 'nowhere'), join(folder, 'nothing.pdf'));
    await expect(await report()).toMatchFileSnapshot(fixture('a-link-is-not-followed'));
  });

  it('reports a file that is too large to be read, and reads the others', async () => {
    await writeFile(join(folder, 'huge.bib'), '');
    await truncate(join(folder, 'huge.bib'), 2 ** 31);
    await expect(await report()).toMatchFileSnapshot(fixture('a-file-cannot-be-read'));
  });

  // Elsewhere no file can have such a name.
  it.runIf(process.platform === 'linux')('reports a file whose name is not in UTF-8', async () => {
    await writeFile(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.of(0xff), Buffer.from('.bib')]), '');
    await expect(await report()).toMatchFileSnapshot(fixture('a-name-is-not-in-utf-8'));
  });

  it('says when there is no folder of documents', async () => {
    const { documents, diagnostics } = await readContent(join(folder, 'nowhere'));
    expect(documents).toEqual([]);
    const here = relative('.', folder).split(sep).join('/');
    await expect(formatReport(diagnostics).replaceAll(`${here}/nowhere`, 'content')).toMatchFileSnapshot(
      fixture('there-is-no-folder'),
    );
  });

  it('passes over what systems and editors leave behind', async () => {
    for (const name of [
      'Thumbs.db',
      'desktop.ini',
      'papers.bib~',
      '#papers.bib#',
      '~$talk.docx',
      '.DS_Store',
    ])
      await writeFile(join(folder, name), '');
    expect(await report()).toBe(formatReport([]));
  });

  it('passes over a folder that is named as a document', async () => {
    await mkdir(join(folder, 'more.bib'));
    expect(await report()).toBe('nothing');
  });
});

describe('documentName', () => {
  it('writes out what a terminal or a reader would take for something else', () => {
    expect(documentName('content/a\u001B[31m\u202Efib.txt')).toBe('content/a<U+001B>[31m<U+202E>fib.txt');
    expect(documentName('content/two\nlines.bib')).toBe('content/two<U+000A>lines.bib');
    expect(documentName('content/张伟 é.bib')).toBe('content/张伟 é.bib');
  });
});
