import type { Entry, EntryFields, EntryId, EntryKind, When } from '@unhurried/domain/calendar';
import type { Day, Wall, Zone } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import calendarWords from '../../words/en/calendar.json';
import { choosing, type EntryDraft, formKinds, newDraft, withKind } from './draft.ts';
import { draftOf, draftOfTime } from './draft-of.ts';
import { allOf, changedIn, changeIn, fieldsIn } from './fields-of.ts';
import { type Problem, wholeNumber } from './when-of.ts';

const lisbon = 'Europe/Lisbon' as Zone;
const berlin = 'Europe/Berlin' as Zone;
const day = '2026-11-24' as Day;

const draft = (part: Partial<EntryDraft> = {}, kind: EntryKind = 'appointment'): EntryDraft => ({
  ...newDraft(day, kind, false),
  ...part,
});
const fields = (part: Partial<EntryDraft>, kind: EntryKind = 'appointment'): EntryFields | Problem => {
  const made = fieldsIn(draft(part, kind), lisbon);
  return made.ok ? made.value : made.refusal;
};
const whenOf = (part: Partial<EntryDraft>, kind: EntryKind = 'appointment') => {
  const made = fields(part, kind);
  return typeof made === 'string' ? made : made.when;
};

const entry = (when: When, part: Partial<Entry> = {}): Entry => ({
  key: 'a:1',
  id: '1' as EntryId,
  of: 'a',
  kind: 'appointment',
  title: 'Blood test',
  note: '',
  when,
  changes: {},
  crossed: {},
  stands: true,
  keptBy: ['a'],
  ...part,
});
const placed = (when: When, part: Partial<Entry> = {}) => ({ entry: entry(when, part), isPrivate: false });
const ten: When = { kind: 'time', from: '2026-11-24T10:00' as Wall, minutes: 60, zone: lisbon };
const weekly: When = { ...ten, repeat: { rule: 'FREQ=WEEKLY;BYDAY=TU' } };

test('[WE32] a date is enough, whatever the kind', () => {
  for (const kind of formKinds) {
    const made = fields({}, kind);
    expect([kind, typeof made === 'object' && made.when?.from]).toEqual([kind, day]);
  }
  expect(whenOf({ allDay: false, time: '', until: '2026-11-30' })).toEqual({ kind: 'days', from: day, days: 1 });
});

test('[WE32] each kind brings what is usual for it, and never over what was chosen', () => {
  const sights = formKinds.map((kind) => [kind, newDraft(day, kind, false).sight, newDraft(day, kind, false).allDay]);
  expect(Object.fromEntries(sights.map(([kind, sight]) => [kind, sight]))).toEqual({
    rest: 'mine',
    appointment: 'mine',
    treatment: 'mine',
    medicine: 'mine',
    plan: 'mine',
    ritual: 'both',
    'care-date': 'both',
    talk: 'both',
  });
  expect(newDraft(day, 'rest', false).allDay).toBe(true);
  const chosen = choosing(newDraft(day, 'appointment', false), { sight: 'private', title: 'Scan' });
  expect(withKind(chosen, 'talk', false)).toMatchObject({ sight: 'private', title: 'Scan', length: '30' });
  expect(withKind(newDraft(day, 'appointment', false), 'talk', false).sight).toBe('both');
});

test('[WE32] for somebody who is alone every kind is theirs alone', () => {
  for (const kind of formKinds) expect(newDraft(day, kind, true).sight).toBe('private');
});

test('[WE32] rounds belong to a treatment and do not stay behind unseen', () => {
  const rounds = choosing(newDraft(day, 'treatment', false), { every: 'rounds', round: '21', rounds: '6' });
  const other = withKind(rounds, 'appointment', false);
  expect([other.every, fieldsIn(other, lisbon)]).toMatchObject(['none', { ok: true, value: { when: { days: 1 } } }]);
});

