import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryKinds } from '../calendar/index.ts';
import { addDays, type Day, dayAt, type Instant, type Wall, wallAt, type Zone } from '../time/index.ts';
import { type Due, type RingInput, reminderKinds, ringsFor, type TimeOfDay } from './index.ts';

const runs = process.env.DEEP ? 10_000 : 300;

const two = (number: number) => String(number).padStart(2, '0');
const anyTime = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${two(quarter >> 2)}:${two((quarter & 3) * 15)}` as TimeOfDay);

/** Around the two nights on which clocks change, and around ordinary ones. */
const anyStart = fc.constantFrom(
  '2026-03-06',
  '2026-03-27',
  '2026-10-23',
  '2026-11-22',
) as fc.Arbitrary<string> as fc.Arbitrary<Day>;
const anyZone = fc.constantFrom('Europe/Lisbon', 'America/New_York', 'Asia/Tokyo') as fc.Arbitrary<string>;

const anyDue = (start: Day): fc.Arbitrary<Due> =>
  fc
    .record({
      kind: fc.constantFrom(...entryKinds),
      count: fc.integer({ min: 0, max: 8 }),
      days: fc.integer({ min: 0, max: 2 }),
      from: fc.option(anyTime, { nil: undefined }),
      until: anyTime,
    })
    .map(({ kind, count, days, from, until }) => {
      const [first, last] = [addDays(start, count), addDays(start, count + days)];
      const time = { key: first, first, last };
      if (from === undefined) return { kind, time };
      const end = days === 0 && until < from ? from : until;
      return { kind, time: { ...time, from: `${first}T${from}` as Wall, until: `${last}T${end}` as Wall } };
    });

const anyInput: fc.Arbitrary<RingInput & { readonly rests: readonly number[]; readonly start: Day }> = fc
  .tuple(anyStart, anyZone)
  .chain(([start, zone]) =>
    fc.record({
      start: fc.constant(start),
      zone: fc.constant(zone as Zone),
      settings: fc.record({ kinds: fc.subarray([...reminderKinds]), times: fc.array(anyTime, { maxLength: 5 }) }),
      due: fc.array(anyDue(start), { maxLength: 6 }),
      rests: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 3 }),
      rested: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
      restToday: fc.boolean(),
      checkedInOn: fc.option(fc.constant(start), { nil: undefined }),
      now: fc
        .integer({ min: 0, max: 48 })
        .map((half) => (Number(new Date(`${start}T00:00:00Z`)) + half * 1_800_000) as Instant),
      days: fc.constantFrom(1, 3, 8),
    }),
  )
  .map((all) => ({ ...all, isRestDay: (day: Day) => all.rests.some((count) => addDays(all.start, count) === day) }));

const addsNothing = (before: RingInput, after: RingInput) =>
  expect(ringsFor(before)).toEqual(expect.arrayContaining([...ringsFor(after)]));

test('[RN4] [P3] one more rest day, the rest switch and a day of rest never add a ring', () => {
  fc.assert(
    fc.property(anyInput, fc.integer({ min: 0, max: 8 }), (input, count) => {
      const day = addDays(input.start, count);
      addsNothing(input, { ...input, isRestDay: (each) => each === day || input.isRestDay(each) });
      addsNothing(input, { ...input, restToday: true });
      expect(ringsFor({ ...input, rested: true })).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[RN4] [RN2] a kind that was not chosen, a rest day as an entry, and a check-in given never add a ring', () => {
  fc.assert(
    fc.property(anyInput, fc.infiniteStream(fc.nat()), (input, chance) => {
      const { kinds } = input.settings;
      const silent = entryKinds.filter((kind) => !kinds.some((each) => each === kind));
      const others = input.due.map((each) => ({
        ...each,
        kind: silent[chance.next().value % silent.length] ?? 'rest',
      }));
      expect(ringsFor({ ...input, due: [...input.due, ...others] })).toEqual(ringsFor(input));
      addsNothing({ ...input, checkedInOn: undefined }, { ...input, checkedInOn: dayAt(input.now, input.zone) });
      addsNothing(input, { ...input, settings: { ...input.settings, kinds: kinds.slice(1) } });
    }),
    { numRuns: runs },
  );
});

test('[RN1] [RN5] [RN6] each ring is later than now, at a set time on the wall, once, on no day of rest', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const rings = ringsFor(input);
      expect(rings).toEqual([...new Set(rings)].sort((one, other) => one - other));
      const { now, zone, settings, isRestDay, restToday } = input;
      for (const ring of rings) {
        const wall = wallAt(ring, zone);
        const isLeapt = ['2026-03-29T02', '2026-03-29T01', '2026-03-08T03'].some((hour) => wall.startsWith(hour));
        expect(ring).toBeGreaterThan(now);
        if (!isLeapt) expect(settings.times).toContain(wall.slice(11));
        expect([isRestDay(wall.slice(0, 10) as Day), isRestDay(dayAt(ring, zone))]).toEqual([false, false]);
        if (restToday) expect(dayAt(ring, zone)).not.toBe(dayAt(now, zone));
      }
      expect(rings.length).toBeLessThanOrEqual(4 * input.days);
    }),
    { numRuns: runs },
  );
});

test('[RN2] the order and number of what there is to say change nothing', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const more = { ...input, due: [...input.due.toReversed(), ...input.due] };
      expect(ringsFor(more)).toEqual(ringsFor(input));
    }),
    { numRuns: runs },
  );
});
