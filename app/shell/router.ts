import { computed, type ReadonlySignal, signal } from '@preact/signals';

/**
 * Where we are, held in memory. The address stays the same on every screen, so the browser's history has one entry
 * and no list of what was read, and its Back button leaves the app showing nothing. Back inside is our own.
 *
 * A link is written `#/care`. One that comes from outside (a pairing link, a shortcut) is read once and wiped.
 */
const trail = signal<readonly string[]>(['/']);

export const route = computed(() => trail.value.at(-1) ?? '/');
export const canGoBack = computed(() => trail.value.length > 1);

/** `fresh` begins a new trail: for rooms, and after anything that must not be gone back to. */
export function go(path: string, how: 'further' | 'instead' | 'fresh' = 'further'): void {
  const before = how === 'fresh' ? [] : how === 'instead' ? trail.value.slice(0, -1) : trail.value;
  trail.value = before.at(-1) === path ? before : [...before, path];
}

export function back(): void {
  if (canGoBack.value) trail.value = trail.value.slice(0, -1);
}

/**
 * When an open side closes, the way it went is forgotten: whoever opens a side next begins at home, and Back tells
 * nobody where the other has been. [SH7]
 */
export function forgetOnClosing(phase: ReadonlySignal<{ readonly kind: string }>, home: string): () => void {
  let before = '';
  return phase.subscribe(({ kind }) => {
    if (before === 'open' && kind !== before) go(home, 'fresh');
    before = kind;
  });
}

export function startRouter(home: string): () => void {
  go(pathIn(location.hash) ?? home, 'fresh');
  wipe();
  document.addEventListener('click', follow);
  addEventListener('hashchange', arrive);
  return () => {
    document.removeEventListener('click', follow);
    removeEventListener('hashchange', arrive);
  };
}

export const pathIn = (hash: string): string | undefined => (hash.startsWith('#/') ? hash.slice(1) : undefined);

const wipe = (): void => history.replaceState(null, '', location.pathname + location.search);

function arrive(): void {
  const path = pathIn(location.hash);
  if (path === undefined) return;
  go(path);
  wipe();
}

/** Links keep their meaning (they can be read aloud, focused, opened aside); a plain press stays in this page. */
function follow(event: MouseEvent): void {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.defaultPrevented;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!plain || !link) return;
  event.preventDefault();
  const place = link.getAttribute('href') ?? '';
  const path = pathIn(place);
  if (path === undefined) document.getElementById(place.slice(1))?.focus();
  else go(path, link.hasAttribute('data-fresh') ? 'fresh' : 'further');
}
