// @ts-check
// Served in the worker's place when reading offline is switched off: browsers that have the worker fetch this one
// at their next visit, and it takes everything away, itself included.

/**
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} WaitingEvent
 * @typedef {{ skipWaiting(): Promise<void>, registration: ServiceWorkerRegistration }} LeavingScope
 */

const leaving = /** @type {LeavingScope} */ (/** @type {unknown} */ (globalThis));
const { base } = /** @type {{ offprint: { base: string } }} */ (/** @type {unknown} */ (globalThis)).offprint;

addEventListener('install', () => void leaving.skipWaiting());

addEventListener('activate', (event) => {
  /** @type {WaitingEvent} */ (event).waitUntil(removeEverything());
});

async function removeEverything() {
  for (const name of await caches.keys()) {
    if (name.startsWith(`offprint ${base} `)) await caches.delete(name);
  }
  await leaving.registration.unregister();
}
