import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../src/publications/rich-text/html-of.ts';
import { readRichText } from '../../../../src/publications/rich-text/read-rich-text.ts';
import { richTextSchema } from '../../../../src/publications/rich-text/rich-text.ts';

const hostilePieces = [
  ...'{}$\\&<>"\'`~^_%#-[]() \n',
  ...[
    'a',
    'é',
    '\u0338',
    '\u202E',
    '\u0000',
    '\uD800',
    '𝒪',
    'https://a.example/b',
    '\n\n',
    '\\(',
    '\\)',
    '\\[',
  ],
  ...[
    '\\emph{',
    '\\textbf',
    '{\\em ',
    '\\href{javascript:alert(1)}{',
    '\\url{',
    '\\cite[x]{',
    '\\verb|',
    '\\item',
  ],
  ...[
    '\\begin{itemize}',
    '\\end{itemize}',
    '\\begin{align}',
    '\\end{align}',
    '\\frac',
    '\\def\\a{\\a\\a}\\a',
    '\\"',
  ],
  ...[
    '<i>',
    '</i>',
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="x">',
    '<jats:p>',
    '<br/>',
  ],
  ...[
    '&lt;',
    '&#60;',
    '&#x202e;',
    '&quot;',
    '$x$',
    '$\\text{<b>}$',
    '$\\href{javascript:x}{y}$',
    '$\\style{a}{b}$',
  ],
];
const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...hostilePieces), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

function readTitle(latex: string): string {
  return htmlOf(readRichText(latex, 'title').value);
}

function readText(latex: string): string {
  return htmlOf(readRichText(latex, 'text').value);
}

