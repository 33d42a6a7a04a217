import { describe, expect, it } from 'vitest';
import { collectCoauthorFacts } from '../../../src/bibliography/coauthor-facts.ts';
import { collectPeople } from '../../../src/bibliography/people.ts';
import { writeCoauthorsCsv } from '../../../src/citations/coauthors-csv.ts';
import { examplePublication, exampleText } from '../../support/example-publication.ts';

describe('writeCoauthorsCsv', () => {
  it('writes a row for each coauthor, quoted where needed, and no formula', () => {
    const papers = [
      examplePublication('b', ['ada', '=HYPERLINK()', 'Ødegård, Bea'], {
        title: exampleText('On “engines”, a "sketch"'),
        date: { year: 2024, month: 3 },
      }),
      examplePublication('a', ['ada', 'Ødegård, Bea'], { date: { year: 2021 } }),
    ];
    const people = new Map(collectPeople(papers, undefined).map((person) => [person.slug, person]));
    expect(writeCoauthorsCsv(collectCoauthorFacts('ada', papers), people)).toBe(
      [
        '\uFEFFName,Affiliation,Joint papers,First joint paper,Last joint paper,Last title',
        `'=HYPERLINK(),,1,2024-03,2024-03,"On “engines”, a ""sketch"""`,
        '"Ødegård, Bea",,2,2021,2024-03,"On “engines”, a ""sketch"""',
        '',
      ].join('\r\n'),
    );
  });
});
