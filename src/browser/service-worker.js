// @ts-check
// Served as it is behind a line that sets `offprint`, see `pages/service-worker.js.ts`.

/**
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} LifetimeEvent
 * @typedef {LifetimeEvent & { request: Request, respondWith(response: Promise<Response>): void }} RequestEvent
 * @typedef {{ skipWaiting(): Promise<void>, clients: { claim(): Promise<void> }, registration: ServiceWorkerRegistration }} WorkerScope
 * @typedef {{ version: string, base: string, core: string[], offlinePage: string }} Site
 */

const worker = /** @type {WorkerScope} */ (/** @type {unknown} */ (globalThis));
const site = /** @type {{ offprint: Site }} */ (/** @type {unknown} */ (globalThis)).offprint;

/** Sites of one account share an origin and its caches: each touches those that begin with its own base path alone. */
const prefix = `offprint ${site.base} `;
const coreCache = `${prefix}core ${site.version}`;
const visitedCache = `${prefix}visited`;
const mostVisited = 500;
/** Files whose names change with what they hold. Pages of any version find theirs here. */
const immutable = `${site.base}_astro/`;
const immutableCache = `${prefix}files`;
const mostImmutable = 200;

/** @param {{ url: string }} request */
const isImmutable = ({ url }) => new URL(url).pathname.startsWith(immutable);

addEventListener('install', (event) => {
  /** @type {LifetimeEvent} */ (event).waitUntil(storeCore().then(() => worker.skipWaiting()));
});

addEventListener('activate', (event) => {
  /** @type {LifetimeEvent} */ (event).waitUntil(removeOldCaches().then(() => worker.clients.claim()));
});

addEventListener('fetch', (event) => {
  const { request } = /** @type {RequestEvent} */ (event);
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(site.base)) return;
  /** @type {RequestEvent} */ (event).respondWith(
    isImmutable(request) ? fromCacheFirst(request) : fromNetworkFirst(request),
  );
});

/** What reading and searching need: the home page, the search, and each style sheet, script and font that they name. */
async function storeCore() {
  const connection = /** @type {{ connection?: { saveData?: boolean } }} */ (
    /** @type {unknown} */ (navigator)
  ).connection;
  const queue = connection?.saveData ? [site.offlinePage] : [...site.core];
  const seen = new Set(queue);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const isAsset = path.startsWith(immutable);
    const known = isAsset ? await findStored(path) : undefined;
    const response = known ?? (await fetch(path, { cache: isAsset ? 'default' : 'reload' }));
    // What looked like the name of a file and is none; of the pages none may be missing.
    if (!response.ok && isAsset) continue;
    if (!response.ok) throw new Error(`${path} answered with status ${response.status}.`);
    if (isAsset) await store(immutableCache, path, response.clone(), mostImmutable);
    else await (await caches.open(coreCache)).put(path, response.clone());
    if (!/html|javascript/.test(response.headers.get('content-type') ?? '')) continue;
    for (const named of findAssets(await response.text(), path)) {
      if (!seen.has(named)) queue.push(named);
      seen.add(named);
    }
  }
}

/** @param {string} text a page or a script @param {string} path its own */
function findAssets(text, path) {
  const whole = text.split(/["'`()\s]/).filter((word) => word.startsWith(immutable));
  const relative = path.startsWith(immutable)
    ? [...text.matchAll(/["'`](?:\.\/)?([\w.-]+\.js)["'`]/g)].map(([, name]) => immutable + name)
    : [];
  return [...whole, ...relative].filter((named) => /\.(?:js|css|woff2)$/.test(named));
}

async function removeOldCaches() {
  // Pages that were visited before are older than the ones that this version brought.
  const visited = await caches.open(visitedCache);
  for (const { url } of await (await caches.open(coreCache)).keys()) await visited.delete(url);
  const wanted = [coreCache, visitedCache, immutableCache];
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && !wanted.includes(name)) await caches.delete(name);
  }
}

/** @param {Request} request */
async function fromCacheFirst(request) {
  return (await findStored(request)) ?? fetchAndStore(request);
}

/** The stored copy is for times without a network only: what the site says now goes first. @param {Request} request */
async function fromNetworkFirst(request) {
  try {
    return await fetchAndStore(request);
  } catch (error) {
    const stored = await findStored(request);
    if (stored) return stored;
    const offline = request.mode === 'navigate' ? await findStored(site.offlinePage) : undefined;
    if (offline) return offline;
    throw error;
  }
}

/** @param {Request} request */
async function fetchAndStore(request) {
  // Servers let browsers keep a page for some minutes. Asked whether it has changed, they answer in a few bytes.
  const response = await fetch(request, isImmutable(request) ? {} : { cache: 'no-cache' });
  // A page that was reached by a redirect may not answer for the address that was asked.
  if (response.ok && !response.redirected && response.type === 'basic') {
    await storeVisited(request, response.clone()).catch(() => undefined);
  }
  return response;
}

/** A search is in the address behind `?`, and the page is the same. @param {Request} request @param {Response} response */
async function storeVisited(request, response) {
  const address = new URL(request.url);
  address.search = '';
  address.hash = '';
  if (isImmutable(request)) await store(immutableCache, address.href, response, mostImmutable);
  else await store(visitedCache, address.href, response, mostVisited);
}

/** The newest goes last, the oldest go first. @param {string} name @param {string} address @param {Response} response @param {number} most */
async function store(name, address, response, most) {
  const cache = await caches.open(name);
  await cache.put(address, response);
  const stored = await cache.keys();
  for (const oldest of stored.slice(0, Math.max(0, stored.length - most))) await cache.delete(oldest);
}

/** What was visited since is newer than what this version brought. @param {Request | string} request */
async function findStored(request) {
  for (const name of [immutableCache, visitedCache, coreCache]) {
    const stored = await (await caches.open(name)).match(request, { ignoreSearch: true });
    if (stored) return stored;
  }
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const stored = await (await caches.open(name)).match(request, { ignoreSearch: true });
    if (stored) return stored;
  }
  return undefined;
}