describe('readRichText', () => {
  it('parts a text in paragraphs at blank lines, and takes a single line end for a blank', () => {
    const { value } = readRichText(' One\nline.\n \nTwo\r\n\r\n\r\nThree ', 'text');
    expect(value.html).toBe('<p>One line.</p>\n<p>Two</p>\n<p>Three</p>');
    expect(value.plain).toBe('One line.\n\nTwo\n\nThree');
    expect(value.latex).toBe('One\nline.\n \nTwo\n\n\nThree');
  });

  it('writes a title as one run without links, whose addresses are still listed', () => {
    const { value } = readRichText('One\n\n\\emph{two} \\\\ https://a.example', 'title');
    expect(value.html).toBe('One <em>two</em>   https://a.example');
    expect(value.plain).toBe('One two https://a.example');
    expect(value.addresses).toEqual(['https://a.example']);
  });

  it('keeps a style open across paragraphs', () => {
    expect(readText('\\textbf{a\n\nb} c')).toBe('<p><strong>a</strong></p>\n<p><strong>b</strong> c</p>');
  });

  it('keeps no HTML beside one paragraph of plain words, and says what it is', () => {
    const { value } = readRichText('Fish & chips: a < b', 'text');
    expect(value).toEqual({
      latex: 'Fish & chips: a < b',
      plain: 'Fish & chips: a < b',
      addresses: [],
    });
    expect(htmlOf(value)).toBe('<p>Fish &amp; chips: a &lt; b</p>');
    expect(readRichText('a\n\nb', 'text').value).toHaveProperty('html');
    expect(readRichText('\\emph{a}', 'text').value).toHaveProperty('html');
    expect(readRichText('a', 'title').value).toHaveProperty('html', 'a');
  });

  it('gives nothing for nothing', () => {
    expect(readRichText(' \n\n ', 'text')).toEqual({
      value: { latex: '', plain: '', html: '', addresses: [] },
      problems: [],
    });
  });

  it('lists an address once, in the order of the text', () => {
    const { addresses } = readRichText('https://b.example https://a.example https://b.example', 'text').value;
    expect(addresses).toEqual(['https://b.example', 'https://a.example']);
  });

  it('places problems in the text as it was passed, in order', () => {
    const latex = 'e\u0301 \\foo x\u0002 $y';
    const { problems } = readRichText(latex, 'text');
    expect(problems).toEqual([
      { kind: 'unknown-macro', offset: 3, length: 4, detail: '\\foo' },
      { kind: 'control-character', offset: 9, length: 1, detail: 'U+0002' },
      { kind: 'unbalanced-math', offset: 11, length: 1, detail: '$' },
    ]);
  });

  it('reports an unknown macro once a text, where it stands first', () => {
    const { problems } = readRichText('\\foo and \\foo and $\\foo$', 'text');
    expect(problems.map(({ offset }) => offset)).toEqual([0]);
  });

  it('leaves running text as it is written', () => {
    const text = `It's 38.9 % and "quoted", 80.61% of 5' - not a_b, x^2, A&B #1, a < b > c; Mobileye's (so) [1].`;
    const { value, problems } = readRichText(text, 'text');
    expect(value.plain).toBe(text);
    expect(problems).toEqual([]);
  });

  it('loses no word of a text without markup', () => {
    const word = fc
      .stringMatching(/^[\p{L}\p{Nd}%&#'".,:;!?()-]{1,9}$/u)
      .filter((text) => !/--|&#?\w+;/.test(text));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ').normalize('NFC');
        expect(readRichText(text, 'text').value.plain).toBe(text.trim());
      }),
    );
  });

  it('lets no input through as markup of its own, and never throws', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('title', 'text'), (latex, as) => {
        const { value } = readRichText(latex, as);
        expect(forbiddenMarkup(htmlOf(value), as)).toEqual([]);
        expect(richTextSchema.safeParse(value).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives forms in NFC, well-formed and without controls, and problems inside the text', () => {
    fc.assert(
      fc.property(hostileText, (latex) => {
        const { value, problems } = readRichText(latex, 'text');
        for (const form of [value.latex, value.plain]) {
          expect(form.isWellFormed()).toBe(true);
          expect(form).toBe(form.normalize('NFC'));
          expect(form).not.toMatch(/[[\p{Cc}\u202A-\u202E\u2066-\u2069]--[\t\n]]/v);
        }
        for (const { offset, length } of problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(latex.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('shows markup as text', () => {
    expect(readTitle('<script>alert("1")</script>')).toBe(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;',
    );
    expect(readText('\\href{https://a.example/"onclick=}{x}')).toBe(
      '<p>x (https://a.example/&quot;onclick=)</p>',
    );
  });

  it('writes a leading U+0338 so that it cannot join with a tag', () => {
    expect(readText('\u0338x')).toBe('<p>&#824;x</p>');
  });

  it.each([
    '{',
    '}',
    '$',
    '\\',
    '$a ',
    '\\(',
    '\\emph{',
    '{\\em ',
    '<i>',
    '``',
    '\\sqrt',
    '\\url{',
    '\\cites{a}',
    'a\n\n',
  ])(
    'reads a hundred thousand characters of %j in no more than seconds',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(readRichText(text, 'text').value.plain.length).toBeLessThanOrEqual(text.length * 2);
    },
    10_000,
  );

  it('reads what is nested deeper than any stack', () => {
    for (const [open, close] of [
      ['\\emph{', '}'],
      ['<sub>', '</sub>'],
      ['\\frac{', '}{x}'],
      ['\\footnote{', '}'],
    ] as const)
      expect(readRichText(`${open.repeat(20_000)}deep${close.repeat(20_000)}`, 'text').value.plain).toContain(
        'deep',
      );
  });
});

const elements = new Set(
  (
    'p em strong code sub sup span u s cite br a math semantics annotation mi mn mo mtext mspace ms mrow mfrac msqrt ' +
    'mroot mstyle mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable ' +
    'mtr mtd menclose'
  ).split(' '),
);

/** What of an HTML text is neither text, nor a reference, nor an element or attribute that rich text may hold. */
function forbiddenMarkup(html: string, as: 'title' | 'text'): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const rest = html.replace(
    /<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)>/g,
    (tag, slash: string, name: string, attributes: string) => {
      const isAllowed = elements.has(name) && !(as === 'title' && /^(?:a|p|br)$/.test(name));
      if (!isAllowed) found.push(tag);
      for (const [, attribute, value = ''] of attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
        const isWrong =
          attribute === 'href'
            ? !/^(?:https?:\/\/|mailto:)/i.test(value)
            : /^(?:on|style$|src$|id$)/.test(attribute as string);
        if (isWrong) found.push(`${attribute}=${value}`);
      }
      if (slash && open.pop() !== name) found.push(`unbalanced ${tag}`);
      else if (!slash && name !== 'br') open.push(name);
      return '';
    },
  );
  return [...found, ...open, ...(rest.match(/[<>]|&(?!(?:amp|lt|gt|quot|#824);)/g) ?? [])];
}
