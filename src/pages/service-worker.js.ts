import type { APIRoute } from 'astro';
import offlineWorker from '../browser/service-worker.js?raw';
import removal from '../browser/service-worker-removal.js?raw';
import { readSite } from '../components/collections.ts';
import { readSearchFiles } from '../components/search-files.ts';
import { hashInline } from '../layouts/inline-hash.ts';
import { homePath, offlinePath, searchListPath, searchPagePath } from '../site.ts';

/**
 * `/service-worker.js`: what lets a visited site be read without a network. It is another one, which browsers take over,
 * whenever anything that it stores ahead has changed; in development, and where it is switched off, one that removes itself.
 */
export const GET: APIRoute = async () => {
  const site = await readSite();
  const isOn = site.offline && !import.meta.env.DEV;
  const settings = {
    version: await hashInline(JSON.stringify([site, isOn && (await readSearchFiles())])),
    base: homePath,
    core: [homePath, searchPagePath, offlinePath, searchListPath],
    offlinePage: offlinePath,
  };
  return new Response(`self.offprint=${JSON.stringify(settings)};\n${isOn ? offlineWorker : removal}`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
};
