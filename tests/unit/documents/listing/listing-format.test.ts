import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { listingFormat } from '../../../../src/documents/listing/listing-format.ts';
import { displayName, invertedName } from '../../../../src/publications/person-name.ts';

const abstracts = [
  'Engines compute what they are told to compute, and no more. We show how to tell them, and what they cannot be told.',
  'Looms weave what cards tell them to weave. We show that numbers can be woven in the same way, on the same cards.',
];

function parse(text: string) {
  return listingFormat.parse(new SourceText('listing.txt', text));
}

const sound = [
  'Lovelace, Ada',
  'On Engines',
  'Lovelace, Ada, Babbage, Charles',
  abstracts[0],
  'On Looms',
  'Jacquard, Joseph Marie, Lovelace, Ada',
  abstracts[1],
] as string[];

function summarize(text: string) {
  const { owner, records, diagnostics } = parse(text);
  return {
    owner: owner && invertedName(owner),
    records: records.map(({ title, authors, abstract }) => [
      title.plain,
      authors.map(displayName),
      abstract?.plain,
    ]),
    diagnostics: diagnostics.map(({ name }) => name),
  };
}

const expected = {
  owner: 'Lovelace, Ada',
  records: [
    ['On Engines', ['Ada Lovelace', 'Charles Babbage'], abstracts[0]],
    ['On Looms', ['Joseph Marie Jacquard', 'Ada Lovelace'], abstracts[1]],
  ],
  diagnostics: [],
};

