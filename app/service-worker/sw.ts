import { isOurs, mayKeep, type Release, toForget } from './release.ts';
import { rung } from './ring.ts';
import { wakeShelf } from './ring-shelf.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build, once all files stand. */
declare const __RELEASE__: Release;

const release = __RELEASE__;
const scope = self.registration.scope;
const page = new URL('index.html', scope).href;

/** The whole release or none of it: one missing file and the old one stays. [SW2] */
async function keepRelease(): Promise<void> {
  const kept = await caches.open(release.name);
  try {
    await kept.addAll(release.files.map((file) => new Request(new URL(file, scope), { cache: 'no-cache' })));
  } catch (incomplete) {
    await caches.delete(release.name);
    throw incomplete;
  }
}

async function takeOver(): Promise<void> {
  const names = toForget(await caches.keys(), release.name);
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Kept first, so that opening the app asks nobody. A part that was not kept ahead is kept when first used. */
async function answer(request: Request): Promise<Response> {
  const address = request.url.split(/[?#]/, 1)[0] ?? request.url;
  const current = await caches.open(release.name);
  const wanted = address === scope ? page : address;
  const kept = (await current.match(wanted)) ?? (await caches.match(wanted));
  if (kept) return kept;
  try {
    const fetched = await fetch(request);
    if (mayKeep(address, scope, fetched.status)) await current.put(address, fetched.clone());
    return fetched;
  } catch (unreachable) {
    const home = request.mode === 'navigate' ? await current.match(page) : undefined;
    if (home) return home;
    throw unreachable;
  }
}

/**
 * Somebody woke this browser. Whether anything is shown, the list that lies here alone decides; what was sent is not
 * looked at. One neutral line, silent, in the place of an earlier one. [SW7] [SW8]
 */
async function woken(): Promise<void> {
  if (!(await wakeShelf.read())) return;
  const now = Date.now();
  let words: string | undefined;
  await wakeShelf.changed((kept) => {
    const rings = kept && rung(kept.ring, now);
    words = rings?.words;
    return rings && { ...kept, ring: rings.left };
  });
  if (words !== undefined) await self.registration.showNotification(words, { tag: 'note', silent: true });
}

/** The page that is open, or a new one: both begin at the lock. */
async function comeForward(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = pages.find(({ url }) => [scope, page].includes(url.split(/[?#]/, 1)[0] ?? url));
  if (open) await open.focus();
  else await self.clients.openWindow(scope);
}

self.addEventListener('push', (event) => event.waitUntil(woken().catch(() => undefined)));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(comeForward());
});
self.addEventListener('install', (event) => event.waitUntil(keepRelease()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  if (isOurs(event.request.method, event.request.url, scope)) event.respondWith(answer(event.request));
});
