// Alone in its file, so that it is small enough to stand in every page.

/** Once the page is there, asks the browser to keep what is visited for times without a network. */
addEventListener('load', () => {
  const address = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/service-worker.js`;
  // Refused in private windows of some browsers, and on origins that are not secure.
  if (import.meta.env.PROD) navigator.serviceWorker?.register(address).catch(() => undefined);
});
