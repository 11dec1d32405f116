import { effect } from '@preact/signals';
import type { Unhurried } from './unhurried.ts';

/**
 * Locks the open side by itself: at once when the page is hidden, or after its minutes hidden or untouched. [SE5]
 *
 * It never locks while a passphrase of the other person is being asked for on the same page: the page is visible then.
 */
export function lockByItself(app: Unhurried): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    const { value } = app.phase;
    if (value.kind !== 'open' || value.session.sample) return;
    const { autoLock } = value.session.info.value;
    if (autoLock.on === 'hide' && document.hidden) app.lock();
    if (autoLock.on === 'idle') timer = setTimeout(() => app.lock(), autoLock.minutes * 60_000);
  };
  const touched = () => {
    if (!document.hidden) rest();
  };
  const stop = effect(() => {
    app.phase.value;
    rest();
  });
  document.addEventListener('visibilitychange', rest);
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, touched, { passive: true });
  return () => {
    stop();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', rest);
    for (const kind of ['pointerdown', 'keydown']) document.removeEventListener(kind, touched);
  };
}
