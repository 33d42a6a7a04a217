/** Once a page is there that says so, asks the browser to keep what is visited for times without a network. */
addEventListener('load', () => {
  if (!import.meta.env.PROD || !('offline' in document.documentElement.dataset)) return;
  const address = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/service-worker.js`;
  // Refused in private windows of some browsers, and on origins that are not secure.
  navigator.serviceWorker?.register(address).catch(() => undefined);
});
