import { noCare } from '@unhurried/domain/care';
import { type CheckInFact, evolveCheckIn, noCheckIns, type Reading } from '@unhurried/domain/check-in';
import { noLimits } from '@unhurried/domain/limits';
import { noPace } from '@unhurried/domain/pace';
import { addDays, type Day } from '@unhurried/domain/time';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { flaresAmong, readingsFromFacts } from '../past/index.ts';
import { loadWords } from '../words/index.ts';
import { daysOf, openingSpan, spotsOver, stretchesOf, windowFor } from './picture.ts';
import { captionOf, cellsOf, spotLabel } from './said.ts';

const numRuns = process.env.DEEP ? 5000 : 100;
const first = '2026-03-01' as Day;
const on = (at: number): Day => addDays(first, at);
const own = (at: number, rest: Partial<Reading> = {}): CheckInFact => ({
  kind: 'checked-in',
  reading: { ...rest, day: on(at) },
});
const diary = (...readings: readonly Reading[]): CheckInFact => ({
  kind: 'diary-imported',
  source: 'visible',
  fingerprint: 'x',
  readings,
});
const read = (...facts: readonly CheckInFact[]) => readingsFromFacts(facts.map((body) => ({ body })));

beforeAll(() => loadWords('en', ['history']));

test('[HI1] the later check-in of a day counts, and my own word stands over a diary', () => {
  expect(read(own(1, { energy: 3 }), own(0), own(1, { energy: 5 }))).toEqual([
    { day: on(0) },
    { day: on(1), energy: 5 },
  ]);
  const imported = diary({ day: on(1), energy: 9 }, { day: on(2), energy: 8 });
  const expected = [
    { day: on(1), energy: 2 },
    { day: on(2), energy: 8 },
  ];
  expect(read(own(1, { energy: 2 }), imported)).toEqual(expected);
  expect(read(imported, own(1, { energy: 2 }))).toEqual(expected);
});

const someFact = fc.oneof(
  fc.record({ at: fc.nat(100), energy: fc.nat(10) }).map(({ at, energy }) => own(at, { energy })),
  fc
    .array(fc.record({ at: fc.nat(100), energy: fc.nat(10) }), { maxLength: 20 })
    .map((days) => diary(...days.map(({ at, energy }) => ({ day: on(at), energy })))),
);

test('[HI1] as long as nothing is old enough to be pruned, it is what today sees', () => {
  fc.assert(
    fc.property(fc.array(someFact, { maxLength: 30 }), (facts) => {
      expect(read(...facts)).toEqual(facts.reduce(evolveCheckIn, noCheckIns).readings);
    }),
    { numRuns },
  );
});

test('[HI1] nothing is pruned, however long ago', () => {
  const years = Array.from({ length: 1500 }, (_, at) => own(at));
  expect(read(...years)).toHaveLength(1500);
});

test('[HI2] a day without a word is a gap', () => {
  const readings = read(own(0, { energy: 4, pain: 0 }), own(2, { rest: true }));
  const spots = spotsOver(readings, new Set(), { from: on(0), to: on(2), grain: 'day' });
  expect(spots.map(({ energy, pain, rest }) => [energy, pain, rest])).toEqual([
    [4, 0, false],
    [null, null, false],
    [null, null, true],
  ]);
});

test('[HI3] a week is its middle, and its sentence and table hold no count', () => {
  const readings = read(...[2, 9, 4, 3, 3].map((energy, at) => own(at, { energy, pain: at, rest: at < 3 })));
  const window = { from: on(0), to: on(6), grain: 'week' } as const;
  const [week] = spotsOver(readings, new Set([1, 2, 3, 4].map(on)), window);
  if (!week) throw new Error('no week');
  expect([week.energy, week.pain]).toEqual([3, 2]);
  expect(cellsOf(week, spotLabel(week, 'week', on(6)))).toEqual(['Week of Mar 1', '3', '2', 'Harder stretch and Rest']);
});

test('[HI3] an even number of values meets in the middle', () => {
  const readings = read(own(0, { energy: 2 }), own(1, { energy: 5 }));
  expect(spotsOver(readings, new Set(), { from: on(0), to: on(6), grain: 'week' })[0]?.energy).toBe(3.5);
});

test('[HI3] a few hard days do not colour a week, nor rest a month', () => {
  const readings = read(own(0, { rest: true }));
  const month = { from: on(0), to: on(30), grain: 'month' } as const;
  const week = { from: on(0), to: on(6), grain: 'week' } as const;
  const three = new Set([0, 1, 2].map(on));
  expect(spotsOver(readings, three, month).map(({ flare, rest }) => [flare, rest])).toEqual([[false, false]]);
  expect(spotsOver(readings, three, week).map(({ flare, rest }) => [flare, rest])).toEqual([[false, true]]);
});

test('[HI4] days in a row are one stretch, and the sentence names them', () => {
  const stretches = stretchesOf(new Set([on(9), on(2), on(3), on(4)]));
  expect(stretches).toEqual([
    { from: on(2), to: on(4) },
    { from: on(9), to: on(9) },
  ]);
  const window = { from: on(0), to: on(20), grain: 'day' } as const;
  expect(captionOf(window, stretches)).toBe(
    'Your energy and pain from Mar 1 to Mar 21, with harder stretches from Mar 3 to Mar 5 and on Mar 10.',
  );
  expect(captionOf(window, [{ from: on(18), to: on(20) }])).toContain('with a harder stretch since Mar 19.');
  expect(captionOf(window, [], true)).toBe(
    'From Mar 1 to Mar 21 neither energy nor pain is written down, and that is fine.',
  );
  expect(captionOf(window, [])).toBe('Your energy and pain from Mar 1 to Mar 21.');
  expect(captionOf({ ...window, from: addDays(on(0), -400) }, [])).toContain('from January 25, 2025 to March 21, 2026');
});

test('[HI4] flares are found in slices as they are in one go, and a page that is gone stops it', async () => {
  const readings = read(...Array.from({ length: 200 }, (_, at) => own(at, { energy: 6, worse: at === 150 })));
  const half = { checkIns: noCheckIns, limits: noLimits, care: noCare, pace: noPace };
  const days = daysOf({ from: on(0), to: on(199) });
  const found = stretchesOf((await flaresAmong(half, readings, days, () => false)) ?? new Set());
  expect(found).toHaveLength(1);
  expect(found[0]?.from).toBe(on(150));
  expect(await flaresAmong(half, readings, days, () => true)).toBeUndefined();
});

test('[HI5] a window begins no earlier than two weeks ago or my first word', () => {
  expect(windowFor('six-weeks', on(0), on(0))).toEqual({ from: on(-13), to: on(0), grain: 'day' });
  expect(windowFor('six-weeks', on(0), on(100))).toEqual({ from: on(59), to: on(100), grain: 'day' });
  expect(windowFor('half-year', on(0), on(364))).toEqual({ from: on(183), to: on(364), grain: 'week' });
  expect(windowFor('everything', on(0), on(3000))).toEqual({ from: on(0), to: on(3000), grain: 'month' });
});

test('[HI5] after months away the page opens on the days there are', () => {
  const spans = [0, 41, 42, 181, 182, 900].map((ago) => openingSpan(on(0), on(ago)));
  expect(spans).toEqual(['six-weeks', 'six-weeks', 'half-year', 'half-year', 'everything', 'everything']);
});
