import { describe, expect, it } from 'vitest';
import { publishDocuments } from '../../../src/bibliography/publish-documents.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';

function publish(links: string, content: string[] = [], inPublic: string[] = []) {
  const paper = new SourceText(
    'content/a.bib',
    '@misc{a, title = {One}, author = {Curie, Marie}, year = 1898}',
  );
  const settings = new SourceText('content/site.yaml', `owner: Marie Curie\nlinks:\n${links}`);
  const files = { content: content.map((path) => ({ path, name: `content/${path}` })), public: inPublic };
  return publishDocuments([paper, settings], files);
}

describe('a link of the site', () => {
  it('leads to a file of content/, which is published once', () => {
    const { site, files, diagnostics } = publish('  CV: me/CV 2024.pdf\n  Résumé: CV 2024.pdf\n', [
      'me/CV 2024.pdf',
    ]);
    expect(diagnostics).toEqual([]);
    expect(files).toEqual([
      { folder: 'files', slug: 'site', path: 'me/CV 2024.pdf', name: 'me-CV-2024.pdf' },
    ]);
    expect(site.links.map(({ url }) => url)).toEqual([
      '/files/site/me-CV-2024.pdf',
      '/files/site/me-CV-2024.pdf',
    ]);
  });

  it('leads to a file of public/, an e-mail address and the web as before', () => {
    const { site, files, diagnostics } = publish(
      '  CV: public/cv.html\n  Mail: mailto:a@example.org\n  Web: https://example.org/\n',
      [],
      ['cv.html'],
    );
    expect(diagnostics).toEqual([]);
    expect(files).toEqual([]);
    expect(site.links.map(({ url }) => url)).toEqual([
      '/cv.html',
      'mailto:a@example.org',
      'https://example.org/',
    ]);
  });

  it('is left out, with its place, when there is no such file', () => {
    const { site, diagnostics } = publish('  CV: cv.pdf\n');
    expect(site.links).toEqual([]);
    const [missing] = diagnostics;
    expect(missing?.name).toBe('missing-file');
    expect(missing?.place?.source.positionAt(missing.place.offset)).toEqual({ line: 3, column: 7 });
  });

  it('is no e-mail address without mailto: and no path out of the folder', () => {
    const { diagnostics } = publish(
      '  Mail: a@example.org\n  Out: ../../secret.pdf\n  Script: "javascript:alert(1)"\n',
    );
    expect(diagnostics.map(({ name }) => name)).toEqual(['wrong-value', 'wrong-value', 'wrong-value']);
  });
});
