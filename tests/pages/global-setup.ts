import { fileURLToPath } from 'node:url';
import { buildSite } from '../support/build-site.ts';
import { serveSite } from '../support/static-server.ts';

/** Builds the owner's site under a base path, as GitHub Pages serves a project's site, and serves it on a free port. */
export default async function setUpSite(): Promise<() => Promise<void>> {
  const basePath = process.env['BASE_PATH'] ?? '/offprint/';
  const outDir = fileURLToPath(new URL('../../node_modules/.offprint/site', import.meta.url));
  await buildSite({ outDir, basePath });
  const server = await serveSite(outDir, basePath);
  process.env['OFFPRINT_TEST_ADDRESS'] = server.address;
  process.env['OFFPRINT_TEST_SITE'] = outDir;
  return () => server.close();
}
