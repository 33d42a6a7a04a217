import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spell, type ReadFacts } from './read-fact.ts';
import { readTool } from './read-tool.ts';

/** What biber, biblatex's own program, understands of a BibTeX document: as BibLaTeXML. */
export async function readByBiber(bibtex: string): Promise<ReadFacts[]> {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-biber-'));
  try {
    const [input, output] = [join(folder, 'papers.bib'), join(folder, 'papers.xml')];
    await writeFile(input, bibtex);
    const options = ['--tool', '--nolog', '--quiet', '--no-bltxml-schema', '--output-format=biblatexml'];
    await readTool('biber', [...options, `--output-file=${output}`, input], '');
    return readBiblatexml(await readFile(output, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readBiblatexml(xml: string): ReadFacts[] {
  return [...xml.matchAll(/<bltx:entry id="([^"]*)"[^>]*>([^]*?)<\/bltx:entry>/g)].map(
    ([, key = '', body = '']) => ({
      key,
      title: spell(textOf(/<bltx:title>([^]*?)<\/bltx:title>/.exec(body)?.[1] ?? '')),
      authors: [
        ...(/<bltx:names type="author"[^>]*>([^]*?)<\/bltx:names>/.exec(body)?.[1] ?? '').matchAll(
          /<bltx:name\b[^>]*>([^]*?)<\/bltx:name>/g,
        ),
      ].map(([, name = '']) => spell(nameOf(name))),
      year: /<bltx:(?:date|year)>(\d{4})/.exec(body)?.[1] ?? '',
    }),
  );
}

/** A part is a text, or several of its words as parts within it. */
const namePart =
  /<bltx:namepart type="(\w+)"[^>]*>((?:<bltx:namepart[^>]*>[^<]*<\/bltx:namepart>|[^<])*)<\/bltx:namepart>/g;

function nameOf(xml: string): string {
  const parts = new Map([...xml.matchAll(namePart)].map(([, type = '', text = '']) => [type, textOf(text)]));
  return ['prefix', 'family', 'given', 'suffix'].map((type) => parts.get(type) ?? '').join(' ');
}

function textOf(xml: string): string {
  return xml.replace(/<[^>]*>/g, ' ').replace(/&(?:amp|lt|gt|quot);/g, ' ');
}
