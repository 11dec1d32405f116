import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import type { Day, Wall, Zone } from '../time/index.ts';
import {
  dayOfCycle,
  type Entry,
  type EntryFact,
  type EntryFields,
  type EntryId,
  entriesFrom,
  entriesOf,
  isHard,
  occurrencesOf,
} from './index.ts';

const talk = 'talk' as EntryId;
const on = (date: string): EntryFields['when'] & object => ({ kind: 'days', from: date as Day, days: 1 });
const plan: EntryFields = { kind: 'plan', title: 'Walk', when: on('2026-12-01') };

type Said = readonly [id: string, fact: EntryFact];
const written = (id: string, set: EntryFields, over: readonly string[] = [], own = false): Said => [
  id,
  { kind: 'entry-written', entry: talk, own, set, over },
];
const kept = (id: string, ...when: readonly string[]): Said => [id, { kind: 'entry-kept', entry: talk, when }];

const byOf = (id: string): Person => (id.startsWith('a') ? 'a' : 'b');
const shown = (...said: readonly Said[]): readonly Entry[] =>
  entriesOf(entriesFrom(said.map(([id, fact]) => ({ fact, from: { id, by: byOf(id) } }))));
const stands = (...said: readonly Said[]) => shown(...said).map((entry) => [entry.stands, entry.keptBy]);

test('[CL2] what is for both is proposed by one, and stands once both keep its time', () => {
  expect(stands(written('a1', plan))).toEqual([[false, ['a']]]);
  expect(stands(written('a1', plan), kept('b1', 'a1'))).toEqual([[true, ['a', 'b']]]);
  expect(stands(written('b1', plan), kept('a1', 'b1'))).toEqual([[true, ['a', 'b']]]);
  expect(stands(written('a1', plan), kept('a2', 'a1'))).toEqual([[false, ['a']]]);
});

test('[CL2] a changed time is proposed anew, by whoever changed it; a changed word is not', () => {
  const later = { when: on('2026-12-02') };
  const before = [written('a1', plan), kept('b1', 'a1')] as const;
  expect(stands(...before, written('a2', later, ['a1']))).toEqual([[false, ['a']]]);
  expect(stands(...before, written('b2', later, ['a1']))).toEqual([[false, ['b']]]);
  expect(stands(...before, written('b2', later, ['a1']), kept('a2', 'b2'))).toEqual([[true, ['a', 'b']]]);
  expect(stands(...before, written('a2', { title: 'Long walk' }, ['a1']))).toEqual([[true, ['a', 'b']]]);
});

test('[CL2] of two times that crossed nobody has kept either, until somebody writes over both', () => {
  const crossed = [
    written('a1', plan),
    kept('b1', 'a1'),
    written('a2', { when: on('2026-12-02') }, ['a1']),
    written('b2', { when: on('2026-12-03') }, ['a1']),
  ] as const;
  expect(stands(...crossed)).toEqual([[false, []]]);
  expect(stands(...crossed, kept('b3', 'a2'), kept('a3', 'b2'))).toEqual([[false, []]]);
  expect(shown(...crossed)[0]?.crossed.when?.map(({ ids }) => ids)).toEqual([['a2'], ['b2']]);
  const one = written('a3', { when: on('2026-12-03') }, ['a1', 'a2', 'b2']);
  expect(stands(...crossed, one, kept('b3', 'a3'))).toEqual([[true, ['a', 'b']]]);
});

test('[CL2] the same time written by both, apart, is kept by both', () => {
  const same = { when: on('2026-12-02') };
  expect(stands(written('a1', plan), written('a2', same, ['a1']), written('b1', same, ['a1']))).toEqual([
    [true, ['a', 'b']],
  ]);
});

test('[CL1] [CL3] what is about its author alone stands by itself', () => {
  expect(stands(written('a1', plan, [], true))).toEqual([[true, ['a']]]);
});

test('[CL3] what stands in for something private says that somebody is busy, and its time', () => {
  const [busy] = shown(written('b1', { kind: 'busy', when: on('2026-12-01') }, [], true));
  expect(busy).toEqual({
    key: 'b:talk',
    id: talk,
    of: 'b',
    kind: 'busy',
    title: '',
    note: '',
    when: on('2026-12-01'),
    changes: {},
    crossed: {},
    stands: true,
    keptBy: ['b'],
  });
});

test('[CL3] a private entry knows what stands in for it, until nothing does', () => {
  const secret = written('a1', { ...plan, shadow: 'other' as EntryId }, [], true);
  expect(shown(secret)[0]?.shadow).toBe('other');
  const without = shown(secret, written('a2', { shadow: 'none' }, ['a1'], true))[0];
  expect(without && 'shadow' in without).toBe(false);
});

test('[CL6] one time is left out or moved, and the others stay', () => {
  const [off, moved] = [{ off: true }, { from: '2026-12-09' as Day, length: 1 }] as const;
  const state = shown(
    written('a1', plan),
    written('a2', { 'on:2026-12-08': off }),
    written('b1', { 'on:2026-12-15': moved }),
  );
  expect(state[0]?.changes).toEqual({ '2026-12-08': off, '2026-12-15': moved });
  expect(state[0]?.crossed).toEqual({});
  expect(state[0]?.when).toEqual(plan.when);
});

