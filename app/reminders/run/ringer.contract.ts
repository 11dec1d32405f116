import type { Instant } from '@unhurried/domain/time';
import type { Ringer } from './ringing.ts';

/** A clock that moves when it is told to. `allowed`: whether notes may be shown outside the page. */
export function standIn(start: string, allowed: boolean) {
  let now = Date.parse(start) as Instant;
  let waiting: { readonly at: number; readonly then: () => void }[] = [];
  const shown: string[] = [];
  const ringer: Ringer = {
    now: () => now,
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      waiting = [...waiting, timer];
      return () => {
        waiting = waiting.filter((each) => each !== timer);
      };
    },
    async show() {
      if (allowed) shown.push(new Date(now).toISOString().slice(0, 16));
      return allowed;
    },
  };
  const due = (until: number) => waiting.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
  const fire = async (timer: (typeof waiting)[number]) => {
    waiting = waiting.filter((each) => each !== timer);
    timer.then();
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    ringer,
    shown,
    timers: () => waiting.length,
    /** Time passes, and every timer is on time. */
    async until(text: string) {
      const end = Date.parse(text);
      for (let next = due(end); next; next = due(end)) {
        now = Math.max(now, next.at) as Instant;
        await fire(next);
      }
      now = end as Instant;
    },
    /** The device sleeps: its timers come when it wakes. */
    async sleepUntil(text: string) {
      const end = Date.parse(text);
      now = end as Instant;
      for (let next = due(end); next; next = due(end)) await fire(next);
    },
  };
}
