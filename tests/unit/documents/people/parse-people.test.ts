import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/diagnostics/source-text.ts';
import { parsePeople } from '../../../../src/documents/people/parse-people.ts';

function parse(text: string) {
  return parsePeople(new SourceText('content/people.yaml', text));
}

describe('parsePeople', () => {
  it('reads one text where a list is expected', () => {
    const { people, diagnostics } = parse('- name: Ada King\n  same: Lovelace, Ada\n  me: yes\n');
    expect(people.map(({ entry }) => entry)).toEqual([
      { name: 'Ada King', same: ['Lovelace, Ada'], me: true },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('takes an unreadable text of a list alone out of it, and an unreadable person out of several', () => {
    const { people, diagnostics } = parse(
      [
        '- name: Wei Li',
        '  same: [Li W., { a: b }, W. Li]',
        '  different:',
        '    - label: sea',
        '      papers: [{ a: b }, On Boats]',
        '    - papers: Cells',
        '      coauthors: [[x]]',
        '    - label: ice',
        '      orcid: 12',
      ].join('\n'),
    );
    expect(people.map(({ entry }) => entry)).toEqual([
      {
        name: 'Wei Li',
        same: ['Li W.', 'W. Li'],
        different: [{ label: 'sea', papers: ['On Boats'] }, { label: 'ice' }],
      },
    ]);
    expect(diagnostics.map(({ name, message }) => `${name}: ${message}`)).toEqual([
      'wrong-value: “same.1” should be text, not a group of keys.',
      'wrong-value: “different.0.papers.0” should be text, not a group of keys.',
      'missing-key: “label” is missing.',
      'wrong-value: “different.1.coauthors.0” should be text, not a list.',
      expect.stringContaining('wrong-value: “different.2.orcid” should be an ORCID iD'),
    ]);
  });

  it('knows where each value stands, behind values that cannot be read too', () => {
    const source = new SourceText(
      'people.yaml',
      '- name: Wei Li\n  different:\n    - papers: x\n    - label: ice\n      papers: [[], On Ice]\n',
    );
    const place = parsePeople(source).people[0]?.placeOf('different', 'ice', 'papers', 'On Ice');
    expect(source.positionAt(place?.offset ?? 0)).toEqual({ line: 5, column: 20 });
  });

  it('reads a single entry without a dash, and says that a list is expected', () => {
    const { people, diagnostics } = parse('name: Wei Li\n');
    expect(people).toHaveLength(1);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'This should be a list of entries, each with a dash before its first key, not a group of keys.',
    ]);
  });

  it('finds nothing in an empty file', () => {
    expect(parse('# nobody yet\n')).toEqual({ people: [], diagnostics: [] });
  });
});
