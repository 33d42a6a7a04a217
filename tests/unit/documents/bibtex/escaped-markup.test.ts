import { describe, expect, it } from 'vitest';
import { readEscapedMarkup } from '../../../../src/documents/bibtex/escaped-markup.ts';
import { bibtexFormat } from '../../../../src/documents/bibtex/bibtex-format.ts';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { LocatedText } from '../../../../src/documents/located-text.ts';

function read(text: string): string {
  return readEscapedMarkup(new LocatedText([{ text, offset: 0 }])).text;
}

describe('readEscapedMarkup', () => {
  it.each([
    [String.raw`of {\textless}i{\textgreater}E. coli{\textless}/i{\textgreater}`, 'of <i>E. coli</i>'],
    [String.raw`an angle \${\textbackslash}alpha\_1\$ of`, String.raw`an angle $\alpha_1$ of`],
    [
      String.raw`\${\textbackslash}mathbf\{x\}{\textasciicircum}2\$, \$y\_1\$`,
      String.raw`$\mathbf{x}^2$, $y_1$`,
    ],
  ])('reads %s as %s', (written, meant) => {
    expect(read(written)).toBe(meant);
  });

  it.each([
    String.raw`costs \$5, not \$10`,
    String.raw`p {\textless} q {\textgreater} r`,
    String.raw`in \$x\_1 for y\_2 \$ and`,
    String.raw`\$\{x\_1\$ has a brace too many`,
    'plain words',
  ])('leaves %s as it is', (text) => {
    expect(read(text)).toBe(text);
  });

  it('shows an abstract of a Zotero export as it is meant, and a problem where it stands', () => {
    const entry = String.raw`@misc{a, title = {On \$H\_2\$}, abstract = {{\textless}p{\textgreater}Of \${\textbackslash}beta\$ \nonsense{x}.{\textless}/p{\textgreater}}}`;
    const { records, diagnostics } = bibtexFormat.parse(new SourceText('a.bib', entry));
    expect(records[0]?.title.plain).toBe('On H₂');
    expect(records[0]?.abstract?.plain).toBe('Of β x.');
    expect(
      diagnostics.map(({ place }) => place && entry.slice(place.offset, place.offset + place.length)),
    ).toEqual([String.raw`\nonsense`]);
  });
});