describe('a listing', () => {
  it('is read without a remark when it is sound', () => {
    expect(summarize(sound.join('\n'))).toEqual(expected);
  });

  it('is the same with a byte order mark, other line ends, and blanks around lines', () => {
    expect(summarize(`\uFEFF${sound.join('\r\n')}\r\n`)).toEqual(expected);
    expect(summarize(sound.join('\r'))).toEqual(expected);
    expect(summarize(sound.map((line) => `\t${line} \u00A0 `).join('\n'))).toEqual(expected);
  });

  it('may part its records by blank lines, and everything by blank lines', () => {
    expect(
      summarize(sound.flatMap((line, index) => (index % 3 === 1 ? ['', line] : [line])).join('\n')),
    ).toEqual(expected);
    expect(summarize(sound.join('\n\n\n'))).toEqual(expected);
  });

  it('may break abstracts into lines when blank lines part the records', () => {
    const lines = sound.flatMap((line, index) => {
      if (index % 3 === 1) return ['', line];
      return index > 0 && index % 3 === 0 ? line.split(/(?<=^.{50}\S*)\s/) : [line];
    });
    expect(lines.length).toBeGreaterThan(sound.length + 2);
    expect(summarize(lines.join('\n'))).toEqual(expected);
  });

  it('is in composed letters however it was written', () => {
    const { records } = parse(
      sound.join('\n').replaceAll('Engines', 'Ängste'.normalize('NFD')).normalize('NFD'),
    );
    expect(records[0]?.title.plain).toBe('On Ängste');
    expect(records[0]?.abstract?.latex).toMatch(/^Ängste compute/);
  });

  it('does without the owner’s line', () => {
    expect(summarize(sound.slice(1).join('\n'))).toEqual({ ...expected, owner: undefined });
  });

  it('takes names in natural order, the owner’s too', () => {
    const natural = sound.with(0, 'Ada Lovelace').with(2, 'Ada Lovelace, Charles Babbage');
    expect(summarize(natural.with(5, 'Joseph Marie Jacquard and Ada Lovelace').join('\n'))).toEqual(expected);
  });

  it('takes initials for the owner’s given name', () => {
    const { diagnostics } = parse(sound.with(5, 'Jacquard, Joseph Marie, Lovelace, A.').join('\n'));
    expect(diagnostics).toEqual([]);
  });

  it('leaves out a heading above the owner’s line, and says so', () => {
    for (const heading of ['Publications', 'My selected papers', '# Papers by me', 'List of publications:']) {
      expect(summarize([heading, '', ...sound].join('\n')), heading).toEqual({
        ...expected,
        diagnostics: ['stray-line'],
      });
    }
  });

  it('takes names that are written without a blank for whole ones where the owner’s is', () => {
    const lines = ['张伟', 'On Engines', '张伟, 李娜', abstracts[0], 'On Looms', '王芳, 张伟', abstracts[1]];
    expect(parse(lines.join('\n')).records.map(({ authors }) => authors.map(displayName))).toEqual([
      ['张伟', '李娜'],
      ['王芳', '张伟'],
    ]);
    const pairs = ['山田, 太郎', 'On Engines', '山田, 太郎, 鈴木, 一郎', abstracts[0]];
    expect(parse(pairs.join('\n')).records[0]?.authors).toHaveLength(2);
  });

  it('may be one person’s alone', () => {
    const alone = sound.map((line) =>
      line.replace(', Babbage, Charles', '').replace('Jacquard, Joseph Marie, ', ''),
    );
    expect(summarize(alone.join('\n'))).toMatchObject({
      owner: 'Lovelace, Ada',
      records: [
        ['On Engines', ['Ada Lovelace'], abstracts[0]],
        ['On Looms', ['Ada Lovelace'], abstracts[1]],
      ],
      diagnostics: [],
    });
  });

  it('may hold no abstracts, and says so of each', () => {
    const bare = sound.filter((_, index) => index === 0 || index % 3 !== 0);
    expect(summarize(bare.join('\n'))).toMatchObject({
      records: [
        ['On Engines', { length: 2 }, undefined],
        ['On Looms', { length: 2 }, undefined],
      ],
      diagnostics: ['missing-abstract', 'missing-abstract'],
    });
  });

  it('names the place of every record and every problem in its text', () => {
    const text = sound.join('\r\n').replace('they cannot', '\\ournet{they} cannot');
    const { records, diagnostics } = parse(text);
    expect(records.map(({ place }) => place.source.positionAt(place.offset))).toEqual([
      { line: 2, column: 1 },
      { line: 5, column: 1 },
    ]);
    expect(diagnostics.map(({ place }) => text.slice(place?.offset).slice(0, place?.length))).toEqual([
      '\\ournet',
    ]);
  });

  it('says so when an abstract of one line is cut in two, even where blank lines would let it go on', () => {
    const long = 'Looms weave what cards tell them to, again and again, '.repeat(8);
    const lines = [...sound.slice(0, 3), long, 'and no more.', '', ...sound.slice(4)];
    expect(summarize(lines.join('\n')).diagnostics).toEqual(['split-line']);
  });

  it('reads no more of a document than can be sensible, and says where it stops', () => {
    const long = parse([...sound.slice(0, 3), 'x'.repeat(100_001), ...sound.slice(4)].join('\n'));
    expect(long.records).toHaveLength(2);
    expect(long.diagnostics.map(({ name }) => name)).toEqual(['line-too-long', 'missing-abstract']);
  });

  it('loses no line, whatever the lines are', () => {
    const line = fc.oneof(
      fc.constantFrom(...sound, 'and', 'x,', '{', '$', ',,'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const source = new SourceText('listing.txt', lines.join('\n'));
        const { owner, records, diagnostics } = listingFormat.parse(source);
        const published = records.map(({ title, authors, abstract }) =>
          [title.latex, ...authors.map(invertedName), abstract?.latex].join(' '),
        );
        const letters = foldLetters([owner ? invertedName(owner) : '', ...published].join(' '));
        const reported = new Set(
          diagnostics.flatMap(({ place }) => {
            if (!place) return [];
            const first = source.positionAt(place.offset).line;
            const last = source.positionAt(place.offset + place.length).line;
            return Array.from({ length: last - first + 1 }, (_, index) => first + index);
          }),
        );
        for (let number = 1; source.lineText(number) !== undefined; number++) {
          const kept = [...foldLetters(source.lineText(number) ?? '')].every((letter) =>
            letters.includes(letter),
          );
          expect(kept || reported.has(number), `line ${number}`).toBe(true);
        }
      }),
    );
  });
});

/** Letters and digits alone, composed. */
function foldLetters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
