import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../support/build-site.ts';
import { writeLargeBibliography } from '../support/large-bibliography.ts';
import { serveSite, type StaticServer } from '../support/static-server.ts';

/**
 * Builds the site of ten papers under a base path, as GitHub Pages serves a project's site, and serves it on a free port.
 * Its documents are fixtures, since those in `content/` are the owner's to change. Beside it stands a site of 2,500 papers.
 */
export default async function setUpSite(): Promise<() => Promise<void>> {
  const basePath = process.env['BASE_PATH'] || '/offprint/';
  const contentDir = fileURLToPath(new URL('../fixtures/xiong-wei', import.meta.url));
  const outDir = fileURLToPath(new URL('../../node_modules/.offprint/site', import.meta.url));
  const [server, large] = await Promise.all([
    buildSite({ outDir, basePath, contentDir }).then(() => serveSite(outDir, basePath)),
    setUpLargeSite(basePath),
  ]);
  process.env['OFFPRINT_TEST_ADDRESS'] = server.address;
  process.env['OFFPRINT_TEST_SITE'] = outDir;
  process.env['OFFPRINT_LARGE_TEST_ADDRESS'] = large.address;
  return async () => {
    await server.close();
    await large.close();
  };
}

async function setUpLargeSite(basePath: string): Promise<StaticServer> {
  const folder = fileURLToPath(new URL('../../node_modules/.offprint', import.meta.url));
  const contentDir = join(folder, 'large-content');
  const outDir = join(folder, 'large-site');
  await mkdir(contentDir, { recursive: true });
  await writeFile(join(contentDir, 'site.yaml'), 'title: Two and a half thousand papers\n');
  await writeFile(join(contentDir, 'publications.bib'), writeLargeBibliography(2500));
  await buildSite({ outDir, basePath, contentDir });
  process.env['OFFPRINT_LARGE_TEST_SITE'] = outDir;
  return serveSite(outDir, basePath);
}
