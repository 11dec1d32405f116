import type { Result } from '@unhurried/kernel';

/** A browser's subscription at its push service. Everything is base64url but the endpoint. */
export interface Subscribed {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  /** The relay's key that it was made for. */
  readonly key: string;
}

/** What is asked of the browser. */
export interface BrowserPush {
  /** Why nobody can be woken in this browser, as it stands. An iPhone has no push before the app is on its first screen. */
  lacks(): Promise<'no-worker' | 'no-push' | undefined>;
  permission(): 'default' | 'granted' | 'denied';
  /** Has to be called in a tap. */
  ask(): Promise<'default' | 'granted' | 'denied'>;
  subscription(): Promise<Subscribed | undefined>;
  /** The browser asks its push service; the page asks nobody. */
  subscribe(key: string): Promise<Result<Subscribed, 'no-push'>>;
  unsubscribe(): Promise<void>;
}

export interface Waking {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly times: readonly number[];
}

/** What is asked of the relay: `relayWakes` of app/device is one. */
export interface WakingRelay {
  where(): Promise<Result<{ readonly origin: string; readonly push: string }, 'away'>>;
  keep(relay: string, token: string, wake: Waking): Promise<Result<void, string>>;
  drop(relay: string, token: string): Promise<Result<void, 'away'>>;
}
