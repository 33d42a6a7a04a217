import { describe, expect, it } from 'vitest';
import { versionServiceWorker } from '../../../src/build/version-service-worker.ts';

const worker =
  'self.offprint={"version":"","base":"/lab/","core":["/lab/","/lab/search/","/lab/search.json"]};\nwork();\n';
const files: Record<string, string> = {
  'index.html': 'home',
  'search/index.html': 'search',
  'search.json': '[]',
};
const names = ['page.1a2b.css', 'page.3c4d.js'];

function version(
  changes: { worker?: string; files?: Record<string, string>; names?: string[] } = {},
): string {
  const all = { ...files, ...changes.files };
  const built = versionServiceWorker(changes.worker ?? worker, changes.names ?? names, (path) =>
    Buffer.from(all[path] ?? `no file ${path}`),
  );
  return (JSON.parse(/=(.+);/.exec(built)?.[1] ?? '') as { version: string }).version;
}

describe('versionServiceWorker', () => {
  it('gives one version to one site, in whatever order its files are listed', () => {
    expect(version()).toMatch(/^[\da-f]{16}$/);
    expect(version({ names: names.toReversed() })).toBe(version());
  });

  it('gives another one when a page or a list that is stored ahead changes, a style sheet, a script, or the worker', () => {
    const versions = [
      version(),
      version({ files: { 'index.html': 'another home' } }),
      version({ files: { 'search.json': '[1]' } }),
      version({ names: ['page.9999.css', 'page.3c4d.js'] }),
      version({ names: ['page.1a2b.css', 'page.9999.js'] }),
      version({ worker: worker.replace('work', 'play') }),
    ];
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('leaves a worker that is an owner’s own as it is', () => {
    expect(versionServiceWorker('work();', names, () => Buffer.from(''))).toBe('work();');
  });
});
