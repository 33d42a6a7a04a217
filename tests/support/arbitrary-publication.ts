import fc from 'fast-check';
import type { PersonName } from '../../src/publications/person-name.ts';
import { publicationStatuses } from '../../src/publications/publication-status.ts';
import { publicationTypes, type Publication } from '../../src/publications/publication.ts';
import { readRichText } from '../../src/publications/rich-text/read-rich-text.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzäéñøłßğ中文字'.split('');
const capitals = 'ABCDEFGHIJKLMNOPRSTVWÄÉÑØŁ'.split('');

/** A word in lower case. */
const word = fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 8 }).map((all) => all.join(''));
/** A word as a name has it. */
const properWord = fc.tuple(fc.constantFrom(...capitals), word).map(([first, rest]) => first + rest);

/** Words among which stand the signs that BibTeX, RIS and JSON read as markup. */
const line = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom('R&D', '5%', '#1', 'a_b', '“so”', 'C++', 'x–y')),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => `T${words.join(' ')}`);

/** LaTeX as documents write titles. */
const title = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: word },
      fc.constantFrom(
        '$\\alpha$',
        '$O(n^2)$',
        '\\emph{very}',
        '50\\%',
        'R\\&D',
        'a_b',
        '{BERT}',
        '\\"uber',
        '#1',
        '10^6',
        '\\{x\\}',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => readRichText(`T${words.join(' ')}`, 'title').value);

const writtenOut: fc.Arbitrary<PersonName> = fc.record(
  {
    family: fc.oneof(
      properWord,
      fc.tuple(properWord, properWord).map((parts) => parts.join('-')),
    ),
    given: fc.oneof(
      properWord,
      fc.tuple(properWord, fc.constantFrom('J.', 'K. L.')).map((parts) => parts.join(' ')),
    ),
    particle: fc.constantFrom('van der', 'von', 'de la'),
    suffix: fc.constantFrom('Jr.', 'III'),
  },
  { requiredKeys: ['family', 'given'] },
);
const person = fc.oneof(
  { weight: 5, arbitrary: writtenOut },
  fc.constantFrom<PersonName>(
    { family: '王', given: '伟' },
    { family: '毛泽东' },
    { family: 'XU', given: 'AB' },
    { family: 'Ivanov', given: 'VI' },
    { family: 'Henry', suffix: 'VIII' },
    { family: 'McDonald', given: 'Ronald' },
    { family: 'O’Neill', given: 'J.-L.' },
    { family: 'Ortega y Gasset', given: 'José' },
  ),
);
const group = fc
  .tuple(properWord, fc.constantFrom('Collaboration', 'Consortium'))
  .map((words): PersonName => ({ literal: words.join(' ') }));

const pages = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 401, max: 900 })).map(([a, b]) => `${a}–${b}`),
  fc.constantFrom('e1003285', '17'),
);
const date = fc
  .record(
    {
      year: fc.integer({ min: 1900, max: 2030 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    },
    { requiredKeys: ['year'] },
  )
  .map(({ year, month, day }) => ({
    year,
    ...(month !== undefined && { month }),
    ...(month !== undefined && day !== undefined && { day }),
  }));

/** Publications with everything that a reference can say. */
export const arbitraryPublication: fc.Arbitrary<Publication> = fc
  .record(
    {
      citationKey: fc.stringMatching(/^[a-z]{3,8}(?:19|20)[0-9]{2}[a-z]{3,8}$/),
      type: fc.constantFrom(...publicationTypes),
      title,
      names: fc.array(fc.oneof({ weight: 6, arbitrary: person }, group), { maxLength: 5 }),
      editors: fc.array(person, { minLength: 1, maxLength: 3 }),
      date,
      status: fc.constantFrom(...publicationStatuses),
      venue: line,
      series: line,
      event: line,
      volume: fc.integer({ min: 1, max: 99 }).map(String),
      issue: fc.integer({ min: 1, max: 12 }).map(String),
      pages,
      number: fc.integer({ min: 1, max: 999 }).map(String),
      edition: fc.constantFrom('2', 'Third'),
      publisher: line,
      publisherPlace: line,
      genre: line,
      doi: fc.constantFrom(
        '10.1000/a_b%20c',
        '10.1145/3292500.3330701',
        '10.1002/(SICI)1097-4571(1999)50:1<1::AID>3.0.CO;2-A',
      ),
      arxiv: fc.constantFrom('2502.19613', 'cs.CL/0501001'),
      isbn: fc.constant('978-3-16-148410-0'),
      issn: fc.constant('1234-5678'),
      language: fc.constantFrom('de', 'fr'),
    },
    { requiredKeys: ['citationKey', 'type', 'title', 'names'] },
  )
  .map(({ names, ...facts }): Publication => ({
    ...(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as typeof facts),
    slug: 'a',
    authors: names.map((name) => ({ name, person: 'a' })),
    links: [],
    selected: false,
    order: 0,
  }));
