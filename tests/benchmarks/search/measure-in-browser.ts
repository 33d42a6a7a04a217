import { join } from 'node:path';
import { createServer, type Server } from 'node:http';
import { accessSync, constants } from 'node:fs';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import type { BenchmarkQuery, CorpusPaper } from './corpus.ts';
import type { Measurement } from './measure-engine.ts';

/** How many times slower than it is the processor is made: a phone against a computer. */
const slowdown = 4;

/** The same measurement as in Node, in Chromium with a slowed processor. */
export async function measureInBrowser(
  engine: string,
  papers: readonly CorpusPaper[],
  queries: readonly BenchmarkQuery[],
  repeats: number,
): Promise<Measurement> {
  const bundle = await bundleBenchmark(engine, repeats);
  const server = await serve({
    '/': [
      'text/html',
      '<!doctype html><meta charset="utf-8"><title>Search benchmark</title><script type="module" src="/benchmark.js"></script>',
    ],
    '/benchmark.js': ['text/javascript', bundle],
    '/input.json': ['application/json', JSON.stringify({ papers, queries })],
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const address = server.address();
    if (address === null || typeof address === 'string')
      throw new Error('The benchmark’s server has no port.');
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await page.waitForFunction(() => 'measurement' in globalThis, undefined, { timeout: 0 });
    return (await page.evaluate(() => (globalThis as { measurement?: unknown }).measurement)) as Measurement;
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundleBenchmark(engine: string, repeats: number): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { loadEngine } from './engines/registry.ts';
        import { measureEngine } from './measure-engine.ts';
        const { papers, queries } = await (await fetch('/input.json')).json();
        globalThis.measurement = await measureEngine(await loadEngine(${JSON.stringify(engine)}), papers, queries, ${repeats});
      `,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    platform: 'browser',
    // `corpus.ts` also reads files, which the browser's part never does.
    plugins: [
      {
        name: 'without-node',
        setup(plugins) {
          plugins.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'without-node' }));
          plugins.onLoad({ filter: /.*/, namespace: 'without-node' }, () => ({
            contents: 'export const readFileSync = undefined; export const brotliDecompressSync = undefined;',
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

function serve(files: Record<string, [type: string, body: string]>): Promise<Server> {
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function findChromium(): string {
  for (const folder of (process.env['PATH'] ?? '').split(':')) {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        continue;
      }
    }
  }
  return chromium.executablePath();
}
