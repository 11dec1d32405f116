import { createECDH, randomBytes } from 'node:crypto';
import { ok } from '@unhurried/kernel';
import { relayOnTrial } from '../../relay/server/on-trial.contract.ts';
import { relayWakes } from '../device/index.ts';
import { wakeShelf } from '../service-worker/index.ts';
import { type BrowserPush, type Push, pushOf, type Subscribed } from './index.ts';

export function keys(): { readonly publicKey: string; readonly privateKey: string } {
  const own = createECDH('prime256v1');
  own.generateKeys();
  const privateKey = Buffer.from(own.getPrivateKey('hex').padStart(64, '0'), 'hex').toString('base64url');
  return { publicKey: own.getPublicKey('base64url'), privateKey };
}

/** A browser that remembers what it was asked. */
export interface BrowserOnTrial extends BrowserPush {
  readonly asked: string[];
  lack: 'no-worker' | 'no-push' | undefined;
  allowed: 'default' | 'granted' | 'denied';
  /** What the person will say. */
  says: 'default' | 'granted' | 'denied';
  subscribed: Subscribed | undefined;
  host: string;
}

export function browserOnTrial(): BrowserOnTrial {
  let made = 0;
  const browser: BrowserOnTrial = {
    asked: [],
    lack: undefined,
    allowed: 'default',
    says: 'granted',
    subscribed: undefined,
    host: 'push.example',
    lacks: async () => browser.lack,
    permission: () => browser.allowed,
    async ask() {
      browser.asked.push('ask');
      if (browser.allowed === 'default') browser.allowed = browser.says;
      return browser.allowed;
    },
    subscription: async () => browser.subscribed,
    async subscribe(key) {
      made += 1;
      browser.asked.push('subscribe');
      const [p256dh, auth] = [keys().publicKey, randomBytes(16).toString('base64url')];
      browser.subscribed = { endpoint: `https://${browser.host}/${made}`, p256dh, auth, key };
      return ok(browser.subscribed);
    },
    async unsubscribe() {
      if (browser.subscribed) browser.asked.push('unsubscribe');
      browser.subscribed = undefined;
    },
  };
  return browser;
}

export interface OnTrial {
  readonly push: Push;
  readonly browser: BrowserOnTrial;
  /** What went over the wire, without its token and keys. */
  readonly sent: string[];
  /** How many phones the relay wakes at a minute of the day. */
  readonly due: (minutes: number) => Promise<number>;
  readonly close: () => Promise<void>;
  linked: boolean;
  now: number;
  /** The relay goes away, or comes back. */
  away: boolean;
}

interface Wanted {
  /** The relay's key; none where it wakes nobody. */
  readonly key?: { readonly publicKey: string; readonly privateKey: string } | undefined;
  readonly most?: number;
}

export const eight = 20_000 * 86_400_000 + 8 * 3_600_000;

/** A phone with a real relay over real sockets, and a browser that does as it is told. */
export async function pushOnTrial({ key, most = 9 }: Wanted = { key: keys() }): Promise<OnTrial> {
  const push = key && { ...key, contact: 'mailto:host@relay.example', hosts: ['push.example'], most };
  const relay = await relayOnTrial({
    app: { folder: import.meta.dirname, relay: '', push: key?.publicKey ?? '' },
    mail: { push },
  });
  const browser = browserOnTrial();
  const sent: string[] = [];
  const fetched: typeof fetch = async (url, init) => {
    const body = typeof init?.body === 'string' ? JSON.stringify(JSON.parse(init.body).times) : '';
    sent.push(`${init?.method} ${new URL(String(url)).pathname} ${body}`.trim());
    if (trial.away) throw new TypeError('away');
    return fetch(url, init);
  };
  const trial: OnTrial = {
    browser,
    sent,
    linked: true,
    now: eight,
    away: false,
    due: async (minutes) => (await relay.store.wakes.at(minutes)).length,
    push: pushOf({
      relay: relayWakes(relay.origin, { fetch: (url, init) => fetched(url, init) }),
      browser,
      shelf: wakeShelf,
      linked: () => trial.linked,
      now: () => trial.now,
      newToken: () => randomBytes(32).toString('base64url'),
    }),
    async close() {
      await wakeShelf.forget();
      await relay.close();
    },
  };
  return trial;
}
