import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { cslFormat } from '../../../../src/documents/csl/csl-format.ts';
import { addImported } from '../../../../src/loader/import/imported-records.ts';
import { fetchRecords } from '../../../../src/loader/import/sources.ts';

const crossref = JSON.stringify({
  status: 'ok',
  message: {
    DOI: '10.1000/engines',
    type: 'journal-article',
    title: ['On Engines'],
    author: [{ given: 'Ada', family: 'Lovelace', sequence: 'first', affiliation: [] }],
    issued: { 'date-parts': [[1843, 9]] },
    'container-title': ['Memoirs'],
    score: 1,
    reference: [{ key: '1' }],
  },
});
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>query</title><entry>
  <id>http://arxiv.org/abs/2502.19613v1</id><published>2025-02-26T23:47:16Z</published>
  <title>Self-rewarding &amp;
  Correction</title><summary>We study.</summary><author><name>Jan van der Berg</name></author></entry></feed>`;
const orcid = JSON.stringify({
  group: [
    ['doi', '10.1000/engines'],
    ['arxiv', '2502.19613'],
    ['isbn', '1'],
    ['doi', '10.9999/none'],
  ].map(([type, value]) => ({
    'work-summary': [{ title: { title: { value: `A work with ${type} ${value}` } } }],
    'external-ids': { 'external-id': [{ 'external-id-type': type, 'external-id-value': value }] },
  })),
});

const openalexWork = {
  id: 'https://openalex.org/W2741809807',
  doi: 'https://doi.org/10.1000/engines',
  title: 'On Engines',
  type: 'article',
  publication_date: '1843-09-01',
  authorships: [
    { author: { display_name: 'Ada Lovelace' } },
    { author: { display_name: 'Jan van der Berg' } },
  ],
  primary_location: { source: { display_name: 'Proceedings of Engines', type: 'conference' } },
  biblio: { volume: '3', issue: null, first_page: '666', last_page: '731' },
  abstract_inverted_index: { engine: [1, 4], The: [0], weaves: [2], the: [3] },
};
const pages = new Map([
  ['*', { meta: { next_cursor: 'two=' }, results: [openalexWork] }],
  [
    'two=',
    {
      meta: { next_cursor: null },
      results: [
        { id: 'https://openalex.org/W1001', title: null },
        { id: 'https://openalex.org/W1002', title: 'Untold', type: 'libguides', doi: null },
      ],
    },
  ],
]);

describe('fetchRecords', () => {
  let server: Server;
  let address: string;
  let cacheDirectory: string;
  const asked: { path: string; agent: string | undefined }[] = [];
  const busy = new Set(['/works/10.1000%2Fbusy']);
  const services = () => ({ crossref: address, arxiv: address, orcid: address, openalex: address });
  const politeness = () => ({ firstWaitMs: 1, contact: 'ada@example.org' });

  beforeAll(async () => {
    cacheDirectory = await mkdtemp(join(tmpdir(), 'offprint-import-'));
    server = createServer(({ url = '', headers }, response) => {
      asked.push({ path: url, agent: headers['user-agent'] });
      if (busy.delete(url)) return response.writeHead(503).end();
      if (url.startsWith('/works/10.1000%2F')) return response.end(crossref);
      if (['/works/W2741809807', '/works/doi:10.1000/engines'].includes(url))
        return response.end(JSON.stringify(openalexWork));
      const { searchParams } = new URL(url, 'http://localhost');
      if (searchParams.get('filter') === 'author.id:A5023888391')
        return response.end(JSON.stringify(pages.get(searchParams.get('cursor') ?? '')));
      if (url.startsWith('/api/query')) return response.end(atom);
      if (url.startsWith('/v3.0/')) return response.end(orcid);
      return response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await rm(cacheDirectory, { recursive: true });
  });

  it('reads a DOI’s record at Crossref, without what no reference needs, and says where it is from', async () => {
    const imported = await fetchRecords('https://doi.org/10.1000/engines', services(), politeness());
    const item = imported?.records[0];
    expect(item).toMatchObject({
      id: '10.1000/engines',
      custom: { sources: { title: `${address}/works/10.1000%2Fengines` } },
    });
    expect(Object.keys(item ?? {})).not.toContain('reference');
    expect(asked[0]?.agent).toBe('Offprint/0.1 (mailto:ada@example.org)');
  });

  it('writes records that the CSL-JSON reader reads without a word', async () => {
    const imported = await fetchRecords('0000-0002-1825-0097', services(), politeness());
    const records = imported?.records ?? [];
    const read = cslFormat.parse(
      new SourceText('content/imported.json', addImported(undefined, records).text),
    );
    expect(read.diagnostics).toEqual([]);
    expect(read.records).toMatchObject([
      {
        title: { plain: 'On Engines' },
        venue: 'Memoirs',
        doi: '10.1000/engines',
        date: { year: 1843, month: 9 },
      },
      {
        title: { plain: 'Self-rewarding & Correction' },
        type: 'article',
        arxiv: '2502.19613',
        authors: [{ family: 'Berg', given: 'Jan', particle: 'van der' }],
        abstract: { plain: 'We study.' },
        date: { year: 2025, month: 2, day: 26 },
      },
    ]);
  });

  it('names each work of an ORCID that it cannot import, and imports the others', async () => {
    const imported = await fetchRecords('0000-0002-1825-0097', services(), politeness());
    expect(imported?.records).toHaveLength(2);
    expect(imported?.skipped).toEqual([
      '“A work with isbn 1” has neither a DOI nor an arXiv identifier: add it by hand.',
      `“A work with doi 10.9999/none”: ${address}/works/10.9999%2Fnone answers 404: there is nothing to import.`,
    ]);
  });

  it('takes an abstract that Crossref lacks from OpenAlex, and says of each fact where it is from', async () => {
    const imported = await fetchRecords('10.1000/engines', services(), politeness());
    expect(imported?.records).toMatchObject([
      {
        abstract: 'The engine weaves the engine',
        custom: {
          sources: {
            title: `${address}/works/10.1000%2Fengines`,
            abstract: `${address}/works/doi:10.1000/engines`,
          },
        },
      },
    ]);
  });

  it('imports a DOI without an abstract where nobody has one', async () => {
    const imported = await fetchRecords('10.1000/busier', services(), politeness());
    expect(imported?.records).toMatchObject([{ title: ['On Engines'] }]);
    expect(Object.keys(imported?.records[0] ?? {})).not.toContain('abstract');
  });

  it('imports a work of OpenAlex', async () => {
    const imported = await fetchRecords('https://openalex.org/W2741809807', services(), politeness());
    const { text } = addImported(undefined, imported?.records ?? []);
    const read = cslFormat.parse(new SourceText('content/imported.json', text));
    expect(read.diagnostics).toEqual([]);
    expect(read.records).toMatchObject([
      {
        title: { plain: 'On Engines' },
        authors: [
          { family: 'Lovelace', given: 'Ada' },
          { family: 'Berg', given: 'Jan', particle: 'van der' },
        ],
        venue: 'Proceedings of Engines',
        doi: '10.1000/engines',
        volume: '3',
        abstract: { plain: 'The engine weaves the engine' },
        date: { year: 1843, month: 9, day: 1 },
      },
    ]);
  });

  it('imports all works of an author of OpenAlex, page by page, and names those without a title', async () => {
    const imported = await fetchRecords('A5023888391', services(), politeness());
    expect(imported?.records.map(({ title }) => title)).toEqual(['On Engines', 'Untold']);
    expect(imported?.skipped).toEqual(['W1001 has no title at OpenAlex: add it by hand.']);
  });

  it('asks a busy server again, and keeps what it answered', async () => {
    for (let time = 0; time < 2; time++)
      await fetchRecords('10.1000/busy', services(), { ...politeness(), cacheDirectory });
    expect(asked.filter(({ path }) => path.endsWith('%2Fbusy'))).toHaveLength(2);
  });

  it('says that there is nothing, and what is no identifier', async () => {
    await expect(fetchRecords('10.9999/none', services(), politeness())).rejects.toThrow('answers 404');
    expect(await fetchRecords('engines', services(), politeness())).toBeUndefined();
  });
});

describe('addImported', () => {
  it('leaves what is there to its owner', () => {
    const before = JSON.stringify([{ id: 'A', title: 'Mended by hand' }]);
    const { text, added } = addImported(before, [{ id: 'a', title: 'From the network' }, { id: 'b' }]);
    expect(added.map(({ id }) => id)).toEqual(['b']);
    expect(JSON.parse(text)).toMatchObject([{ title: 'Mended by hand' }, { id: 'b' }]);
  });
});
