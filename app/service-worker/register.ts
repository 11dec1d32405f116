import { ownScript } from '../own-script/index.ts';

const oneDay = 24 * 60 * 60 * 1000;

/** Lets the waiting release take over, then opens this page anew: the only reload there is, and it was asked for. */
function accepting(waiting: ServiceWorker): () => void {
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take-over');
  };
}

function watch(registration: ServiceWorkerRegistration, onReady: (accept: () => void) => void): void {
  const tell = (worker: ServiceWorker | null): void => {
    // Without a controller this is the first visit: nothing older is being replaced. [SW3]
    if (worker?.state === 'installed' && navigator.serviceWorker.controller) onReady(accepting(worker));
  };
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => tell(coming));
  });
  setInterval(() => void registration.update().catch(() => undefined), oneDay);
}

/**
 * Keeps the app for days without a network, and tells the page when a newer release is ready. [SW1] [SW3]
 *
 * `onReady` may come at any time; the page shows a quiet line and calls `accept` if and when the person wants it.
 * Where the browser has no service worker, or forbids it, the app works as long as the network does.
 */
export function watchForUpdate(onReady: (accept: () => void) => void): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register(ownScript(new URL('sw.js', document.baseURI)), { updateViaCache: 'none' })
    .then((registration) => watch(registration, onReady))
    .catch(() => undefined);
}
