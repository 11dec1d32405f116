import type { Entry, EntryId, EntryKind, When } from '@unhurried/domain/calendar';
import { addDays, type Day, type Wall, type Zone } from '@unhurried/domain/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesIn } from '../../plans/index.ts';
import { heldOn, near } from './seen.ts';

const zones = ['Europe/Lisbon', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tokyo'] as string[] as Zone[];
const first = '2026-10-26' as Day;
const days = Array.from({ length: 42 }, (_, at) => addDays(first, at));

/** Anywhere, and often where somebody could stop looking: at both ends, and a longest length before the first day. */
const edges = [-401, -400, -399, -16, -15, -14, -13, -2, -1, 0, 40, 41, 42, 43, 44];
const anyDay = fc
  .oneof(fc.integer({ min: -460, max: 90 }), { arbitrary: fc.constantFrom(...edges), weight: 3 })
  .map((count) => addDays(first, count));
const anyRepeat = fc.option(fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;INTERVAL=3', 'FREQ=MONTHLY;COUNT=4'), {
  nil: undefined,
  freq: 2,
});
const anyWhen: fc.Arbitrary<When> = fc.oneof(
  fc
    .record({ from: anyDay, days: fc.integer({ min: 1, max: 400 }) })
    .map((dates) => ({ kind: 'days' as const, ...dates })),
  fc
    .record({
      day: anyDay,
      hour: fc.integer({ min: 10, max: 23 }),
      minutes: fc.integer({ min: 0, max: 20160 }),
      zone: fc.constantFrom(undefined, ...zones),
    })
    .map(({ day, hour, minutes, zone }) => ({
      kind: 'time' as const,
      from: `${day}T${hour}:30` as Wall,
      minutes,
      ...(zone ? { zone } : {}),
    })),
);
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    when: fc.tuple(anyWhen, anyRepeat).map(([when, rule]) => (rule ? { ...when, repeat: { rule } } : when)),
    kind: fc.constantFrom<EntryKind>('rest', 'treatment', 'plan', 'appointment'),
    moved: fc.option(anyDay, { nil: undefined, freq: 3 }),
  })
  .map(({ when, kind, moved }) => ({
    ...{
      key: 'a:1',
      id: '1' as EntryId,
      of: 'a' as const,
      kind,
      title: '',
      note: '',
      when,
      crossed: {},
      stands: true,
      keptBy: [],
    },
    changes: moved ? { [when.from]: { from: moved, length: 2 } } : {},
  }));

test('[WE23] what lies far off and comes once is not read, and nothing that is shown is missed by it', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 8 }), fc.constantFrom(...zones), (entries, zone) => {
      const all = entries.map((entry) => ({ entry, isPrivate: false }));
      const shown = heldOn(all, days, zone);
      expect(heldOn(near(all, first, addDays(first, 41)), days, zone)).toEqual(shown);
      for (const [at, day] of days.entries()) {
        const alone = entries
          .flatMap((entry) => timesIn([entry], { first: day, last: day }, zone))
          .flatMap(({ times }) => times);
        expect(shown[at]?.length).toBe(alone.length);
      }
    }),
    { numRuns: process.env.DEEP ? 3000 : 60 },
  );
});

test('[WE23] of ten years of entries that come once those near the month are read', () => {
  const years = Array.from({ length: 3000 }, (_, count) => ({
    entry: {
      when: { kind: 'days', from: addDays('2017-01-01' as Day, count), days: 1 },
      kind: 'plan',
      changes: {},
    } as unknown as Entry,
    isPrivate: true,
  }));
  expect(near(years, '2019-03-01' as Day, '2019-04-11' as Day).length).toBeLessThan(500);
});

test('[WE23] the furthest that is still shown is read: two zones a day apart, the longest time, the most dates together', () => {
  const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'] as string[] as [Zone, Zone];
  const at = (count: number, zone: Zone, clock: string, minutes: number): When => ({
    kind: 'time',
    from: `${addDays(first, count)}T${clock}` as Wall,
    minutes,
    zone,
  });
  const furthest: readonly (readonly [When, Zone])[] = [
    [at(42, east, '10:30', 30), west],
    [at(-15, west, '23:30', 20160), east],
    [{ kind: 'days', from: addDays(first, -399), days: 400 }, east],
  ];
  for (const [when, viewer] of furthest) {
    const entry = { key: 'a:1', when, kind: 'plan', title: '', changes: {} } as unknown as Entry;
    const held = heldOn(near([{ entry, isPrivate: false }], first, addDays(first, 41)), days, viewer);
    expect([when, held.flat().length > 0]).toEqual([when, true]);
  }
});
