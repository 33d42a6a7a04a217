import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../src/publications/rich-text/html-of.ts';
import { readRichText } from '../../../../src/publications/rich-text/read-rich-text.ts';

function readTitle(latex: string): string {
  return htmlOf(readRichText(latex, 'title').value);
}

describe('groups', () => {
  it('drops braces that group', () => {
    expect(readTitle('{B}ERT and {{DINO}}, PGM{_}Py')).toBe('BERT and DINO, PGM_Py');
  });

  it('shows a brace without a partner, and says so', () => {
    const { value, problems } = readRichText('a } b { c', 'title');
    expect(value.html).toBe('a } b { c');
    expect(problems.map(({ kind, offset }) => [kind, offset])).toEqual([
      ['unbalanced-brace', 2],
      ['unbalanced-brace', 6],
    ]);
  });

  it('shows the braces of a set that was written without mathematics', () => {
    expect(readTitle('Y = {1, 2} or { a, b }, {\\em c}')).toBe('Y = {1, 2} or { a, b }, <em>c</em>');
  });

  it('raises and lowers braced scripts without mathematics, and leaves others', () => {
    const { html, plain } = readRichText('10^{38} and 10^{-3}, x_{t}, a_b, x^2, ^{a}', 'title').value;
    expect(html).toBe('10<sup>38</sup> and 10<sup>-3</sup>, x<sub>t</sub>, a_b, x^2, ^a');
    expect(plain).toBe('10³⁸ and 10⁻³, xt, a_b, x^2, ^a');
  });
});

describe('dashes and ties', () => {
  it('makes dashes of two and three hyphens and of no other number', () => {
    expect(readTitle('a-b 1--2 c---d e ---- f')).toBe('a-b 1–2 c—d e ---- f');
  });

  it('takes a tilde behind a word for a tie and before a figure for “about”', () => {
    expect(readTitle('Fig.~3 is ~5 ms (~90%)')).toBe('Fig.\u00A03 is ~5 ms (~90%)');
  });
});

describe('tags and character references', () => {
  it.each([
    ['H<sub>2</sub>O, 1<sup>st</sup>', 'H<sub>2</sub>O, 1<sup>st</sup>'],
    [
      '<i>a</i> <EM>b</EM> <b>c</b> <strong>d</strong>',
      '<em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong>',
    ],
    ['<jats:p>a <jats:italic>b</jats:italic></jats:p><jats:p>c</jats:p>', 'a <em>b</em> c'],
    ['x<sub xmlns:mml="http://www.w3.org/1998/Math/MathML">y</sub>', 'x<sub>y</sub>'],
  ])('reads %j as formatting', (latex, html) => {
    expect(readTitle(latex)).toBe(html);
  });

  it.each(['p <b> q', 'x <y> z', 'a < b and c > d', '</i> a', '<think>', 'a <i onclick=x>b</i>'])(
    'shows %j as it stands',
    (text) => {
      expect(readRichText(text, 'title').value.plain).toBe(text);
    },
  );

  it('closes what a crossing tag leaves open', () => {
    expect(readTitle('<i>a <b>b</i> c')).toBe('<em>a &lt;b&gt;b</em> c');
    expect(readTitle('\\emph{a <i>b} c</i> d')).toBe('<em>a <em>b</em></em> c d');
  });

  it('decodes a character reference once', () => {
    expect(
      readRichText('A &amp; B &lt;i&gt; &amp;lt; &eacute; &#233; AT&T; &nosuch;', 'title').value.plain,
    ).toBe('A & B <i> &lt; é é AT&T; &nosuch;');
  });

  it('removes a reference to a control character, and says so', () => {
    const { value, problems } = readRichText('a&#x202E;b', 'title');
    expect(value.plain).toBe('ab');
    expect(problems).toEqual([{ kind: 'control-character', offset: 1, length: 8, detail: '&#x202E;' }]);
  });
});
