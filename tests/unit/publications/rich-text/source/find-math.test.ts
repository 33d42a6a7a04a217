import { describe, expect, it } from 'vitest';
import { findMath } from '../../../../../src/publications/rich-text/source/find-math.ts';

function formulas(text: string): string[] {
  return findMath(text).spans.map(({ tex }) => tex);
}

function strayOffsets(text: string): number[] {
  return findMath(text).stray.map(({ position }) => position);
}

describe('findMath', () => {
  it.each([
    ['an $x$ and $y_1$.', ['x', 'y_1']],
    ['$a$$b$', ['a', 'b']],
    ['of $ n $ and $ k \\times k $', [' n ', ' k \\times k ']],
    ['at $<$1% and $17 $-year', ['<', '17 ']],
    ['$\\textbf{5$\\times$}$ faster', ['\\textbf{5$\\times$}']],
    ['$48%$ and $5$', ['48%', '5']],
    ['\\(a\\) \\[b\\]', ['a', 'b']],
    ['$$c$$', ['c']],
    ['\\begin{align*}a&=b\\end{align*}', ['\\begin{align*}a&=b\\end{align*}']],
    ['\\\\$x$', ['x']],
  ])('finds the formulas of %j', (text, expected) => {
    expect(formulas(text)).toEqual(expected);
    expect(strayOffsets(text)).toEqual([]);
  });

  it('knows displayed formulas', () => {
    const { spans } = findMath('$a$ $$b$$ \\(c\\) \\[d\\] \\begin{equation}e\\end{equation}');
    expect(spans.map(({ isDisplay }) => isDisplay)).toEqual([false, true, false, true, true]);
  });

  it.each([
    'It costs $5 and $10.',
    '$5-$10, ($5) and ($10), US$5 to US$6',
    'from $1.5 million and up to $20k',
    'a \\$5 and \\$6 bill',
    'at $3/month',
  ])('takes %j for money', (text) => {
    expect(findMath(text)).toEqual({ spans: [], stray: [] });
  });

  it('takes a sign without a partner as it stands, and goes on with the next', () => {
    expect(formulas('an odd $x and $y$ here')).toEqual(['y']);
    expect(strayOffsets('an odd $x and $y$ here')).toEqual([7]);
    expect(strayOffsets('the $ sign')).toEqual([4]);
    expect(strayOffsets('a \\( b')).toEqual([2]);
    expect(strayOffsets('a \\] b')).toEqual([2]);
    expect(strayOffsets('$$x$')).toEqual([0]);
  });

  it('does not look for a partner in the next paragraph', () => {
    expect(formulas('a $x\n\ny$ b')).toEqual([]);
    expect(formulas('a $x\ny$ b')).toEqual(['x\ny']);
  });
});
