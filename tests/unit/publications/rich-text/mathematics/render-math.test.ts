import { describe, expect, it } from 'vitest';
import { renderMath } from '../../../../../src/publications/rich-text/mathematics/render-math.ts';
import { readRichText } from '../../../../../src/publications/rich-text/read-rich-text.ts';

function html(tex: string, isDisplay = false): string {
  return renderMath(tex, isDisplay).rendered?.html ?? 'unreadable';
}

describe('renderMath', () => {
  it('gives MathML that holds the TeX as it is written', () => {
    expect(html(' x <\n y ')).toMatch(
      /^<math><semantics>.*<mi>x<\/mi><mo>&lt;<\/mo><mi>y<\/mi>.*<annotation encoding="application\/x-tex"> x &lt;\n y <\/annotation><\/semantics><\/math>$/s,
    );
    expect(html('x', true)).toContain('<math display="block">');
  });

  it.each([
    '\\begin{aligned}a&=b\\\\c&=d\\end{aligned}',
    '\\textcolor{red}{x}',
    '\\boxed{x}',
    '\\hat{y}',
    '\\colorbox{blue}{x}',
    '\\cancel{x}',
    '\\overline{x}',
  ])('needs no inline style for %s', (tex) => {
    expect(html(tex)).toMatch(/^<math>/);
    expect(html(tex)).not.toMatch(/ style=|#[\da-f]{6}/);
  });

  it('keeps in classes what inline styles said', () => {
    expect(html('\\begin{aligned}a&=b\\end{aligned}')).toContain('class="tml-right flush-left flush-right"');
    expect(html('\\boxed{x}')).toContain('class="tml-fbox"');
  });

  it('shows a macro that it does not know by its name, and lists it', () => {
    const { rendered, unknownMacros } = renderMath('\\foo x + \\baz', false);
    expect(unknownMacros).toEqual(['\\foo', '\\baz']);
    expect(rendered?.plain).toBe('foo x + baz');
    expect(rendered?.html).toContain('>\\foo x + \\baz</annotation>');
  });

  it.each([
    ['y^\\max', 'y^{max}'],
    ['\\widetilde\\mathcal{O}(m)', 'Õ(m)'],
    ['O\\big(n \\log n)', 'O(n log n)'],
    ['48%', '48%'],
    ['&', '&'],
    ['a &lt; b', 'a < b'],
    ['\\mbox{NP}^{\\nicefrac{1}{2}}', 'NP^{1/2}'],
    ['x \\label{eq:a} = \\eqref{eq:b_1}', 'x = eq:b_1'],
  ])('makes good what running text writes as %s', (tex, plain) => {
    expect(renderMath(tex, false)).toMatchObject({ rendered: { plain }, unknownMacros: [] });
  });

  it.each(['equation', 'align', 'eqnarray', 'gather', 'multline', 'align*'])(
    'reads %s without numbers',
    (name) => {
      expect(
        html(
          `\\begin{${name}}\\label{a}x&=1\\end{${name}}`.replace(/(gather|multline|equation)(.*)&/, '$1$2'),
          true,
        ),
      ).toMatch(/^<math display="block">(?!.*tml-eqn)/);
    },
  );

  it.each([
    ['an open group', '\\frac{'],
    ['a definition that repeats itself', '\\def\\a{\\a\\a}\\a'],
    ['a definition', '\\newcommand{\\x}{y}\\x'],
    ['an image', '\\includegraphics{x}'],
    ['a class', '\\class{x}{y}'],
    ['a style', '\\style{color:red}{x}'],
    ['groups without end', `${'{'.repeat(5000)}x${'}'.repeat(5000)}`],
    ['roots without end', `${'\\sqrt'.repeat(1500)} x`],
    ['a formula longer than a text', 'x'.repeat(20_000)],
  ])('gives nothing for %s', (_, tex) => {
    expect(renderMath(tex, false).rendered).toBeUndefined();
  });

  it('links nothing', () => {
    expect(html('\\href{javascript:alert(1)}{x}')).not.toMatch(/href="/);
    expect(html('\\ref{a}')).not.toMatch(/<a[ >]/);
  });

  it('leaves no trace in the next formula', () => {
    renderMath('\\gdef\\leak{y}', false);
    expect(renderMath('\\leak', false).unknownMacros).toEqual(['\\leak']);
  });
});

describe('formulas in a text', () => {
  it('shows one that cannot be read as it is written, and says so', () => {
    const { value, problems } = readRichText('so $\\frac{<$ is', 'text');
    expect(value.html).toBe('<p>so <code class="tex">$\\frac{&lt;$</code> is</p>');
    expect(value.plain).toBe('so $\\frac{<$ is');
    expect(problems).toContainEqual({ kind: 'unreadable-math', offset: 3, length: 9, detail: '$\\frac{<$' });
  });

  it('places an unknown macro inside the formula', () => {
    expect(readRichText('so $x + \\foo$', 'text').problems).toEqual([
      { kind: 'unknown-macro', offset: 8, length: 4, detail: '\\foo' },
    ]);
  });
});
