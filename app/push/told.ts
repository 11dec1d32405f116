import { ok, type Result, refuse } from '@unhurried/kernel';
import { type KeptWake, ringOf, type WakeShelf } from '../service-worker/index.ts';
import type { BrowserPush, Subscribed, WakingRelay } from './ports.ts';
import { type PushRefusal, refusalOf } from './refusal.ts';

export interface Between {
  readonly relay: WakingRelay;
  readonly browser: BrowserPush;
  readonly shelf: WakeShelf;
  readonly now: () => number;
  /** A token of 32 bytes by chance, base64url. */
  readonly newToken: () => string;
}

type Answer<Value = void> = Promise<Result<Value, PushRefusal>>;

/** What the relay and the browser know of this phone, kept in step. Each may throw where the browser refuses its storage. */
export interface Told {
  /** Where the relay is, and its key; asks the host of the app and nobody else. */
  relayHere(): Answer<{ readonly origin: string; readonly push: string }>;
  begin(times: readonly number[]): Answer;
  change(kept: KeptWake, times: readonly number[]): Answer;
  /** Told again once a week, and at once when the times or the browser's subscription are others; no times are the same ones. [PU6] */
  renew(kept: KeptWake, times: readonly number[]): Promise<void>;
  /** Here first; a relay that is away is told by its push service. [PU4] */
  forget(kept: KeptWake | undefined): Promise<void>;
}

const day = 86_400_000;
/** Days after which a relay is told again, well before it would forget. */
const again = 7;

export function toldOver({ relay, browser, shelf, now, newToken }: Between): Told {
  const today = (): number => Math.floor(now() / day);

  async function relayHere(): Answer<{ readonly origin: string; readonly push: string }> {
    const where = await relay.where();
    if (!where.ok) return where;
    return where.value.push === '' ? refuse('relay-has-none') : where;
  }

  /** One that was made for another key would be refused by the push service. */
  async function subscribed(key: string): Promise<Result<Subscribed, 'no-push'>> {
    const there = await browser.subscription();
    if (there?.key === key) return ok(there);
    if (there) await browser.unsubscribe();
    return browser.subscribe(key);
  }

  /** Two tabs may do so at once: then the relay has what came last, and both are true. */
  async function tell(kept: KeptWake, key: string, times: readonly number[]): Answer {
    const made = await subscribed(key);
    if (!made.ok) return made;
    const { endpoint, p256dh, auth } = made.value;
    const told = await relay.keep(kept.relay, kept.token, { endpoint, p256dh, auth, times });
    if (!told.ok) return refuse(refusalOf(told.refusal));
    await shelf.changed((here) => here && { ...here, endpoint, times, told: today() });
    return ok(undefined);
  }

  async function forget(kept: KeptWake | undefined): Promise<void> {
    await shelf.forget();
    await browser.unsubscribe();
    if (kept) await relay.drop(kept.relay, kept.token);
  }

  return {
    relayHere,
    forget,
    async begin(times) {
      const here = await relayHere();
      if (!here.ok) return here;
      const { origin, push } = here.value;
      const before = await shelf.read();
      // Another relay than the one that was told: that one hears that it is over.
      if (before && before.relay !== origin) await forget(before);
      const fresh = { token: newToken(), relay: origin, endpoint: '', times, told: 0, ring: ringOf([], '', now()) };
      const kept = (await shelf.changed((there) => there ?? fresh)) ?? fresh;
      const told = await tell(kept, push, times);
      if (!told.ok && kept.endpoint === '') await forget(kept);
      return told;
    },
    async change(kept, times) {
      const here = await relayHere();
      return here.ok ? tell(kept, here.value.push, times) : here;
    },
    async renew(kept, given) {
      const times = given.length > 0 ? given : kept.times;
      const there = await browser.subscription();
      const same = there?.endpoint === kept.endpoint && String(times) === String(kept.times);
      if (same && today() - kept.told < again) return;
      const here = await relayHere();
      if (here.ok && here.value.origin === kept.relay) await tell(kept, here.value.push, times);
    },
  };
}
