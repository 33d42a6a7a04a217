import { describe, expect, it } from 'vitest';
import { initials } from '../../../src/citations/references/initials.ts';
import { formatReference, type ReferenceStyle } from '../../../src/citations/references/styles.ts';
import type { PersonName } from '../../../src/publications/person-name.ts';
import type { Publication } from '../../../src/publications/publication.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

const mori: PersonName = { family: 'Mori', given: 'Aiko' };
const berg: PersonName = { family: 'Berg', given: 'Jean-Luc M.', particle: 'van der', suffix: 'Jr.' };
const group: PersonName = { literal: 'Lake Consortium' };

function cite(style: ReferenceStyle, authors: PersonName[], facts: Partial<Publication>): string {
  const publication = examplePublication('a', [], {
    title: exampleText('Ice on warm lakes'),
    date: { year: 2021, month: 3, day: 9 },
    ...facts,
    authors: authors.map((name) => ({ name, person: 'a' })),
  });
  return formatReference(publication, style).plain;
}

const article: Partial<Publication> = {
  type: 'article-journal',
  venue: 'Journal of Limnology',
  volume: '12',
  issue: '3',
  pages: '101–119',
  doi: '10.1000/ice',
};
const paper: Partial<Publication> = {
  type: 'paper-conference',
  venue: 'Proceedings of the Ice Meeting',
  pages: '7–15',
  publisher: 'North Press',
  editors: [mori],
};
const styles = ['apa', 'chicago', 'ieee', 'vancouver'] as const;

