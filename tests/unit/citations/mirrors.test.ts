import { describe, expect, it } from 'vitest';
import { longestFeed, writeFeed } from '../../../src/citations/feed.ts';
import { writeLlms } from '../../../src/citations/llms.ts';
import { mirrorPaper } from '../../../src/citations/markdown.ts';
import {
  lastModified,
  lastModifiedOf,
  splitSitemap,
  writeSitemap,
  writeSitemapIndex,
} from '../../../src/citations/sitemap.ts';
import { escapeXml } from '../../../src/citations/xml.ts';
import type { Publication } from '../../../src/publications/publication.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

const facts = {
  title: 'Ice & lakes',
  description: 'All of it',
  author: 'Aiko Mori',
  home: 'https://example.org/',
  feed: 'https://example.org/feed.xml',
};
const addressOf = ({ slug }: { slug: string }) => `https://example.org/papers/${slug}/`;

describe('the feed', () => {
  it('tells of dated publications, as exact as Atom wants times, with the papers’ addresses as ids', () => {
    const feed = writeFeed(
      facts,
      [
        examplePublication('new', ['Mori'], { date: { year: 2025, month: 2 } }),
        examplePublication('old', [], { date: { year: 1999 } }),
        examplePublication('undated', []),
      ],
      addressOf,
    );
    expect(feed).toContain('<title>Ice &amp; lakes</title>');
    expect(feed.match(/<updated>[^<]*/g)).toEqual([
      '<updated>2025-02-01T00:00:00Z',
      '<updated>2025-02-01T00:00:00Z',
      '<updated>1999-01-01T00:00:00Z',
    ]);
    expect(feed.match(/<id>[^<]*/g)).toEqual([
      '<id>https://example.org/',
      '<id>https://example.org/papers/new/',
      '<id>https://example.org/papers/old/',
    ]);
  });

  it('ends with the newest fifty', () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      examplePublication(`p${at}`, [], { date: { year: 2000 } }),
    );
    expect(writeFeed(facts, many, addressOf).match(/<entry>/g)).toHaveLength(longestFeed);
  });
});

describe('XML', () => {
  it('leaves out what no XML may hold', () => {
    expect(escapeXml('a\u0000b\u000Bc\uFFFEd <&">')).toBe('abcd &lt;&amp;&quot;&gt;');
  });
});

describe('a sitemap', () => {
  const pages = Array.from({ length: 5 }, (_, at) => ({ address: `https://example.org/?a&b=${at}` }));

  it('is split into files of the size that the protocol allows', () => {
    expect(splitSitemap(pages, 2).map((file) => file.length)).toEqual([2, 2, 1]);
  });

  it('says when a page was changed only where that is known', () => {
    expect(
      writeSitemap([...pages.slice(0, 1), { address: 'https://example.org/b', lastModified: '2025-02-01' }]),
    ).toBe(
      `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/?a&amp;b=0</loc></url>
<url><loc>https://example.org/b</loc><lastmod>2025-02-01</lastmod></url>
</urlset>
`,
    );
    expect(writeSitemapIndex(pages)).toContain('<sitemapindex xmlns=');
  });
});

describe('the last modification of a page', () => {
  const dated = (...dates: Publication['date'][]) =>
    dates.map((date) => examplePublication('a', [], date ? { date } : {}));

  it('is the day of its newest publication, the first of a month whose day is not known', () => {
    expect(lastModified(dated({ year: 2024, month: 3, day: 9 }, { year: 2024, month: 4 }, undefined))).toBe(
      '2024-04-01',
    );
  });

  it('is not known where years alone are', () => {
    expect(lastModified(dated({ year: 2024 }, undefined))).toBeUndefined();
  });

  it('is that of the newest page for a file of pages', () => {
    const pages = ['2024-04-01', undefined, '2025-01-31'].map((day) => ({ address: 'a', lastModified: day }));
    expect(lastModifiedOf(pages)).toBe('2025-01-31');
    expect(lastModifiedOf([{ address: 'a' }])).toBeUndefined();
  });
});

describe('Markdown', () => {
  const addresses = {
    page: 'https://example.org/papers/a/',
    paper: (slug: string) => `https://example.org/papers/${slug}.md`,
    person: (slug: string) => (slug === 'Mori' ? 'https://example.org/people/mori.md' : undefined),
    link: (url: string) => url,
  };

  it('shows a paper with its abstract, links and citation, and no text as markup', () => {
    const markdown = mirrorPaper(
      examplePublication('a', ['Mori', 'Berg'], {
        title: exampleText('A *bold* <b>claim</b> [1]'),
        abstract: exampleText('# Not a heading'),
        links: [{ label: 'Code', url: 'https://example.org/(code)' }],
      }),
      addresses,
    );
    expect(markdown).toBe(`# A \\*bold\\* \\<b\\>claim\\</b\\> \\[1\\]

[Mori](https://example.org/people/mori.md), Berg

[Web page](https://example.org/papers/a/) · [Code](https://example.org/%28code%29)

## Abstract

\\# Not a heading

## Citation

\`\`\`bibtex
@misc{a,
  author = {Mori and Berg},
  title  = {{A *bold* \\textbf{claim} [1]}}
}
\`\`\`
`);
  });

  it('tells language models where each paper is, and how many more there are', () => {
    const many = Array.from({ length: 1_002 }, (_, at) => examplePublication(`p${at}`, []));
    const text = writeLlms({ title: 'T', description: 'D', files: [] }, many, addresses.paper);
    expect(text).toContain('- [p0](https://example.org/papers/p0.md)\n');
    expect(text).toContain('2 older publications are in the files below.');
  });

  it('lets nothing in the site’s title or description be markup for language models', () => {
    const text = writeLlms(
      { title: '<script>x</script>\n\nT', description: 'D\n## H\n[x](javascript:y)', files: [] },
      [],
      addresses.paper,
    );
    expect(text).toMatch(/^# \\<script\\>x\\<\/script\\> T\n\n> D ## H \\\[x\\\]\(javascript:y\)\n\n/);
  });
});
