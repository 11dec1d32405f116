import { ok, refuse } from '@unhurried/kernel';
import type { BrowserPush, Subscribed } from './ports.ts';

const toBase64Url = (bytes: ArrayBuffer | null): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer())))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** 32 bytes by chance, as the wire writes a token. */
export const newToken = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)).buffer);

const subscribedAs = (made: PushSubscription): Subscribed => ({
  endpoint: made.endpoint,
  p256dh: toBase64Url(made.getKey('p256dh')),
  auth: toBase64Url(made.getKey('auth')),
  key: toBase64Url(made.options.applicationServerKey),
});

const registration = async (): Promise<ServiceWorkerRegistration | undefined> =>
  'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined;

/** This browser. It asks its own push service by itself: no request of the page goes there, and its policy need not grow. */
export const browserPush: BrowserPush = {
  async lacks() {
    if (!('PushManager' in globalThis) || !('Notification' in globalThis)) return 'no-push';
    return (await registration())?.active ? undefined : 'no-worker';
  },
  permission: () => ('Notification' in globalThis ? Notification.permission : 'denied'),
  ask: async () => ('Notification' in globalThis ? Notification.requestPermission() : 'denied'),
  async subscription() {
    const made = await (await registration())?.pushManager.getSubscription();
    return made ? subscribedAs(made) : undefined;
  },
  async subscribe(key) {
    const here = await registration();
    if (!here) return refuse('no-push');
    try {
      const made = await here.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: fromBase64Url(key),
      });
      return ok(subscribedAs(made));
    } catch {
      // Private windows, a push service that cannot be reached, a browser without one: it says no more than that.
      return refuse('no-push');
    }
  },
  async unsubscribe() {
    const made = await (await registration())?.pushManager?.getSubscription();
    await made?.unsubscribe();
  },
};
