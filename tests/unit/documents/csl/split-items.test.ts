import { describe, expect, it } from 'vitest';
import { splitItems } from '../../../../src/documents/csl/split-items.ts';

describe('the items of a CSL-JSON text', () => {
  it('end where the next begins when their braces do not match', () => {
    const broken = '[{"id": "a", "title": {"x"\n}, {"id": "b", "title": "B"}]';
    expect(splitItems(broken).map(({ text }) => text)).toEqual([
      '{"id": "a", "title": {"x"\n}',
      '{"id": "b", "title": "B"}',
    ]);
  });

  it('are the works of an answer of Crossref, one or several', () => {
    const head = (type: string) =>
      `{"status":"ok","message-type":"${type}","message-version":"1.0.0","message":`;
    const one = '{"title":["A"],"license":[{"URL":"x"}]}';
    expect(splitItems(`${head('work')}${one}}`).map(({ text }) => text)).toEqual([one]);
    const list = `{"facets":{},"total-results":2,"items":[${one}, ${one}],"items-per-page":20,"query":{"start-index":0}}`;
    expect(splitItems(`${head('work-list')}${list}}`).map(({ text }) => text)).toEqual([one, one]);
  });

  it('may be longer than any abstract, with what follows them', () => {
    const authors = '{"family":"Member","given":"M."},'.repeat(100_000);
    const huge = `{"id":"a","title":"A","author":[${authors}{"family":"Last"}]}`;
    const small = '{"id":"b","title":"B"}';
    expect(huge.length).toBeGreaterThan(3_000_000);
    expect(splitItems(`[${huge},${small}]`).map(({ text }) => text.length)).toEqual([
      huge.length,
      small.length,
    ]);
    expect(splitItems(huge)).toHaveLength(1);
  });

  it('are found in a time that grows with the text, blanks and braces without end included', () => {
    for (const text of [' '.repeat(1_000_000), '{'.repeat(1_000_000), '{{"id":1}\n'.repeat(100_000)]) {
      expect(splitItems(text).length).toBeLessThanOrEqual(100_001);
    }
  });
});
