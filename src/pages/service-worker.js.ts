import type { APIRoute } from 'astro';
import offlineWorker from '../browser/service-worker.js?raw';
import removal from '../browser/service-worker-removal.js?raw';
import { readPublications, readSite } from '../components/collections.ts';
import { homePath, offlinePath, searchAbstractsPath, searchListPath, searchPagePath } from '../site.ts';

/** Of up to as many publications, visitors keep the words of the abstracts for a search without a network: some 100 KB. */
const mostKept = 1000;

/**
 * `/service-worker.js`: what lets a visited site be read without a network; in development, and where it is switched
 * off, one that removes itself. The end of a build gives it its version, see `build/version-service-worker.ts`.
 */
export const GET: APIRoute = async () => {
  const site = await readSite();
  const isOn = site.offline && !import.meta.env.DEV;
  const core = [homePath, searchPagePath, offlinePath, searchListPath];
  if ((await readPublications()).length <= mostKept) core.push(searchAbstractsPath);
  const settings = {
    version: '',
    base: homePath,
    core,
    offlinePage: offlinePath,
  };
  return new Response(`self.offprint=${JSON.stringify(settings)};\n${isOn ? offlineWorker : removal}`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
};
