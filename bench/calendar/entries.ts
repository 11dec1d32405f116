import type { When } from '@unhurried/domain/calendar';
import { addDays, type Day, dayFrom, type Wall, type Zone } from '@unhurried/domain/time';
import { seeded } from '@unhurried/kernel';

/** One entry that comes again, in words that ours and what stands beside it can read alike. */
export interface Repeated {
  readonly rule: string;
  /** On the wall. */
  readonly from: Wall;
}

export interface Window {
  readonly first: Day;
  readonly last: Day;
}

export const home = 'Europe/Lisbon' as Zone;
const day = (text: string): Day => dayFrom(text) ?? fail(text);
function fail(text: string): never {
  throw new Error(`${text} is no day.`);
}

export const year: Window = { first: day('2026-01-01'), last: day('2026-12-31') };
/** What a month shows: six weeks. */
export const daysOf = (first: string, days: number): Window => ({
  first: day(first),
  last: addDays(day(first), days - 1),
});

/** What two people plan: most of it weekly, some daily, some by the month or the year. Every part has one meaning for all three. */
const rules = [
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=WEEKLY;COUNT=30',
  'FREQ=WEEKLY;INTERVAL=3;COUNT=40',
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=DAILY;COUNT=90',
  'FREQ=MONTHLY;BYMONTHDAY=1,15',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;INTERVAL=3',
  'FREQ=YEARLY',
  'FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU',
];

const one = <Thing>(things: readonly Thing[], seed: string): Thing =>
  things[Math.floor(seeded(seed) * things.length)] as Thing;

/** Entries that began some time in the ten years before the window: rrule leaves out a first time that its rule does not name. The same for the same number. */
export function repeatedEntries(count: number): readonly Repeated[] {
  return Array.from({ length: count }, (_, at) => {
    const begun = addDays(day('2015-12-31'), Math.floor(seeded(`day ${at}`) * 3652));
    // The 29th of February is read in two ways by others, and is tested in the domain.
    const from = begun.endsWith('02-29') ? addDays(begun, 1) : begun;
    return {
      rule: one(rules, `rule ${at}`),
      from: `${from}T${one(['08:00', '10:30', '17:45'], `time ${at}`)}` as Wall,
    };
  });
}

/** As the app holds it: an hour in a zone. */
export const asEntry = ({ rule, from }: Repeated): When => ({
  kind: 'time',
  from,
  minutes: 60,
  zone: home,
  repeat: { rule },
});
