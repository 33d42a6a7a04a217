import { describe, expect, it } from 'vitest';
import { readNames } from '../../../../src/documents/bibtex/read-names.ts';
import { invertedName } from '../../../../src/publications/person-name.ts';

describe('readNames', () => {
  it.each([
    [
      'Curie, Marie and Pierre Curie',
      [
        { family: 'Curie', given: 'Marie' },
        { family: 'Curie', given: 'Pierre' },
      ],
    ],
    [
      '{Curie, Marie and Curie, Pierre}',
      [
        { family: 'Curie', given: 'Marie' },
        { family: 'Curie', given: 'Pierre' },
      ],
    ],
    ['Ludwig van Beethoven', [{ family: 'Beethoven', given: 'Ludwig', particle: 'van' }]],
    [
      "de la Vall{\\'e}e Poussin, Charles",
      [{ family: 'Vallée Poussin', given: 'Charles', particle: 'de la' }],
    ],
    ['van der {Berg Smit}, Jan', [{ family: 'Berg Smit', given: 'Jan', particle: 'van der' }]],
    ['King, Jr, Martin Luther', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr' }]],
    ['Sammy Davis, Jr.', [{ family: 'Davis', given: 'Sammy', suffix: 'Jr.' }]],
    ['Davis, Sammy Jr.', [{ family: 'Davis', given: 'Sammy', suffix: 'Jr.' }]],
    ['Henry Ford III', [{ family: 'Ford', given: 'Henry', suffix: 'III' }]],
    [
      '{ATLAS Collaboration} and {European {S}pace Agency}',
      [{ literal: 'ATLAS Collaboration' }, { literal: 'European Space Agency' }],
    ],
    ['Event Horizon Telescope Collaboration', [{ literal: 'Event Horizon Telescope Collaboration' }]],
    [
      'G{\\"o}del, Kurt and Erd{\\H{o}}s, P{\\\'a}l',
      [
        { family: 'Gödel', given: 'Kurt' },
        { family: 'Erdős', given: 'Pál' },
      ],
    ],
    [
      '{\\\'E}mile {\\O}stergaard and Fran\\c cois B{\\"\\i}d',
      [
        { family: 'Østergaard', given: 'Émile' },
        { family: 'Bïd', given: 'François' },
      ],
    ],
    ['Knuth, Donald~E.', [{ family: 'Knuth', given: 'Donald E.' }]],
    ['V{ de }Parga, Luis', [{ family: 'V de Parga', given: 'Luis' }]],
    ['bell hooks', [{ family: 'hooks', given: 'bell' }]],
    ['Plato', [{ family: 'Plato' }]],
    ['family=Berg, given=Jan, prefix=van der', [{ family: 'Berg', given: 'Jan', particle: 'van der' }]],
    ['李, 明', [{ family: '李', given: '明' }]],
    ['欧阳, 明华', [{ family: '欧阳', given: '明华' }]],
    ['title=Dame, family=Berg, given=Ana', [{ family: 'Berg', given: 'Ana' }]],
    ['\\foreignlanguage{polish}{Łącka}, Ewa', [{ family: 'Łącka', given: 'Ewa' }]],
    ['Ward, Mary\\addcomma', [{ family: 'Ward', given: 'Mary' }]],
    ['{\\noopsort{z}}Arden, Ida', [{ family: 'Arden', given: 'Ida' }]],
    [
      'Anders Sand and Ferdinand Andersen',
      [
        { family: 'Sand', given: 'Anders' },
        { family: 'Andersen', given: 'Ferdinand' },
      ],
    ],
  ])('reads %s', (written, names) => {
    expect(readNames(written)).toEqual({ names, isIncomplete: false, problems: [] });
  });

  it('names the numbers by which DBLP tells people apart, which are no part of a name', () => {
    expect(readNames('{\\"O}zg{\\"u}r Li 0002')).toEqual({
      names: [{ family: 'Li', given: 'Özgür' }],
      isIncomplete: false,
      problems: [{ kind: 'homonym-number', text: 'Özgür Li 0002' }],
    });
  });

  it.each(['王小明、李四明、张三', '王小明, 李四明, 张三, 赵六', '王小明；李四明'])(
    'reads %s as whole names',
    (written) => {
      const { names, problems } = readNames(written);
      expect(names.slice(0, 2)).toEqual([{ family: '王小明' }, { family: '李四明' }]);
      expect(problems).toMatchObject([{ kind: 'names-without-and' }]);
    },
  );

  it.each([
    ['Zoë Müller & John Smith', 'Müller, Zoë; Smith, John'],
    ['Zoë Müller \\& John Smith', 'Müller, Zoë; Smith, John'],
    ['Zoë Müller {\\&} John Smith', 'Müller, Zoë; Smith, John'],
    ['Zoë Müller &amp; John Smith', 'Müller, Zoë; Smith, John'],
    ['Müller, Zoë & Smith, John', 'Müller, Zoë; Smith, John'],
    ['Z. M{\\"u}ller\n  & J. {\\O}rsted', 'Müller, Z.; Ørsted, J.'],
    ['Zoë Müller und John Smith', 'Müller, Zoë; Smith, John'],
    ['Jean Dupont et Marie Curie et al.', 'Dupont, Jean; Curie, Marie'],
    ['Zoë Müller & John Smith & others', 'Müller, Zoë; Smith, John'],
    ['Zoë Müller & John Smith and Ada Lovelace', 'Müller, Zoë; Smith, John; Lovelace, Ada'],
    ['Ada Lovelace, Mary Somerville, & Grace Hopper', 'Lovelace, Ada; Somerville, Mary; Hopper, Grace'],
    ['Smith, J., Doe, A., & Roe, B.', 'Smith, J.; Doe, A.; Roe, B.'],
    ['Smith, J.; Doe, A. & Roe, B.', 'Smith, J.; Doe, A.; Roe, B.'],
    ['Müller, Zoë & Somerville, Mary & Ada Lovelace', 'Müller, Zoë; Somerville, Mary; Lovelace, Ada'],
    ['Ramón y Cajal, Santiago & Ortega y Gasset, José', 'Ramón y Cajal, Santiago; Ortega y Gasset, José'],
    ['{Barnes & Noble} & John Smith', 'Barnes & Noble; Smith, John'],
  ])('reads %j as several names, though no “and” joins them', (written, read) => {
    const { names, problems } = readNames(written);
    expect(names.map(invertedName).join('; ')).toBe(read);
    expect(problems).toMatchObject([{ kind: 'names-without-and' }]);
  });

  it.each([
    '{Barnes & Noble}',
    '{Zoë Müller & John Smith}',
    '{R&D Team}',
    '{Institute of Land and Sea and Sky}',
    '{Institute of Land, Sea and Sky}',
    'R\\&D Team',
    'AT\\&T',
    'Barnes & Noble',
    'Farrar, Straus & Giroux',
    'John Wiley & Sons, Inc.',
    'Deutsches Institut Technik und Angewandte Wissenschaft',
    'Centre for Physics & Applied Chemistry',
    'Atmospheric Science & Climate Modelling Group',
    'Ortega y Gasset, José',
    'João Costa e Maria Silva',
    'Gloria von Thurn und Taxis',
    'Hans Adam von und zu Liechtenstein',
    'Karl Theodor von und zu Guttenberg Franckenstein',
    'family=Müller Lüd und Berg Lüd, given=Ana',
    'Zoë Müller\nJohn Smith',
  ])('reads %j as one name', (written) => {
    const { names, problems } = readNames(written);
    expect(names).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it.each(['', '{'])(
    'reads a list of names in a time that grows no faster than it is long, behind “%s”',
    (open) => {
      const list = Array.from({ length: 40_000 }, (_, at) => `Name${at}, A.`).join(' and ');
      const start = performance.now();
      expect(readNames(open + list + open.replace('{', '}')).names).toHaveLength(40_000);
      expect(performance.now() - start).toBeLessThan(8000);
    },
  );

  it.each(['Curie, Marie and others', 'Curie, Marie et al.', 'Curie, Marie and et al.'])(
    'takes the end of %s for authors who are not named',
    (written) => {
      expect(readNames(written)).toEqual({
        names: [{ family: 'Curie', given: 'Marie' }],
        isIncomplete: true,
        problems: [],
      });
    },
  );
});
