import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/bibliography/find-files.ts';
import { makeRecord } from '../../support/make-record.ts';

const record = makeRecord('One', [], {
  preview: 'one.png',
  links: [
    { label: 'PDF', url: '/one.pdf' },
    { label: 'Code', url: 'https://example.org/code' },
  ],
});

describe('findFiles', () => {
  it('finds a file by the end of its path', () => {
    const { records, diagnostics } = findFiles([record], {
      content: [],
      public: ['assets/pdf/one.pdf', 'img/one.png'],
    });
    expect(diagnostics).toEqual([]);
    expect(records[0]).toMatchObject({
      preview: 'img/one.png',
      links: [{ url: '/assets/pdf/one.pdf' }, { url: 'https://example.org/code' }],
    });
  });

  it('leaves out what is not there, or there twice, and says so', () => {
    const { records, diagnostics } = findFiles([record], {
      content: [{ path: 'a/one.pdf', name: 'content/a/one.pdf' }],
      public: ['b/one.pdf'],
    });
    expect(diagnostics.map(({ name }) => name)).toEqual(['missing-file', 'missing-file']);
    expect(records[0]).not.toHaveProperty('preview');
    expect(records[0]?.links).toHaveLength(1);
  });
});
