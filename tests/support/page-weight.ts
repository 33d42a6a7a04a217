import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a visitor downloads for one page, in bytes compressed with gzip; fonts uncompressed, as they are sent. */
export interface PageWeight {
  html: number;
  styles: number;
  scripts: number;
  /** Fonts that the page asks for before its first paint. */
  preloadedFonts: number[];
}

/**
 * Weighs a page of a built site with every style sheet and script that it names, modules imported by them included.
 *
 * @param outDir the folder of the built site
 * @param basePath under which it is served
 * @param path of the page below the base path: `papers/x/`, or of a file, which is weighed alone
 */
export async function weighPage(outDir: string, basePath: string, path: string): Promise<PageWeight> {
  const file = path === '' || path.endsWith('/') ? join(path, 'index.html') : path;
  const html = await readFile(join(outDir, file));
  const text = html.toString();
  const read = (address: string): Promise<Buffer> =>
    readFile(join(outDir, decodeURI(address).slice(basePath.length)));
  const sheets = attributes(text, /<link[^>]*rel="stylesheet"[^>]*>/g, 'href');
  const fonts = attributes(text, /<link[^>]*rel="preload"[^>]*as="font"[^>]*>/g, 'href');
  const scripts = new Map<string, Buffer>();
  const queue = [
    ...attributes(text, /<script[^>]*\ssrc=[^>]*>/g, 'src'),
    ...attributes(text, /<link[^>]*rel="modulepreload"[^>]*>/g, 'href'),
  ];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (scripts.has(address)) continue;
    const script = await read(address);
    scripts.set(address, script);
    const folder = address.slice(0, address.lastIndexOf('/') + 1);
    for (const [, imported] of script.toString().matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+)["'`]/g)) {
      queue.push(folder + imported);
    }
  }
  return {
    html: gzipSync(html).length,
    styles: total(await Promise.all(sheets.map(read))),
    scripts: total([...scripts.values()]),
    preloadedFonts: (await Promise.all(fonts.map(read))).map(({ length }) => length),
  };
}

/** Bytes of files compressed one by one. */
function total(files: Buffer[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

function attributes(html: string, tag: RegExp, name: string): string[] {
  return [...html.matchAll(tag)].flatMap(
    ([match]) => new RegExp(`\\s${name}="([^"]+)"`).exec(match)?.[1] ?? [],
  );
}
