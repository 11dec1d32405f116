import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Ring, ringOf } from '../service-worker/index.ts';
import type { PushRefusal } from './refusal.ts';
import { type Between, toldOver } from './told.ts';
import { wakeTimes } from './wake-times.ts';

export type PushState =
  | { readonly on: false }
  /** `allowed`: the browser still lets notes be shown. */
  | { readonly on: true; readonly times: readonly number[]; readonly allowed: boolean };

/** Whether and when this phone is woken, for its one screen. Every promise resolves; a refusal is a value. */
export interface Push {
  /** Whether it could be turned on. Asks the host of the app for its relay's key, and nobody else anything. [PU1] */
  possible(): Promise<Result<void, PushRefusal>>;
  now(): Promise<PushState>;
  /**
   * In a tap, before anything else is waited for. Times are minutes of a UTC day. The list is empty until `keepRings` is called
   * after it, so whoever turns it on calls that next. [PU2] [PU3]
   */
  turnOn(times: readonly number[]): Promise<Result<void, PushRefusal>>;
  setTimes(times: readonly number[]): Promise<Result<void, PushRefusal>>;
  /** Here at once, and at the relay when it can be reached; where not, its push service tells it. [PU4] */
  turnOff(): Promise<Result<void, 'storage'>>;
  /**
   * At which instants (milliseconds since 1970, of the next fourteen days) the one line may be shown; none empties the list.
   * Does nothing where it is off. To be called for the person's own side (never for a sample, which is not linked and would take
   * it back), after each opening and each change, with the same regularity whatever is due: it is also when the relay
   * is told again, once a week, and when what does not hold any more is taken back. `times` are those of `turnOn` as they are
   * in UTC today, since clocks change and people travel; they follow from what was chosen, never from what is due. Left out or
   * empty, they stay as they were. [PU5] [PU6]
   */
  keepRings(instants: readonly number[], words: string, times?: readonly number[]): Promise<void>;
}

export interface PushParts extends Between {
  /** Whether this side has another phone or words: before that no relay is asked. [LK1] */
  readonly linked: () => boolean;
}

async function orStorage<Refusal>(
  work: () => Promise<Result<void, Refusal>>,
): Promise<Result<void, Refusal | 'storage'>> {
  try {
    return await work();
  } catch {
    return refuse('storage');
  }
}

export function pushOf(parts: PushParts): Push {
  const { browser, shelf, linked, now } = parts;
  const told = toldOver(parts);

  async function lacking(): Promise<PushRefusal | undefined> {
    if (!linked()) return 'not-linked';
    const lack = await browser.lacks();
    return lack ?? (browser.permission() === 'denied' ? 'denied' : undefined);
  }

  /** The question comes first of all that is waited for: a browser lets a page ask in a tap alone. [PU3] */
  async function asked(times: readonly number[]): Promise<PushRefusal | undefined> {
    if (times.length === 0) return 'no-times';
    if (!linked()) return 'not-linked';
    const said = await browser.ask();
    return (await lacking()) ?? (said === 'granted' ? undefined : 'not-answered');
  }

  async function setTimes(times: readonly number[]): Promise<Result<void, PushRefusal>> {
    const kept = await shelf.read();
    const lack = kept ? await lacking() : 'off';
    if (!kept || lack) return refuse(lack ?? 'off');
    return times.length === 0 ? refuse('no-times') : told.change(kept, times);
  }

  const stays = (): boolean => linked() && browser.permission() !== 'denied';

  async function keepRings(ring: Ring, times: readonly number[]): Promise<Result<void, never>> {
    const there = await shelf.read();
    if (!there) return ok(undefined);
    const kept = stays() ? await shelf.changed((here) => here && { ...here, ring }) : undefined;
    await (kept ? told.renew(kept, times) : told.forget(there));
    return ok(undefined);
  }

  return {
    possible: () =>
      orStorage(async () => {
        const lack = await lacking();
        const here = lack ? refuse(lack) : await told.relayHere();
        return here.ok ? ok(undefined) : here;
      }),

    async now() {
      const kept = await shelf.read().catch(() => undefined);
      if (!kept || kept.endpoint === '') return { on: false };
      return { on: true, times: kept.times, allowed: browser.permission() === 'granted' };
    },

    turnOn: (times) =>
      orStorage(async () => {
        const chosen = wakeTimes(times);
        const lack = await asked(chosen);
        return lack ? refuse(lack) : told.begin(chosen);
      }),

    setTimes: (times) => orStorage(() => setTimes(wakeTimes(times))),

    turnOff: () =>
      orStorage(async () => {
        await told.forget(await shelf.read());
        return ok(undefined);
      }),

    async keepRings(instants, words, times = []) {
      await orStorage(() => keepRings(ringOf(instants, words, now()), wakeTimes(times)));
    },
  };
}
