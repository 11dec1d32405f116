import { effect } from '@preact/signals';
import type { Session } from './session.ts';
import type { Unhurried } from './unhurried.ts';

const aMinute = 60_000;

/**
 * Locks the open side by itself: at once when the page is hidden, or after its minutes hidden or untouched, but not while a
 * time together is on the screen: a pause must be reachable without a passphrase. [SE5] [TG7]
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
  const lookAt = ({ info, isTogether }: Session) => {
    const { autoLock } = info.value;
    if (autoLock.on === 'hide') return document.hidden ? app.lock() : undefined;
    if (isTogether.value && !document.hidden) timer = setTimeout(begin, aMinute);
    else lockAfter(autoLock.minutes);
  };
  const look = () => {
    clearTimeout(timer);
    const { value } = app.phase;
    if (value.kind !== 'open' || value.session.sample) return;
    lookAt(value.session);
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
