import type { DateChange, Repeat, When } from '@unhurried/domain/calendar';
import { addDays, type Day, type Wall, weekdayOf, type Zone } from '@unhurried/domain/time';
import fc from 'fast-check';
import type { ExportEntry } from './write/write-calendar.ts';

/** Random entries, for laws: dates and times, in zones with clocks of every kind, repeating and changed. */

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Santiago',
  'Asia/Tehran',
  'UTC',
] as const;

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2022-01-01' as Day, days));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const zone = fc.option(fc.constantFrom(...zones), { nil: undefined });

const order = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const inOrder = (days: readonly string[]): string => order.filter((each) => days.includes(each)).join();
const interval = fc.integer({ min: 2, max: 5 }).map((every) => `;INTERVAL=${every}`);
const optional = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part);

/** Rules in their one spelling that give the first start too: RFC 5545 leaves open what another first start would mean. */
function rulesFor(from: string): fc.Arbitrary<string> {
  const date = Number(from.slice(8, 10));
  const weekday = order[weekdayOf(from.slice(0, 10) as Day)] ?? 'MO';
  return fc.oneof(
    optional(interval).map((every) => `FREQ=DAILY;COUNT=9${every}`),
    fc
      .tuple(optional(interval), fc.subarray(order))
      .map(([every, days]) => `FREQ=WEEKLY${every};BYDAY=${inOrder([...days, weekday])}`),
    fc.constant(`FREQ=MONTHLY;BYDAY=${Math.ceil(date / 7)}${weekday}`),
    fc.constant(`FREQ=MONTHLY;BYMONTHDAY=${date}`),
    fc.constant(from.slice(5, 10) === '02-29' ? 'FREQ=DAILY' : 'FREQ=YEARLY;COUNT=4'),
  );
}

const keys = (start: fc.Arbitrary<string>) => fc.uniqueArray(start, { maxLength: 4 }).map((all) => all.toSorted());

/** One that has the same clock as the first, on other days: exceptions that meet a rule now and then. */
const sameClock = (from: string) => day.map((other) => other + from.slice(10));

const repeatFor = (from: string): fc.Arbitrary<Repeat | undefined> =>
  fc.option(
    fc
      .record({
        rule: fc.option(rulesFor(from), { nil: undefined }),
        also: keys(sameClock(from)),
        not: keys(sameClock(from)),
      })
      .map(({ rule, also, not }) => {
        const further = also.filter((key) => key !== from);
        // A further start that is left out is no start: it is written as left out alone.
        return { rule, further, left: not.filter((key) => !further.includes(key)) };
      })
      .filter(({ rule, further }) => rule !== undefined || further.length > 0)
      .map(({ rule, further, left }) => ({
        ...(rule && { rule }),
        ...(further.length > 0 && { also: further }),
        ...(left.length > 0 && { not: left }),
      })),
    { nil: undefined },
  );

const days: fc.Arbitrary<When> = fc
  .tuple(day, fc.integer({ min: 1, max: 20 }))
  .chain(([from, count]) =>
    repeatFor(from).map((repeat) => ({ kind: 'days', from, days: count, ...(repeat && { repeat }) })),
  );

const times: fc.Arbitrary<When> = fc
  .tuple(day, clock, fc.integer({ min: 0, max: 3000 }), zone)
  .chain(([date, at, minutes, where]) => {
    const from = `${date}T${at}` as Wall;
    return repeatFor(from).map((repeat) => ({
      kind: 'time',
      from,
      minutes,
      ...(where && { zone: where as Zone }),
      ...(repeat && { repeat }),
    }));
  });

const lengthOf = (when: When): number => (when.kind === 'days' ? when.days : when.minutes);

function changesFor(when: When): fc.Arbitrary<Readonly<Record<string, DateChange>>> {
  if (!when.repeat) return fc.constant({});
  const move = fc.tuple(sameClock(when.from), sameClock(when.from), fc.integer({ min: 1, max: 300 }));
  return fc
    .array(move, { maxLength: 3 })
    .map((moves) =>
      Object.fromEntries(
        moves
          .filter(([key, from, length]) => key !== from || length !== lengthOf(when))
          .map(([key, from, length]) => [key, { from: from as Day, length }]),
      ),
    );
}

const trimmed = (text: string): string => text.trim().replace(/\s+/g, ' ');
const title = fc.oneof(
  fc.constantFrom('Quiet hour', 'a\\nb; c, d: "e"', '🙂'.repeat(30), 'ж'.repeat(90), 'ends in \\'),
  fc.string({ maxLength: 60 }).map(trimmed),
);

export const exportEntries: fc.Arbitrary<ExportEntry> = fc.oneof(days, times).chain((when) =>
  fc.record({
    uid: fc.uuid(),
    sequence: fc.nat({ max: 9 }),
    title,
    note: fc.constantFrom('', 'One line.', 'Two\nlines; with, signs\\'),
    when: fc.constant(when),
    changes: changesFor(when),
  }),
);
