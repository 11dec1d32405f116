import type { EntryFields, EntryId } from '@unhurried/domain/calendar';
import type { Person } from '@unhurried/domain/couple';
import { addDays, type Day, type Wall, weekdayOf } from '@unhurried/domain/time';
import type { ShownFact } from '../session/index.ts';
import type { Told } from './life.ts';

const entry = (pair: string): EntryId => pair.repeat(16) as EntryId;

const wall = (day: Day, hour: string): Wall => `${day}T${hour}` as Wall;

/** The day of this week with that number, Monday first. */
const inWeek = (today: Day, weekday: number): Day => addDays(today, weekday - weekdayOf(today));

const written = (id: EntryId, own: boolean, set: EntryFields): ShownFact => ({
  kind: 'entry-written',
  entry: id,
  own,
  set,
  over: [],
});

/** What both keep: each wrote the same time, so it stands. [CL2] */
function ofBoth(today: Day): readonly ShownFact[] {
  const friday = inWeek(today, 4);
  const careDate: EntryFields = {
    kind: 'care-date',
    ritual: 'weekly-care-date',
    when: { kind: 'time', from: wall(addDays(friday, -70), '18:30'), minutes: 60, repeat: { rule: 'FREQ=WEEKLY' } },
  };
  return [written(entry('c1'), false, careDate)];
}

/** A treatment every three weeks, of which today is the ninth day; and a day of rest. */
function ofRobin(today: Day): readonly ShownFact[] {
  const treatment: EntryFields = {
    kind: 'treatment',
    when: { kind: 'days', from: addDays(today, -8 - 63), days: 1, repeat: { rule: 'FREQ=DAILY;INTERVAL=21;COUNT=6' } },
    cycle: { days: 21, hard: { from: 3, to: 5 } },
  };
  const rest: EntryFields = {
    kind: 'rest',
    when: { kind: 'days', from: addDays(inWeek(today, 6), -35), days: 1, repeat: { rule: 'FREQ=WEEKLY' } },
  };
  return [written(entry('a1'), true, treatment), written(entry('a2'), true, rest)];
}

/** The joints are looked at, every second week. */
function ofSam(today: Day): readonly ShownFact[] {
  const from = wall(addDays(inWeek(today, 1), -56), '10:00');
  const appointment: EntryFields = {
    kind: 'appointment',
    when: { kind: 'time', from, minutes: 45, repeat: { rule: 'FREQ=WEEKLY;INTERVAL=2' } },
  };
  return [written(entry('b1'), true, appointment)];
}

/** What the sample couple has in its calendar around this day. [SL1] */
export const weekOfTheirs = (person: Person, today: Day): readonly Told<ShownFact>[] =>
  [...ofBoth(today), ...(person === 'a' ? ofRobin(today) : ofSam(today))].map((fact) => ({
    day: addDays(today, -60),
    fact,
  }));
