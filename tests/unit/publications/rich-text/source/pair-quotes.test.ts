import { describe, expect, it } from 'vitest';
import { readRichText } from '../../../../../src/publications/rich-text/read-rich-text.ts';

describe('quotation marks', () => {
  it.each([
    ["``quoted'' and `single'", '“quoted” and ‘single’'],
    ["`don't do'", "‘don't do’"],
    ['``half"', '“half”'],
    ["(`a'),", '(‘a’),'],
    ["it's 5' and ''", "it's 5' and ''"],
    ['"plain" \'plain\'', '"plain" \'plain\''],
    ['a ` b and `code`', 'a ` b and `code`'],
    ['```x', '```x'],
    ["`a $f'$ b'", '‘a f′ b’'],
    ["\\texttt{``a''}", "``a''"],
  ])('shows %j as %j', (latex, plain) => {
    expect(readRichText(latex, 'title').value.plain).toBe(plain);
  });
});
