import { signal } from '@preact/signals';
import type { Instant } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { standIn } from './ringer.contract.ts';
import { ringing } from './ringing.ts';

const at = (text: string) => Date.parse(text) as Instant;
const morning = '2026-05-06T08:00Z';
const times = ['2026-05-06T09:00Z', '2026-05-06T20:15Z', '2026-05-07T09:00Z'].map(at);
const after = (all: readonly Instant[]) => (now: Instant) => all.filter((each) => each > now);

test('[WR2] it rings once at each time that is due, and looks for the one after', async () => {
  const clock = standIn(morning, true);
  const { waits } = ringing(after(times), clock.ringer);
  await clock.until('2026-05-06T08:59Z');
  expect(clock.shown).toEqual([]);
  await clock.until('2026-05-07T12:00Z');
  expect(clock.shown).toEqual(['2026-05-06T09:00', '2026-05-06T20:15', '2026-05-07T09:00']);
  expect(waits.value).toBe(false);
});

test('[WR2] what changes before a time is heeded: rest begins, and nothing rings; it ends, and the next does', async () => {
  const clock = standIn(morning, true);
  const rests = signal(false);
  ringing((now) => (rests.value ? [] : after(times)(now)), clock.ringer);
  rests.value = true;
  await clock.until('2026-05-06T12:00Z');
  rests.value = false;
  await clock.until('2026-05-06T21:00Z');
  expect(clock.shown).toEqual(['2026-05-06T20:15']);
  expect(clock.timers()).toBe(1);
});

test('[WR3] a device that slept through a time does not ring for it, and rings for the next', async () => {
  const clock = standIn(morning, true);
  ringing(after(times), clock.ringer);
  await clock.sleepUntil('2026-05-06T11:30Z');
  expect(clock.shown).toEqual([]);
  await clock.until('2026-05-06T20:30Z');
  expect(clock.shown).toEqual(['2026-05-06T20:15']);
});

test('[WR3] a timer that comes a moment late is on time', async () => {
  const clock = standIn(morning, true);
  ringing(after(times), clock.ringer);
  await clock.until('2026-05-06T08:30Z');
  await clock.sleepUntil('2026-05-06T09:01Z');
  expect(clock.shown).toEqual(['2026-05-06T09:01']);
});

test('[WR4] where no note may be shown a quiet line waits until it is put away', async () => {
  const clock = standIn(morning, false);
  const { waits, putAway } = ringing(after(times), clock.ringer);
  await clock.until('2026-05-06T09:30Z');
  expect([waits.value, clock.shown]).toEqual([true, []]);
  putAway();
  expect(waits.value).toBe(false);
});

test('[WR6] a side that closes takes its times with it', async () => {
  const clock = standIn(morning, true);
  const { stop } = ringing(after(times), clock.ringer);
  stop();
  await clock.until('2026-05-08T12:00Z');
  expect([clock.shown, clock.timers()]).toEqual([[], 0]);
});

test('[WR2] a timer that comes a moment early does not ring twice', async () => {
  const clock = standIn(morning, true);
  let first = true;
  const later = clock.ringer.after;
  const early = {
    ...clock.ringer,
    after(milliseconds: number, then: () => void) {
      const sooner = first ? 1000 : 0;
      first = false;
      return later(milliseconds - sooner, then);
    },
  };
  ringing(after(times), early);
  await clock.until('2026-05-06T10:00Z');
  expect(clock.shown).toHaveLength(1);
});
