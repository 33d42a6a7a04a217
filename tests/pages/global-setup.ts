import { fileURLToPath } from 'node:url';
import { buildSite } from '../support/build-site.ts';
import { serveSite } from '../support/static-server.ts';

/**
 * Builds the site of ten papers under a base path, as GitHub Pages serves a project's site, and serves it on a free port.
 * Its documents are fixtures, since those in `content/` are the owner's to change.
 */
export default async function setUpSite(): Promise<() => Promise<void>> {
  const basePath = process.env['BASE_PATH'] || '/offprint/';
  const contentDir = fileURLToPath(new URL('../fixtures/xiong-wei', import.meta.url));
  const outDir = fileURLToPath(new URL('../../node_modules/.offprint/site', import.meta.url));
  await buildSite({ outDir, basePath, contentDir });
  const server = await serveSite(outDir, basePath);
  process.env['OFFPRINT_TEST_ADDRESS'] = server.address;
  process.env['OFFPRINT_TEST_SITE'] = outDir;
  return () => server.close();
}