test('[WE33] what cannot be is named, and each name has its sentence', () => {
  const cases: readonly (readonly [Problem, Partial<EntryDraft>, EntryKind?])[] = [
    ['from', { from: '' }],
    ['from', { from: '2026-02-30', time: '10:00' }],
    ['until', { allDay: true, until: '2026-13-01' }],
    ['order', { allDay: true, until: '2026-11-23' }],
    ['days', { allDay: true, until: '2028-11-23' }],
    ['time', { time: '25:00' }],
    ['minutes', { time: '10:00', length: 'other', minutes: 'an hour' }],
    ['minutes', { time: '10:00', length: 'other', minutes: '20161' }],
    ['interval', { every: 'day', interval: '0' }],
    ['endDay', { every: 'day', ends: 'day' }],
    ['endOrder', { every: 'day', ends: 'day', endDay: '2026-11-23' }],
    ['count', { every: 'day', ends: 'count', count: '1.5' }],
    ['round', { round: '1' }, 'treatment'],
    ['round', { rounds: '6' }, 'treatment'],
    ['rounds', { round: '21', rounds: 'many' }, 'treatment'],
    ['hard', { round: '21', hardFrom: '4', hardTo: '2' }, 'treatment'],
    ['hard', { round: '21', hardFrom: '20', hardTo: '22' }, 'treatment'],
    ['hardAlone', { hardFrom: '2' }, 'treatment'],
  ];
  for (const [problem, part, kind] of cases) {
    expect([part, fields(part, kind)]).toEqual([part, problem]);
    expect(calendarWords).toHaveProperty([`calendar.problem.${problem}`]);
  }
});

test('[WE33] a number in the digits of any script is a number', () => {
  expect(['21', ' ٢١ ', '२१', '２１', '2.1', '-2', ''].map((text) => wholeNumber(text, 1, 120))).toEqual([
    21,
    21,
    21,
    21,
    undefined,
    undefined,
    undefined,
  ]);
});

test('[WE25] a treatment in rounds states its days, its rounds and the hard ones', () => {
  const made = fields({ round: '21', rounds: '6', hardFrom: '2', hardTo: '5' }, 'treatment');
  expect(made).toMatchObject({
    cycle: { days: 21, hard: { from: 2, to: 5 } },
    when: { kind: 'days', from: day, repeat: { rule: 'FREQ=DAILY;COUNT=6;INTERVAL=21' } },
  });
  expect(whenOf({ round: '28' }, 'treatment')).toMatchObject({ repeat: { rule: 'FREQ=DAILY;INTERVAL=28' } });
  expect(fields({ round: '21', rounds: '1', hardFrom: '3' }, 'treatment')).toMatchObject({
    cycle: { days: 21, hard: { from: 3, to: 3 } },
    when: { kind: 'days', from: day, days: 1 },
  });
});

test('[WE27] some weekdays begin on the first of them; one weekday follows the date', () => {
  expect(whenOf({ every: 'week', weekdays: [3, 0], time: '10:00' })).toMatchObject({
    from: '2026-11-26T10:00',
    repeat: { rule: 'FREQ=WEEKLY;BYDAY=MO,TH' },
  });
  const moved = { ...draftOf(placed(weekly)), from: '2026-11-25' };
  expect(fieldsIn(moved, lisbon, entry(weekly))).toMatchObject({
    ok: true,
    value: { when: { repeat: { rule: 'FREQ=WEEKLY;BYDAY=WE' } } },
  });
});

const rules = [
  'FREQ=DAILY',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=MO,FR',
  'FREQ=MONTHLY;BYDAY=4TU;COUNT=5',
  'FREQ=MONTHLY;BYMONTHDAY=13',
  'FREQ=YEARLY;UNTIL=20301124T100000Z',
  'FREQ=YEARLY;BYDAY=20MO',
  'FREQ=DAILY;INTERVAL=21;COUNT=6',
];

const starts: readonly When[] = [ten, { ...ten, zone: berlin, minutes: 45 }, { kind: 'days', from: day, days: 3 }];
const repeats = (start: When): readonly When['repeat'][] => [
  ...rules.flatMap((rule) => [{ rule }, { rule, not: [start.from] }]),
  { also: ['2027-01-01'] },
  undefined,
];
const kinds: readonly Partial<Entry>[] = [
  ...formKinds.map((kind) => ({ kind })),
  { kind: 'treatment', cycle: { days: 21 } },
  { kind: 'treatment', cycle: { days: 30, hard: { from: 2, to: 4 } } },
];

test('[WE34] what is opened and saved as it was writes nothing, whatever its rule, dates and kind', () => {
  const whens = starts.flatMap((start) => repeats(start).map((repeat) => (repeat ? { ...start, repeat } : start)));
  const befores = whens.flatMap((when) => kinds.map((part) => entry(when, { note: 'Bring water', ...part })));
  expect(befores.length).toBeGreaterThan(400);
  for (const before of befores) {
    const made = fieldsIn(draftOf({ entry: before, isPrivate: false }), lisbon, before);
    expect([before, made.ok ? changedIn(before, made.value) : made.refusal]).toEqual([before, {}]);
  }
});

