import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { parseYaml } from '../../../../src/documents/yaml/parse-yaml.ts';
import { nodeAt, type YamlNode } from '../../../../src/documents/yaml/yaml-node.ts';

function parse(text: string) {
  return parseYaml(new SourceText('site.yaml', text));
}

function textAt(root: YamlNode, ...path: string[]): string | undefined {
  const node = nodeAt(root, path);
  return node.kind === 'text' ? node.text : undefined;
}

describe('parseYaml', () => {
  it('reads scalars as they are written', () => {
    const { root, diagnostics } = parse(
      'arxiv: 2502.07460\ndate: 2025-02\nflag: yes\nname: "No"\nzip: 007\n',
    );
    expect(diagnostics).toEqual([]);
    expect(['arxiv', 'date', 'flag', 'name', 'zip'].map((key) => textAt(root, key))).toEqual([
      '2502.07460',
      '2025-02',
      'yes',
      'No',
      '007',
    ]);
  });

  it('takes a carriage return for a line end, as YAML does', () => {
    const { root, diagnostics } = parse('a: x\r# note\rb:\r  c: "y\r    z"\rd: w: v\r');
    expect(textAt(root, 'a')).toBe('x');
    expect(textAt(root, 'b', 'c')).toBe('y z');
    expect(diagnostics.map(({ name, place }) => [name, place?.source.positionAt(place.offset).line])).toEqual(
      [['yaml-syntax', 6]],
    );
  });

  it.each(['a:', 'a: null', 'a: ~', '{ a }'])('finds no value in “%s”', (text) => {
    expect(nodeAt(parse(text).root, ['a']).kind).toBe('nothing');
  });

  it('finds nothing in an empty document or one of comments', () => {
    for (const text of ['', '\uFEFF', '\n\n', '# title: x\n', '---\n']) {
      expect(parse(text)).toMatchObject({ root: { kind: 'nothing' }, diagnostics: [] });
    }
  });

  it('reads a byte order mark, CRLF line ends and decomposed letters, and keeps their places', () => {
    const source = new SourceText('site.yaml', '\uFEFFa: |\r\n  one\r\n  two\r\nb: Scho\u0308n\r\n');
    const { root, diagnostics } = parseYaml(source);
    expect(diagnostics).toEqual([]);
    expect(textAt(root, 'a')).toBe('one\ntwo\n');
    expect(textAt(root, 'b')).toBe('Schön');
    expect(source.positionAt(nodeAt(root, ['b']).place.offset)).toEqual({ line: 4, column: 4 });
  });

  it('reports the errors of all lines, each line once', () => {
    const source = new SourceText('site.yaml', 'a: x: y\nb: ok\nc: @x\n\td: e\n');
    const lines = parseYaml(source).diagnostics.map(
      ({ place }) => source.positionAt(place?.offset ?? 0).line,
    );
    expect(lines).toEqual([1, 3, 4]);
  });

  it.each(['[', '{a: ', '- ', '? ', '[{', 'a:\n  [', '"x": ['])(
    'names what is nested beyond reason, and goes no level down: %s',
    (piece) => {
      const { root, diagnostics } = parse(piece.repeat(50_000));
      expect(root.kind).toBe('nothing');
      expect(diagnostics.map(({ name }) => name)).toEqual(['nested-too-deeply']);
    },
  );

  it('survives lines each of which the library takes for a level', () => {
    for (const piece of ['int: Write “key: value”.\n', 'x\n  E-mail: mailto:m c: #1'])
      expect(parse(`${piece.repeat(8_000)}}`).diagnostics).not.toEqual([]);
  });

  it('counts no level for what is side by side or in a text', () => {
    const list = `a: [${'[x], {y: z}, '.repeat(200)}]\n`;
    const texts = `b: "${'[{ - '.repeat(200)}"\nc: |\n  ${'[{ - '.repeat(200)}\n`;
    const items = '- - x\n'.repeat(200);
    for (const text of [list + texts, items, `# ${'['.repeat(500)}\nx: y\n`])
      expect(parse(text).diagnostics).toEqual([]);
  });

  it('reads a value with a colon and no quotes as it is meant, beside the error', () => {
    const { root, diagnostics } = parse('- a: One: two: three\n  b: c: d\n- e: f:\n');
    expect(diagnostics.map(({ name }) => name)).toEqual(['yaml-syntax', 'yaml-syntax', 'yaml-syntax']);
    const items = root.kind === 'list' ? root.items : [];
    expect(items.map((item) => ['a', 'b', 'e'].map((key) => textAt(item, key)))).toEqual([
      ['One: two: three', 'c: d', undefined],
      [undefined, undefined, 'f:'],
    ]);
  });

  it('takes aliases for texts, and refuses those that could grow', () => {
    const { root, diagnostics } = parse('a: &a word\nb: *a\nc: &c [*a, *a]\nd: *c\n');
    expect(textAt(root, 'b')).toBe('word');
    expect(nodeAt(root, ['d']).kind).toBe('nothing');
    expect(diagnostics.map(({ name }) => name)).toEqual(['unreadable-alias']);
  });

  it('stops at deep nesting without failing', () => {
    for (const opening of ['[', '- ', '{ a: ', '? ']) {
      expect(parse(opening.repeat(5000)).diagnostics.length).toBeGreaterThan(0);
    }
  });

  it('has every scalar of a document in its tree', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const text = fc.string({ unit: 'grapheme' }).filter((value) => value === value.normalize('NFC'));
    fc.assert(
      fc.property(fc.dictionary(word, text, { noNullPrototype: true }), (values) => {
        const { root } = parse(JSON.stringify(values));
        for (const [key, value] of Object.entries(values)) expect(textAt(root, key)).toBe(value);
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '[',
      '{',
      ']',
      '}',
      '#',
      '&a ',
      '*a',
      '|',
      '>',
      '?',
      '!',
      '%',
      '---',
      '\t',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const { diagnostics } = parse(text);
          for (const { place } of diagnostics) {
            expect(place?.offset).toBeGreaterThanOrEqual(0);
            expect(place?.offset).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
