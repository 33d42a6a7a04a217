import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { bibtexFormat } from '../../../src/documents/bibtex/bibtex-format.ts';
import { cslFormat } from '../../../src/documents/csl/csl-format.ts';
import { languageTag } from '../../../src/documents/language-tag.ts';

/** Names that every object of JavaScript has, whatever is put into it. */
const inherited = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

describe('names that every object of JavaScript has', () => {
  it.each(inherited)('“%s” is no key, type or language of a CSL-JSON item', (name) => {
    const item = `{"title":"A title","type":"${name}","language":"${name}","${name}":[1]}`;
    const { records, diagnostics } = cslFormat.parse(new SourceText('a.json', `[${item}]`));
    expect(diagnostics.map(({ name: kind }) => kind)).toEqual(['unknown-type']);
    expect(records).toMatchObject([{ title: { plain: 'A title' }, type: 'document' }]);
    expect(records[0]).not.toHaveProperty('language');
  });

  it.each(inherited.filter((name) => !name.startsWith('_')))(
    '“%s” is no type of a BibTeX entry, and what it says of its type is a text',
    (name) => {
      const entry = `@${name}{key, title = {A title}, type = {${name}}, language = {${name}}}`;
      const { records, diagnostics } = bibtexFormat.parse(new SourceText('a.bib', entry));
      expect(diagnostics.map((each) => each.name)).toContain('unknown-type');
      expect(records).toMatchObject([{ title: { plain: 'A title' }, type: 'document', genre: name }]);
      expect(records[0]).not.toHaveProperty('language');
    },
  );

  it.each(inherited)('“%s” is no language', (name) => {
    expect(languageTag(name)).toBeUndefined();
  });
});
