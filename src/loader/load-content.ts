import type { SourceText } from '../diagnostics/source-text.ts';
import { publishDocuments, type PublishedContent } from '../bibliography/publish-documents.ts';
import { readContent } from './content-directory.ts';

let last: { directory: string; sources: SourceText[]; content: PublishedContent } | undefined;

/**
 * What the documents of a folder publish. Documents that have not changed since the last call give the very same
 * object, so that the loaders of several collections share one reading.
 *
 * @throws when the folder cannot be read
 */
export async function loadContent(directory: string): Promise<PublishedContent> {
  const sources = await readContent(directory);
  if (last?.directory !== directory || !sameTexts(last.sources, sources)) {
    last = { directory, sources, content: publishDocuments(sources) };
  }
  return last.content;
}

function sameTexts(a: readonly SourceText[], b: readonly SourceText[]): boolean {
  return (
    a.length === b.length &&
    a.every((source, index) => source.name === b[index]?.name && source.text === b[index].text)
  );
}
