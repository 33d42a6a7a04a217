/**
 * A script as it stands in a page: without comments that have lines of their own, and without indentation. A page is sent
 * more often than its source is read there.
 */
export function inlineScript(source: string): string {
  return source
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')
    .trim();
}
