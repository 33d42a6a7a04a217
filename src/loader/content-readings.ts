import type { PublishedContent } from '../bibliography/publish-documents.ts';
import { currentContent } from './load-content.ts';
import { noteRead, registerReading } from './read-notes.ts';

/**
 * A reading that is computed from the content once and kept until the documents change. What is computed for each of
 * ten thousand pages belongs in here. A build notes which readings a page's rendering asks for.
 */
export function oncePerContent<Value>(compute: (content: PublishedContent) => Value): () => Promise<Value> {
  let kept: { content: PublishedContent; value: Value } | undefined;
  const read = async (): Promise<Value> => {
    const content = await currentContent();
    if (kept?.content !== content) kept = { content, value: compute(content) };
    return kept.value;
  };
  const name = compute.toString();
  registerReading(name, read);
  return () => {
    noteRead(name);
    return read();
  };
}
