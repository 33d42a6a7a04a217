import { describe, expect, it } from 'vitest';
import { renderIntroduction } from '../../../../src/documents/settings/introduction-html.ts';

describe('renderIntroduction', () => {
  it('makes paragraphs, emphasis, lists and links', () => {
    expect(
      renderIntroduction('I like *engines*.\n\n- [one](https://one.example)\n- mailto: <ada@one.example>'),
    ).toBe(
      '<p>I like <em>engines</em>.</p>\n<ul>\n<li><a href="https://one.example">one</a></li>\n' +
        '<li>mailto: <a href="mailto:ada@one.example">ada@one.example</a></li>\n</ul>',
    );
  });

  it('links bare addresses without the full stop behind them', () => {
    expect(renderIntroduction('See https://one.example/a.')).toBe(
      '<p>See <a href="https://one.example/a">https://one.example/a</a>.</p>',
    );
  });

  it('begins headings below the name of the site', () => {
    expect(renderIntroduction('# Research\n\n###### Deep')).toBe('<h2>Research</h2>\n<h6>Deep</h6>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&colon;alert(1))',
    '[x](data:text/html,hello)',
    '[x](vbscript:x)',
    '[x](/relative)',
    '<javascript:alert(1)>',
    '[x][1]\n\n[1]: javascript:alert(1)',
  ])('makes no element and no link of %s', (text) => {
    expect(renderIntroduction(text)).not.toMatch(/<(?!\/?p>)/);
  });

  it('shows no picture, which would be asked for from elsewhere', () => {
    expect(renderIntroduction('![me](https://one.example/me.jpg)')).not.toContain('<img');
  });

  it('aligns the columns of a table by class, since pages allow no style attributes', () => {
    const table = renderIntroduction('| a | b |\n|:--|--:|\n| 1 | 2 |');
    expect(table).toContain('<td class="align-right">2</td>');
    expect(table).not.toContain('style=');
  });

  it('lets no attribute be added to a link', () => {
    expect(renderIntroduction('[x](https://one.example/"onclick="alert(1))')).not.toMatch(
      /<a [^>]*onclick="/,
    );
  });
});