describe('a formatted reference', () => {
  it('cites an article in a journal', () => {
    expect(styles.map((style) => cite(style, [mori, berg], article)).join('\n')).toMatchInlineSnapshot(`
      "Mori, A., & van der Berg, J.-L. M., Jr. (2021). Ice on warm lakes. Journal of Limnology, 12(3), 101–119. https://doi.org/10.1000/ice
      Mori, Aiko, and Jean-Luc M. van der Berg Jr. 2021. “Ice on warm lakes.” Journal of Limnology 12 (3): 101–119. https://doi.org/10.1000/ice
      A. Mori and J.-L. M. van der Berg Jr., “Ice on warm lakes,” Journal of Limnology, vol. 12, no. 3, pp. 101–119, Mar. 9, 2021, doi: 10.1000/ice.
      Mori A, van der Berg JLM Jr. Ice on warm lakes. Journal of Limnology. 2021 Mar 9;12(3):101-19. doi: 10.1000/ice."
    `);
  });

  it('cites a paper in proceedings with an editor', () => {
    expect(styles.map((style) => cite(style, [mori], paper)).join('\n')).toMatchInlineSnapshot(`
      "Mori, A. (2021). Ice on warm lakes. In A. Mori (Ed.), Proceedings of the Ice Meeting (pp. 7–15). North Press.
      Mori, Aiko. 2021. “Ice on warm lakes.” In Proceedings of the Ice Meeting, edited by Aiko Mori, 7–15. North Press.
      A. Mori, “Ice on warm lakes,” in Proceedings of the Ice Meeting, A. Mori, Ed. North Press, 2021, pp. 7–15.
      Mori A. Ice on warm lakes. In: Mori A, editor. Proceedings of the Ice Meeting. North Press; 2021. p. 7-15."
    `);
  });

  it('writes names in Chinese characters whole, family name first', () => {
    for (const style of styles)
      expect(cite(style, [{ family: '王', given: '伟' }], paper), style).toMatch(/^王伟[., ]/);
  });

  it('cites a preprint as one', () => {
    expect(styles.map((style) => cite(style, [group], { type: 'article', arxiv: '2502.19613' })).join('\n'))
      .toMatchInlineSnapshot(`
        "Lake Consortium. (2021). Ice on warm lakes. arXiv. https://arxiv.org/abs/2502.19613
        Lake Consortium. 2021. “Ice on warm lakes.” Preprint, arXiv, March 9. https://arxiv.org/abs/2502.19613
        Lake Consortium, “Ice on warm lakes,” Mar. 9, 2021, arXiv:2502.19613.
        Lake Consortium. Ice on warm lakes. arXiv [Preprint]. 2021 Mar 9. Available from: https://arxiv.org/abs/2502.19613"
      `);
  });

  it('cites a thesis, a report and a book', () => {
    const works: Partial<Publication>[] = [
      { type: 'thesis', genre: 'PhD thesis', publisher: 'University of Bern' },
      { type: 'report', number: '17', publisher: 'Ice Institute', genre: 'Technical report' },
      { type: 'book', edition: '2', publisher: 'North Press', publisherPlace: 'Oslo' },
    ];
    expect(styles.flatMap((style) => works.map((work) => cite(style, [mori], work))).join('\n'))
      .toMatchInlineSnapshot(`
        "Mori, A. (2021). Ice on warm lakes [Doctoral dissertation, University of Bern].
        Mori, A. (2021). Ice on warm lakes (Technical report No. 17). Ice Institute.
        Mori, A. (2021). Ice on warm lakes (2nd ed.). North Press.
        Mori, Aiko. 2021. “Ice on warm lakes.” PhD diss., University of Bern.
        Mori, Aiko. 2021. Ice on warm lakes. Technical report 17. Ice Institute.
        Mori, Aiko. 2021. Ice on warm lakes. 2nd ed. North Press.
        A. Mori, “Ice on warm lakes,” Ph.D. dissertation, University of Bern, 2021.
        A. Mori, “Ice on warm lakes,” Ice Institute, Tech. Rep. 17, Mar. 9, 2021.
        A. Mori, Ice on warm lakes, 2nd ed. Oslo: North Press, 2021.
        Mori A. Ice on warm lakes [dissertation]. University of Bern; 2021.
        Mori A. Ice on warm lakes. Ice Institute; 2021. Report No.: 17.
        Mori A. Ice on warm lakes. 2nd ed. Oslo: North Press; 2021."
      `);
  });

  it('invents no date and no author', () => {
    const { date: _, ...undated } = examplePublication('a', [], {
      type: 'book',
      title: exampleText('Who wrote this?'),
    });
    expect(styles.map((style) => formatReference(undated, style).plain)).toEqual([
      'Who wrote this? (n.d.).',
      'Who wrote this? n.d.',
      'Who wrote this?',
      'Who wrote this?',
    ]);
  });

  it('shortens long lists of authors as each manual says', () => {
    const people = Array.from({ length: 22 }, (_, at): PersonName => ({ family: `F${at + 1}`, given: 'A' }));
    const [apa, chicago, ieee, vancouver] = styles.map((style) => cite(style, people, article));
    expect(apa).toContain('F18, A., F19, A., … F22, A. (2021).');
    expect(chicago).toMatch(/^F1, A, A F2, A F3, et al\. 2021\./);
    expect(ieee).toMatch(/^A\. F1 et al\., “/);
    expect(vancouver).toMatch(/F5 A, F6 A, et al\. Ice/);
    expect(cite('apa', people.slice(0, 20), article)).toContain('F19, A., & F20, A. (2021)');
    expect(cite('chicago', people.slice(0, 6), article)).toContain('A F5, and A F6. 2021.');
    expect(cite('ieee', people.slice(0, 6), article)).toContain('A. F5, and A. F6, “');
  });

  it('says where there are more authors than are named', () => {
    const incomplete = { ...article, authorsIncomplete: true };
    expect(styles.map((style) => cite(style, [mori], incomplete).slice(0, 24))).toEqual([
      'Mori, A., et al. (2021).',
      'Mori, Aiko, et al. 2021.',
      'A. Mori et al., “Ice on ',
      'Mori A, et al. Ice on wa',
    ]);
  });

  it('is rich text with what the style sets in italics, addresses linked and markup escaped', () => {
    const publication = examplePublication('a', [], { ...article, title: exampleText('A <b> & c') });
    const { html } = formatReference(publication, 'apa');
    expect(html).toBe(
      'A &lt;b&gt; &amp; c. (n.d.). <i>Journal of Limnology</i>, <i>12</i>(3), 101–119. <a href="https://doi.org/10.1000/ice">https://doi.org/10.1000/ice</a>',
    );
  });
});

describe('initials', () => {
  it('keeps hyphens where there are dots, and names without capitals whole', () => {
    expect(initials('Jean-Luc Marie', '.')).toBe('J.-L. M.');
    expect(initials('Jean-Luc Marie', '')).toBe('JLM');
    expect(initials('J.R.R.', '.')).toBe('J. R. R.');
    expect(initials('伟', '.')).toBe('伟');
    expect(initials('Øystein', '.')).toBe('Ø.');
  });
});
