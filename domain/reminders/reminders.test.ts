import { expect, test } from 'vitest';
import type { EntryKind, Occurrence } from '../calendar/index.ts';
import { addDays, type Day, type Instant, instantOf, type Wall, wallAt, type Zone } from '../time/index.ts';
import {
  type Due,
  evolveReminders,
  noReminders,
  type ReminderKind,
  type RingInput,
  reminderKinds,
  ringsFor,
  settingsOf,
  type TimeOfDay,
  timeOfDayFrom,
} from './index.ts';

const lisbon = 'Europe/Lisbon' as Zone;
const today = '2026-11-22' as Day;
const at = (wall: string): Instant => instantOf(wall as Wall, lisbon);

/** On a date, or from and until a time on its wall. */
const due = (kind: EntryKind, date: string, from?: string, until = from): Due => {
  const time: Occurrence = { key: date, first: date as Day, last: date as Day };
  if (from === undefined || until === undefined) return { kind, time };
  return { kind, time: { ...time, from: `${date}T${from}` as Wall, until: `${date}T${until}` as Wall } };
};

const settings = (kinds: readonly ReminderKind[], ...times: readonly string[]) => ({
  kinds,
  times: times as readonly string[] as readonly TimeOfDay[],
});
const input: RingInput = {
  settings: settings(reminderKinds.slice(1), '09:00', '19:00'),
  due: [],
  isRestDay: () => false,
  rested: false,
  restToday: false,
  checkedInOn: today,
  now: at('2026-11-22T08:00'),
  zone: lisbon,
  days: 1,
};
const rings = (more: Partial<RingInput>) => {
  const all = { ...input, ...more };
  return ringsFor(all).map((ring) => wallAt(ring, all.zone).slice(5));
};

test('[RN1] off by default, with or without something to say', () => {
  const appointment = due('appointment', today, '20:00', '21:00');
  expect(rings({ settings: noReminders, due: [appointment] })).toEqual([]);
  expect(rings({ settings: settings([], '09:00'), due: [appointment] })).toEqual([]);
  expect(rings({ settings: settings(reminderKinds), due: [appointment] })).toEqual([]);
});

test('[RN1] a time is a quarter of an hour on the wall', () => {
  expect(['00:00', '08:15', '23:45'].map(timeOfDayFrom)).toEqual(['00:00', '08:15', '23:45']);
  expect(['24:00', '8:15', '08:10', '08:15:00', '', ' 08:15'].map(timeOfDayFrom)).toEqual(Array(6).fill(undefined));
});

test('[RN1] four times at most, each once and in order; the latest that I set counts', () => {
  const many = settings(['plan', 'check-in', 'plan'], '19:00', '08:00', '19:00', '12:00', '10:00', '09:00');
  expect(settingsOf(many)).toEqual(settings(['check-in', 'plan'], '08:00', '09:00', '10:00', '12:00'));
  const set = evolveReminders(noReminders, { kind: 'reminders-set', settings: many });
  expect(set).toEqual(settingsOf(many));
  expect(evolveReminders(set, { kind: 'reminders-set', settings: noReminders })).toEqual(noReminders);
  expect(rings({ settings: many, due: [due('plan', today)] })).toHaveLength(3);
});

test('[RN2] it rings at each set time of a day that has something of a chosen kind, once for all of it', () => {
  const all = [
    due('appointment', '2026-11-23'),
    due('plan', '2026-11-23', '21:00', '22:00'),
    due('talk', '2026-11-25'),
  ];
  expect(rings({ due: all, days: 14 })).toEqual(['11-23T09:00', '11-23T19:00', '11-25T09:00', '11-25T19:00']);
  expect(rings({ due: all, days: 14, settings: settings(['talk'], '09:00') })).toEqual(['11-25T09:00']);
});

test('[RN2] rest and "busy" are nothing to say', () => {
  expect(rings({ due: [due('rest', today), due('busy', today)] })).toEqual([]);
});

test('[RN2] something that is over by then does not ring; what begins then or goes on does', () => {
  const walls = (from: string, until: string) => rings({ due: [due('appointment', today, from, until)] });
  expect(walls('08:10', '08:50')).toEqual([]);
  expect(walls('08:10', '09:00')).toEqual([]);
  expect(walls('08:10', '09:15')).toEqual(['11-22T09:00']);
  expect(walls('09:00', '09:00')).toEqual(['11-22T09:00']);
  expect(walls('12:00', '13:00')).toEqual(['11-22T09:00']);
  expect(walls('19:00', '20:00')).toEqual(['11-22T09:00', '11-22T19:00']);
});

test('[RN2] of several days, each has it', () => {
  const days = {
    ...due('treatment', '2026-11-24'),
    time: { key: 'k', first: '2026-11-24', last: '2026-11-25' },
  } as Due;
  expect(rings({ due: [days], days: 14, settings: settings(['treatment'], '09:00') })).toEqual([
    '11-24T09:00',
    '11-25T09:00',
  ]);
});

