import { describe, expect, it } from 'vitest';
import { assembleBibliography } from '../../../src/bibliography/assemble.ts';
import { findFiles } from '../../../src/bibliography/find-files.ts';
import type { ContentFile } from '../../../src/bibliography/owner-files.ts';
import { placeFiles, reportUnusedFiles } from '../../../src/bibliography/place-files.ts';
import type { PublicationRecord } from '../../../src/documents/record.ts';
import { makeRecord } from '../../support/make-record.ts';
import { findUnsafeName } from '../../support/safe-names.ts';

const place = (record: PublicationRecord, paths: string[], inPublic: string[] = []) => {
  const content = paths.map((path): ContentFile => ({ path, name: `content/${path}` }));
  const { records } = findFiles([record], { content, public: inPublic });
  const { publications, files } = placeFiles(assembleBibliography(records).publications, content);
  return {
    publication: publications[0]!,
    files,
    unused: reportUnusedFiles(content, files).map(({ place }) => place?.source.name),
  };
};

describe('placeFiles', () => {
  it('puts what a paper names below its page, where Google Scholar expects a PDF', () => {
    const record = makeRecord('Tides', ['Levy, Ana'], {
      links: [{ label: 'PDF', url: '/tides.pdf' }],
      preview: 'figures/tides.png',
    });
    const { publication, files, unused } = place(record, ['tides.pdf', 'figures/tides.png']);
    expect(publication.links).toEqual([{ label: 'PDF', url: '/papers/tides/tides.pdf' }]);
    expect(publication.preview).toBe('papers/tides/figures-tides.png');
    expect(files).toEqual([
      { folder: 'papers', slug: 'tides', path: 'tides.pdf', name: 'tides.pdf' },
      { folder: 'papers', slug: 'tides', path: 'figures/tides.png', name: 'figures-tides.png' },
    ]);
    expect(unused).toEqual([]);
  });

  it('leaves out of the name what an address would have to write otherwise', () => {
    const record = makeRecord('Tides', [], { links: [{ label: 'PDF', url: '/C# 100%.pdf' }] });
    const { publication, files } = place(record, ['C# 100%.pdf']);
    expect(publication.links[0]?.url).toBe('/papers/tides/C-100-.pdf');
    expect(files).toEqual([{ folder: 'papers', slug: 'tides', path: 'C# 100%.pdf', name: 'C-100-.pdf' }]);
  });

  it('gives files whose names differ in punctuation or case alone, or are very long, a name each', () => {
    const long = `${'deep/'.repeat(60)}${'x'.repeat(200)}`;
    const paths = ['a b.pdf', 'a-b.pdf', 'A-B.PDF', 'a b.png', 'con.pdf', `${long}1.pdf`, `${long}2.pdf`];
    const links = paths.map((path) => ({ label: path, url: `/${encodeURI(path)}` }));
    const { publication, files } = place(makeRecord('Tides', [], { links }), paths);
    const names = files.map(({ name }) => name);
    expect(names.slice(0, 5)).toEqual(['a-b.pdf', 'a-b-2.pdf', 'A-B-3.pdf', 'a-b.png', 'con-2.pdf']);
    expect(findUnsafeName(names)).toBeUndefined();
    expect(publication.links.map(({ url }) => url)).toEqual(names.map((name) => `/papers/tides/${name}`));
  });

  it.each(['levy2019tides.pdf', 'papers/Levy2019Tides.PDF', 'tides.pdf'])(
    'takes a PDF that is named as the paper’s key or address: %s',
    (path) => {
      const record = makeRecord('Tides', ['Levy, Ana'], { date: { year: 2019 } });
      const { publication, unused } = place(record, [path]);
      expect(publication.links).toEqual([
        { label: 'PDF', url: `/papers/tides/${path.replace('/', '-').replace('PDF', 'pdf')}` },
      ]);
      expect(unused).toEqual([]);
    },
  );

  it('leaves the PDF that the paper names, and reports the one that nobody does', () => {
    const record = makeRecord('Tides', [], { links: [{ label: 'PDF', url: 'https://example.org/t.pdf' }] });
    const { publication, files, unused } = place(record, ['tides.pdf']);
    expect(publication.links).toHaveLength(1);
    expect(files).toEqual([]);
    expect(unused).toEqual(['content/tides.pdf']);
  });

  it('prefers content/ to public/, and leaves files of public/ where they are', () => {
    const links = [
      { label: 'PDF', url: '/tides.pdf' },
      { label: 'Slides', url: '/talk.pdf' },
    ];
    const { publication } = place(
      makeRecord('Tides', [], { links }),
      ['tides.pdf'],
      ['tides.pdf', 'talk.pdf'],
    );
    expect(publication.links.map(({ url }) => url)).toEqual(['/papers/tides/tides.pdf', '/talk.pdf']);
  });
});
