import type { Entry, EntryId, When } from '@unhurried/domain/calendar';
import type { Day, Wall, Zone } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { matchWith, type ReadEntry } from './index.ts';
import { readText } from './said.contract.ts';

const when: When = { kind: 'time', from: '2026-12-01T09:00' as Wall, minutes: 30, zone: 'Europe/Berlin' as Zone };
const weekly: When = { ...when, repeat: { rule: 'FREQ=WEEKLY' } };

const read: ReadEntry = {
  uid: 'u',
  sequence: 1,
  kind: 'appointment',
  title: 'Visit',
  note: 'Room 2',
  when,
  changes: {},
  cancelled: false,
};

const entry: Entry = {
  key: 'a:e',
  id: 'e' as EntryId,
  of: 'a',
  kind: 'appointment',
  title: 'Visit',
  note: 'Room 2',
  when,
  origin: { uid: 'u', sequence: 1 },
  changes: {},
  crossed: {},
  stands: true,
  keptBy: ['a'],
};

const kindOf = (one: Partial<ReadEntry>, here: Partial<Entry> | undefined) =>
  matchWith([{ ...read, ...one }], here ? [{ ...entry, ...here }] : [])[0]?.kind;

test('[CF9] what is nowhere here is new, and what was called off elsewhere is nothing here', () => {
  expect(kindOf({}, undefined)).toBe('new');
  expect(kindOf({ uid: 'other' }, {})).toBe('new');
  expect(kindOf({ cancelled: true }, undefined)).toBe('not-here');
});

test('[CF9] the same is left alone, also where only its number rose', () => {
  expect(kindOf({}, {})).toBe('here');
  expect(kindOf({ sequence: 2 }, {})).toBe('here');
  expect(kindOf({ kind: 'plan' }, {})).toBe('here');
});

test('[CF9] what says otherwise and is not older is offered; what is older is left', () => {
  for (const other of [{ title: 'Visit at ten' }, { note: '' }, { when: { ...when, minutes: 45 } }, { when: weekly }]) {
    expect(kindOf({ ...other, sequence: 1 }, {}), JSON.stringify(other)).toBe('update');
    expect(kindOf({ ...other, sequence: 2 }, {}), JSON.stringify(other)).toBe('update');
    expect(kindOf({ ...other, sequence: 0 }, {}), JSON.stringify(other)).toBe('older');
  }
  expect(kindOf({ cancelled: true }, {})).toBe('cancelled');
  expect(kindOf({ cancelled: true, sequence: 0 }, {})).toBe('older');
});

test('[CF9] an entry that was made here is known by its own name', () => {
  const made = { ...entry, origin: undefined } as unknown as Entry;
  expect(matchWith([{ ...read, uid: 'e', sequence: 0 }], [made])[0]?.kind).toBe('here');
  expect(matchWith([{ ...read, uid: 'e', title: 'Appointment' }], [made])[0]?.kind).toBe('update');
});

test('[CF9] a date left out by a rule and one left out by hand are the same', () => {
  const key = '2026-12-08T09:00';
  const off = { ...weekly, repeat: { rule: 'FREQ=WEEKLY', not: [key] } };
  expect(kindOf({ when: off }, { when: weekly, changes: { [key]: { off: true } } })).toBe('here');
  expect(kindOf({ when: weekly }, { when: weekly, changes: { [key]: { off: true } } })).toBe('update');
  const moved = { [key]: { from: '2026-12-09T10:00' as Wall, length: 30 } };
  expect(kindOf({ when: weekly, changes: moved }, { when: weekly })).toBe('update');
  expect(kindOf({ when: weekly, changes: moved }, { when: weekly, changes: moved })).toBe('here');
});

/** One time of a repetition, told in the time of London. */
const one: Partial<ReadEntry> = {
  uid: 'u#2026-12-08T08:00',
  oneOf: { uid: 'u', key: '2026-12-08T08:00', zone: 'Europe/London' as Zone },
  when: { kind: 'time', from: '2026-12-08T10:00' as Wall, minutes: 20, zone: 'Europe/London' as Zone },
};

test('[CF9] a file about one time of a repetition changes that one time, on the wall of what is here', () => {
  const [moved] = matchWith([{ ...read, ...one }], [{ ...entry, when: weekly }]);
  expect([moved?.kind, moved?.one]).toEqual([
    'update',
    { key: '2026-12-08T09:00', change: { from: '2026-12-08T11:00', length: 20 } },
  ]);
  const [off] = matchWith([{ ...read, ...one, cancelled: true }], [{ ...entry, when: weekly }]);
  expect([off?.kind, off?.one]).toEqual(['cancelled', { key: '2026-12-08T09:00', change: { off: true } }]);
  const done = { when: weekly, changes: { '2026-12-08T09:00': { off: true } as const } };
  expect(kindOf({ ...one, cancelled: true }, done)).toBe('here');
  expect(kindOf({ ...one, sequence: 0 }, { when: weekly })).toBe('older');
  expect(kindOf(one, undefined)).toBe('new');
  expect(kindOf(one, {})).toBe('new');
});

test('[CF9] a time of dates is known by its date', () => {
  const days: When = { kind: 'days', from: '2026-12-01' as Day, days: 1, repeat: { rule: 'FREQ=WEEKLY' } };
  const time: Partial<ReadEntry> = {
    ...one,
    oneOf: { uid: 'u', key: '2026-12-08' },
    when: { kind: 'days', from: '2026-12-09' as Day, days: 1 },
  };
  const [moved] = matchWith([{ ...read, ...time }], [{ ...entry, when: days }]);
  expect(moved?.one).toEqual({ key: '2026-12-08', change: { from: '2026-12-09', length: 1 } });
});

test('[CF9] a file that is brought again changes nothing', async () => {
  const file = await readText(
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:x', 'SUMMARY:y', 'DTSTART:20260601T100000Z', 'RRULE:FREQ=DAILY']
      .concat(['EXDATE:20260603T100000Z', 'END:VEVENT', 'END:VCALENDAR'])
      .join('\n'),
  );
  if (!file.ok) throw new Error(file.refusal.kind);
  const here = file.value.entries.map(({ uid, sequence, cancelled, oneOf, ...said }) => ({
    ...entry,
    ...said,
    origin: { uid, sequence },
  }));
  expect(matchWith(file.value.entries, here).map(({ kind }) => kind)).toEqual(['here']);
});
