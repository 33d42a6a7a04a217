import { describe, expect, test } from 'vitest';
import { cutCitations } from '../../../src/search/citation-files.ts';

const bib =
  '@article{a,\n  title = {A},\n}\n\n@article{b,\n  title = {B},\n}\n\n@book{c,\n  title = {C},\n}\n';
const ris = 'TY  - JOUR\nTI  - A\nER  - \n\nTY  - JOUR\nTI  - B\nER  - \n';

describe('citations cut out of the file of all', () => {
  test('are the entries at the positions asked for, in their order', () => {
    expect(cutCitations(bib, 'bib', [2, 0])).toBe(
      '@book{c,\n  title = {C},\n}\n\n@article{a,\n  title = {A},\n}\n',
    );
    expect(cutCitations(ris, 'ris', [1])).toBe('TY  - JOUR\nTI  - B\nER  -\n');
    expect(JSON.parse(cutCitations('[{"id":"a"},{"id":"b"}]', 'json', [1]))).toEqual([{ id: 'b' }]);
  });
  test('are the same from a file with the line ends of Windows', () => {
    expect(cutCitations(bib.replaceAll('\n', '\r\n'), 'bib', [1])).toContain('{b,');
  });
  test('are refused when the file is shorter than the list', () => {
    expect(() => cutCitations(bib, 'bib', [3])).toThrow('shorter than the list');
  });
});
