import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { date, flag, links, text, webAddress } from '../../../../src/documents/yaml/owner-values.ts';
import { parseYaml } from '../../../../src/documents/yaml/parse-yaml.ts';
import { readValue } from '../../../../src/documents/yaml/read-value.ts';

const schema = z.strictObject({
  name: text('Ada'),
  born: date().optional(),
  links: links(webAddress()).default([]),
  show: z.strictObject({ people: flag().default(true) }).prefault({}),
});

function read(yaml: string) {
  const source = new SourceText('test.yaml', yaml);
  const { value, diagnostics } = readValue(parseYaml(source).root, schema);
  const reported = diagnostics.map(({ name, place }) => {
    const { line, column } = source.positionAt(place?.offset ?? -1);
    return `${line}:${column} ${name}`;
  });
  return { value, reported };
}

describe('readValue', () => {
  it('gives the values with their defaults', () => {
    expect(
      read(
        'name: Ada\nborn: 1815-12-10\nlinks: { B: https://b.example, A: https://a.example }\nshow: { people: No }',
      ),
    ).toEqual({
      value: {
        name: 'Ada',
        born: { year: 1815, month: 12, day: 10 },
        links: [
          { label: 'B', url: 'https://b.example' },
          { label: 'A', url: 'https://a.example' },
        ],
        show: { people: false },
      },
      reported: [],
    });
    expect(read('name: Ada\nborn:\nlinks:\nshow:').value).toEqual({
      name: 'Ada',
      links: [],
      show: { people: true },
    });
  });

  it('leaves out what does not fit and reads the rest', () => {
    const { value, reported } = read(
      'name: Ada\nborn: soon\nlinks: { A: nowhere, B: https://b.example }\nshow: { poeple: no }\n',
    );
    expect(value).toEqual({
      name: 'Ada',
      links: [{ label: 'B', url: 'https://b.example' }],
      show: { people: true },
    });
    expect(reported.sort()).toEqual(['2:7 wrong-value', '3:13 wrong-value', '4:9 unknown-key']);
  });

  it('reports an unknown key even when it has no value', () => {
    expect(read('name: Ada\nnmae:\n').reported).toEqual(['2:1 unknown-key']);
  });

  it('gives no value when a required one is missing', () => {
    expect(read('\nborn: 1815\n')).toEqual({ reported: ['2:1 missing-key'] });
    expect(read('name:\n')).toEqual({ reported: ['1:6 wrong-value'] });
    expect(read('just a text')).toEqual({ reported: ['1:1 wrong-value'] });
  });

  it('reports one value once, however much is wrong with it', () => {
    expect(read('name: [a, b]\n').reported).toEqual(['1:7 wrong-value']);
    expect(read('name: Ada\nlinks: { "": nowhere }\n').reported).toEqual(['2:10 unreadable-key']);
  });
});
