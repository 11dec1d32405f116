import type { Instant } from '@unhurried/domain/time';
import type { Ringer } from './ringing.ts';

/** Whether the person allowed notes outside the page. A browser without them allows none. */
export const isAllowed = (): boolean => 'Notification' in globalThis && Notification.permission === 'granted';

/** The same tag as a phone that is woken has, so that two notes are never there at once. */
const silent: NotificationOptions = { tag: 'note', silent: true };

/** Phones show notes by the service worker alone; elsewhere the page itself can. */
async function shown(words: string): Promise<boolean> {
  if (!isAllowed()) return false;
  try {
    const worker = await navigator.serviceWorker?.getRegistration();
    if (worker) await worker.showNotification(words, silent);
    else new Notification(words, silent);
    return true;
  } catch {
    return false;
  }
}

/** `words`: the same for everything. [WR4] */
export const browserRinger = (now: () => Instant, words: () => string): Ringer => ({
  now,
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
  show: () => shown(words()),
});

/** In a tap, and never otherwise. [WR4] */
export const askToShow = async (): Promise<boolean> => (await Notification.requestPermission()) === 'granted';
export const canAsk = (): boolean => 'Notification' in globalThis && Notification.permission === 'default';