test('[WE34] a rule of another calendar stays while the title changes', () => {
  const before = entry({ ...ten, repeat: { rule: 'FREQ=YEARLY;BYDAY=20MO' } });
  const made = fieldsIn({ ...draftOf({ entry: before, isPrivate: false }), title: 'Scan' }, lisbon, before);
  expect(made.ok && changedIn(before, made.value)).toEqual({ title: 'Scan' });
});

test('[WE35] only what was changed is written; what is taken away is said so', () => {
  const before = entry(ten, { kind: 'treatment', cycle: { days: 21 } });
  const made = fieldsIn({ ...draftOf({ entry: before, isPrivate: false }), round: '', rounds: '' }, lisbon, before);
  expect(made.ok && changedIn(before, made.value)).toEqual({ cycle: 'none' });
  const cleared = fieldsIn({ ...draftOf(placed(ten)), title: '  ' }, lisbon, entry(ten));
  expect(cleared.ok && changedIn(entry(ten), cleared.value)).toEqual({ title: '' });
});

test('[WE35] the zone of an entry stays when somebody elsewhere changes it; a new time is in its writer’s', () => {
  const there = entry({ ...ten, zone: berlin });
  const made = fieldsIn({ ...draftOf({ entry: there, isPrivate: false }), time: '11:00' }, lisbon, there);
  expect(made).toMatchObject({ ok: true, value: { when: { zone: berlin, from: '2026-11-24T11:00' } } });
  expect(whenOf({ time: '11:00' })).toMatchObject({ zone: lisbon });
});

test('[WE37] times that were left out or moved follow their series to another hour', () => {
  const off = { off: true } as const;
  const later = { from: '2026-12-02T15:00' as Wall, length: 30 };
  const before = entry(weekly, { changes: { '2026-12-01T10:00': off, '2026-12-08T10:00': later } });
  const at = (part: Partial<EntryDraft>) => {
    const made = fieldsIn({ ...draftOf({ entry: before, isPrivate: false }), ...part }, lisbon, before);
    return made.ok ? changedIn(before, made.value) : made.refusal;
  };
  expect(at({ time: '11:30' })).toMatchObject({
    'on:2026-12-01T10:00': 'as-ruled',
    'on:2026-12-01T11:30': off,
    'on:2026-12-08T10:00': 'as-ruled',
    'on:2026-12-08T11:30': later,
  });
  expect(at({ allDay: true })).toMatchObject({ 'on:2026-12-01': off, 'on:2026-12-08': 'as-ruled' });
  expect(Object.keys(at({ minutes: '90', length: 'other' }))).toEqual(['when']);
});

test('[WE30] one time alone: moved, longer, or as its rule has it', () => {
  const one = draftOfTime(placed(weekly), '2026-12-01T10:00');
  if (!one) throw new Error('It is a time.');
  expect(one).toMatchObject({ from: '2026-12-01', time: '10:00', length: '60', every: 'none' });
  const key = '2026-12-01T10:00';
  expect(changeIn(one, entry(weekly), key)).toEqual({ ok: true, value: 'as-ruled' });
  expect(changeIn({ ...one, from: '2026-12-02', length: '30' }, entry(weekly), key)).toEqual({
    ok: true,
    value: { from: '2026-12-02T10:00', length: 30 },
  });
  const moved = { changes: { [key]: { from: '2026-12-03T09:00' as Wall, length: 45 } } };
  expect(draftOfTime(placed(weekly, moved), key)).toMatchObject({ from: '2026-12-03', time: '09:00', minutes: '45' });
  expect(draftOfTime(placed(weekly), 'no time')).toBeUndefined();
});

test('[WE36] all that an entry says goes along, and nothing of who knew it', () => {
  const changes = { '2026-12-01T10:00': { off: true } } as const;
  const all = allOf(
    entry(weekly, { changes, note: 'Bring water', shadow: 'f'.repeat(32) as EntryId, ritual: 'twilight' }),
  );
  expect(all).toEqual({
    kind: 'appointment',
    title: 'Blood test',
    note: 'Bring water',
    when: weekly,
    ritual: 'twilight',
    'on:2026-12-01T10:00': { off: true },
  });
});