test('[RN2] a check-in that was given is not asked for; that of a later day is', () => {
  const checkIn = settings(['check-in'], '09:00');
  expect(rings({ settings: checkIn, days: 2 })).toEqual(['11-23T09:00']);
  expect(rings({ settings: checkIn, days: 2, checkedInOn: undefined })).toEqual(['11-22T09:00', '11-23T09:00']);
  expect(rings({ settings: settings(['plan'], '09:00'), days: 2, checkedInOn: undefined })).toEqual([]);
});

test('[RN2] a check-in belongs to the day that turns at four', () => {
  const night = settings(['check-in'], '01:00');
  expect(rings({ settings: night, days: 3 })).toEqual(['11-24T01:00']);
});

test('[RN3] medicine with a time rings once, at the last set time that is not after it', () => {
  const times = settings(['medicine'], '08:15', '13:00', '19:00');
  const at = (from: string) => rings({ settings: times, due: [due('medicine', today, from)] });
  expect([at('14:00'), at('13:00'), at('12:45'), at('23:00')]).toEqual([
    ['11-22T13:00'],
    ['11-22T13:00'],
    ['11-22T08:15'],
    ['11-22T19:00'],
  ]);
  expect(at('07:00')).toEqual([]);
  expect(rings({ settings: times, due: [due('medicine', today)] })).toHaveLength(3);
});

test('[RN4] no ring while the calendar rests, on a rest day, or today after I said rest, also for medicine', () => {
  const all = [due('medicine', today, '20:00'), due('medicine', '2026-11-23', '20:00')];
  const more = { due: all, days: 2, settings: settings(['medicine', 'check-in'], '19:00'), checkedInOn: undefined };
  expect(rings(more)).toEqual(['11-22T19:00', '11-23T19:00']);
  expect(rings({ ...more, rested: true })).toEqual([]);
  expect(rings({ ...more, restToday: true })).toEqual(['11-23T19:00']);
  expect(rings({ ...more, isRestDay: (day) => day === '2026-11-23' })).toEqual(['11-22T19:00']);
});

test('[RN4] the night after a day of rest is still of that day', () => {
  const night = { settings: settings(['check-in'], '01:00', '05:00'), checkedInOn: undefined, days: 2 };
  expect(rings(night)).toEqual(['11-23T01:00', '11-23T05:00']);
  expect(rings({ ...night, restToday: true })).toEqual(['11-23T05:00']);
  expect(rings({ ...night, isRestDay: (day) => day === today })).toEqual(['11-23T05:00']);
  expect(rings({ ...night, isRestDay: (day) => day === '2026-11-23' })).toEqual([]);
});

test('[RN5] at that time on the wall when the clocks change, and where it is leapt over, once', () => {
  const nightly = settings(['check-in'], '01:00', '01:45', '02:00', '02:15');
  const spring = { settings: nightly, now: at('2026-03-28T12:00'), checkedInOn: undefined, days: 3 };
  expect(rings(spring)).toEqual([
    '03-29T02:00',
    '03-29T02:15',
    '03-29T02:45',
    '03-30T01:00',
    '03-30T01:45',
    '03-30T02:00',
    '03-30T02:15',
  ]);
  const autumn = ringsFor({
    ...input,
    ...spring,
    now: at('2026-10-24T12:00'),
    settings: settings(['check-in'], '01:15'),
  });
  expect(autumn.map((ring) => ring - at('2026-10-25T00:15'))).toEqual([3_600_000, 26 * 3_600_000]);
});

test('[RN5] in the zone where I am', () => {
  const now = at('2026-11-22T05:00');
  const [here, there] = [lisbon, 'Asia/Tokyo' as Zone].map((zone) =>
    ringsFor({ ...input, zone, now, settings: settings(['plan'], '19:00'), due: [due('plan', today)] }),
  );
  expect((here?.[0] ?? 0) - (there?.[0] ?? 0)).toBe(9 * 3_600_000);
});

test('[RN6] what lies before now, or is now, does not ring', () => {
  const plan = [due('plan', today)];
  expect(rings({ due: plan, now: at('2026-11-22T09:00') })).toEqual(['11-22T19:00']);
  expect(rings({ due: plan, now: at('2026-11-22T08:59') })).toEqual(['11-22T09:00', '11-22T19:00']);
  expect(rings({ due: plan, now: at('2026-11-22T19:01') })).toEqual([]);
  expect(rings({ due: [due('plan', addDays(today, 14))], days: 14 })).toEqual([]);
  expect(rings({ due: [due('plan', addDays(today, 13))], days: 14 })).toHaveLength(2);
});