test('[CL6] two who moved one time apart lose nothing; and it can be as ruled again', () => {
  const [early, late] = [{ from: '2026-12-07' as Day, length: 1 }, { off: true }] as const;
  const crossed = [written('a2', { 'on:2026-12-08': early }), written('b1', { 'on:2026-12-08': late })] as const;
  const [entry] = shown(written('a1', plan), ...crossed);
  expect(entry?.changes).toEqual({ '2026-12-08': early });
  expect(entry?.crossed['on:2026-12-08']?.map(({ value }) => value)).toEqual([early, late]);
  const back = written('b2', { 'on:2026-12-08': 'as-ruled' }, ['a2', 'b1']);
  const again = shown(written('a1', plan), ...crossed, back)[0];
  expect([again?.changes, again?.crossed]).toEqual([{}, {}]);
});

test('[CL7] the treatment is day 1; before it and after the round there is no day', () => {
  const cycle = { days: 21 };
  const treatment = '2026-12-20' as Day;
  const days = [
    '2026-12-19',
    '2026-12-20',
    '2026-12-21',
    '2027-01-09',
    '2027-01-10',
  ] as readonly string[] as readonly Day[];
  expect(days.map((day) => dayOfCycle(cycle, treatment, day))).toEqual([undefined, 1, 2, 21, undefined]);
});

test('[CL7] the hard days are those that were stated, with both ends; where nothing was, there are none', () => {
  const hard = (from: number, to: number) =>
    [1, 2, 3, 4, 5].filter((day) => isHard({ days: 21, hard: { from, to } }, day));
  expect([hard(2, 4), hard(1, 1), hard(4, 2)]).toEqual([[2, 3, 4], [1], []]);
  expect([1, 2].filter((day) => isHard({ days: 21 }, day))).toEqual([]);
});

test('[CL7] a round that was stated is shown with its treatment, and can be taken back', () => {
  const treatment = written(
    'a1',
    { ...plan, kind: 'treatment', cycle: { days: 21, hard: { from: 3, to: 5 } } },
    [],
    true,
  );
  expect(shown(treatment)[0]?.cycle).toEqual({ days: 21, hard: { from: 3, to: 5 } });
  const without = shown(treatment, written('a2', { cycle: 'none' }, ['a1'], true))[0];
  expect(without && 'cycle' in without).toBe(false);
});

test('[CL1] something without a kind or a time is not shown, and nothing breaks', () => {
  expect(shown(written('a1', { title: 'Walk' }))).toEqual([]);
  expect(shown(written('a1', { kind: 'plan' }), kept('b1', 'a1'))).toEqual([]);
  expect(shown(kept('b1', 'nowhere'))).toEqual([]);
});

/** When a proposed entry is, on the calendar of a reader in this zone. */
const seenFrom = (zone: string, when: EntryFields['when'] & object) => {
  const [entry] = shown(written('a1', { ...plan, when }));
  const window = { first: '2026-10-20' as Day, last: '2026-12-31' as Day };
  return entry ? occurrencesOf(entry.when, entry.changes, window, zone as Zone) : [];
};

test('[CL4] what is on a date is on that date wherever its reader is', () => {
  const dates = ['Pacific/Kiritimati', 'Europe/Lisbon', 'Pacific/Pago_Pago'].map((zone) =>
    seenFrom(zone, { kind: 'days', from: '2026-12-01' as Day, days: 2 }),
  );
  expect(dates).toEqual(Array(3).fill([{ key: '2026-12-01', first: '2026-12-01', last: '2026-12-02' }]));
});

test('[CL5] a time is where its zone puts it, through a change of the clocks; one without a zone is the same on every wall', () => {
  const weekly = {
    kind: 'time',
    from: '2026-10-22T23:00' as Wall,
    minutes: 30,
    repeat: { rule: 'FREQ=WEEKLY;COUNT=2' },
  };
  const walls = (zone: string, of?: string) =>
    seenFrom(zone, { ...weekly, ...(of ? { zone: of } : {}) } as EntryFields['when'] & object).map(({ from }) => from);
  expect(walls('Europe/Lisbon', 'Europe/Lisbon')).toEqual(['2026-10-22T23:00', '2026-10-29T23:00']);
  expect(walls('Asia/Tokyo', 'Europe/Lisbon')).toEqual(['2026-10-23T07:00', '2026-10-30T08:00']);
  expect(walls('Asia/Tokyo')).toEqual(['2026-10-22T23:00', '2026-10-29T23:00']);
});

test('[CL5] calendar dates turn at midnight, in the zone of whoever reads', () => {
  const late = {
    kind: 'time',
    from: '2026-12-01T23:30',
    minutes: 60,
    zone: 'Europe/Lisbon',
  } as unknown as EntryFields['when'];
  const dates = (zone: string) => (late ? seenFrom(zone, late).map(({ first, last }) => [first, last]) : []);
  expect(dates('Europe/Lisbon')).toEqual([['2026-12-01', '2026-12-02']]);
  expect(dates('Europe/Helsinki')).toEqual([['2026-12-02', '2026-12-02']]);
});

test('[CL5] a time keeps its zone, and one without has none', () => {
  const at = { kind: 'time', from: '2026-12-01T10:00' as Wall, minutes: 30 } as const;
  const zoned = { ...at, zone: 'Europe/Lisbon' as never };
  expect(shown(written('a1', { ...plan, when: at }))[0]?.when).toEqual(at);
  expect(shown(written('a1', { ...plan, when: zoned }))[0]?.when).toEqual(zoned);
});
