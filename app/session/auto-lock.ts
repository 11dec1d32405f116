import { effect } from '@preact/signals';
import type { Unhurried } from './unhurried.ts';

/**
 * Locks the open side by itself: at once when the page is hidden, or after its minutes hidden or untouched. [SE5]
 *
 * It never locks while a passphrase of the other person is being asked for on the same page: the page is visible then.
 */
export function lockByItself(app: Unhurried): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touchedAt = Date.now();
  /** A phone stops the timers of a page that it hides: the minutes are read from the clock, not from the timer alone. */
  const lockAfter = (minutes: number) => {
    const left = touchedAt + minutes * 60_000 - Date.now();
    if (left <= 0) app.lock();
    else timer = setTimeout(look, left);
  };
  const look = () => {
    clearTimeout(timer);
    const { value } = app.phase;
    if (value.kind !== 'open' || value.session.sample) return;
    const { autoLock } = value.session.info.value;
    if (autoLock.on === 'idle') lockAfter(autoLock.minutes);
    else if (document.hidden) app.lock();
  };
  const begin = () => {
    touchedAt = Date.now();
    look();
  };
  const touched = () => {
    look();
    if (!document.hidden) begin();
  };
  const stop = effect(() => {
    app.phase.value;
    begin();
  });
  document.addEventListener('visibilitychange', look);
  for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, touched, { passive: true });
  return () => {
    stop();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    for (const kind of ['pointerdown', 'keydown']) document.removeEventListener(kind, touched);
  };
}
