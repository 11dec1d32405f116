import fc from 'fast-check';

// Rules that give a date every few years at least, so that others who look for the next one find it in a test's time.

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
type Part = string | undefined;

const list = (values: readonly (string | number)[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most }).map((chosen) => chosen.join());
const part = (name: string, values: fc.Arbitrary<string | number>): fc.Arbitrary<Part> =>
  values.map((value) => `${name}=${value}`);
const maybe = (name: string, values: fc.Arbitrary<string | number>): fc.Arbitrary<Part> =>
  fc.option(part(name, values), { nil: undefined, freq: 2 });

/** A month of 31 days is always among them. */
const months = fc
  .tuple(fc.constantFrom(1, 3, 5, 7, 8, 10, 12), fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }))
  .map(([long, more]) => [...new Set([long, ...more])].join());
const weekdays = list(weekdayNames, 4);
const ordinals = ['1', '2', '-1', '-2', '4'];
const nthWeekdays = list(
  weekdayNames.flatMap((name) => ordinals.map((ordinal) => `${ordinal}${name}`)),
  3,
);
const monthDays = list([1, 2, 13, 15, 28, 29, 30, 31, -1, -3, -31], 4);
const plainMonthDays = list([1, 2, 3, 4, 5, 13, 15, 28, -1, -3], 5);
const weekStart = maybe('WKST', fc.constantFrom('SU', 'WE', 'TH'));
const times = fc.tuple(maybe('BYHOUR', list([0, 9, 17, 23], 3)), maybe('BYMINUTE', list([0, 15, 59], 2)));

const written = (often: string, parts: readonly fc.Arbitrary<Part | readonly Part[]>[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts)
    .map((chosen) => [`FREQ=${often}`, ...chosen.flat().filter((each) => each !== undefined)].join(';'));
const every = (...intervals: readonly number[]) => maybe('INTERVAL', fc.constantFrom(...intervals));

/** One of the first or last two of many. */
const positioned = (days: fc.Arbitrary<Part>): fc.Arbitrary<readonly Part[]> =>
  fc.tuple(days, maybe('BYSETPOS', list([1, 2, -1, -2], 2)));

const yearly = fc.oneof(
  written('YEARLY', [every(2, 3, 4), maybe('BYMONTH', months), weekStart, times]),
  written('YEARLY', [every(2, 3), maybe('BYMONTH', months), positioned(part('BYDAY', weekdays)), weekStart, times]),
  written('YEARLY', [every(2, 3), maybe('BYMONTH', months), part('BYDAY', nthWeekdays), times]),
  written('YEARLY', [every(2, 3), maybe('BYMONTH', months), part('BYMONTHDAY', monthDays), times]),
  written('YEARLY', [part('BYMONTH', months), part('BYMONTHDAY', plainMonthDays), part('BYDAY', weekdays)]),
  written('YEARLY', [every(2, 3), part('BYYEARDAY', list([1, 60, 100, 200, 365, -1, -100, -365], 4)), times]),
  written('YEARLY', [every(2, 3), part('BYWEEKNO', list([1, 2, 20, -1, -2], 3)), part('BYDAY', weekdays)]),
);

const monthly = fc.oneof(
  written('MONTHLY', [every(2, 3, 5, 12), times]),
  written('MONTHLY', [maybe('BYMONTH', months), part('BYMONTHDAY', monthDays), times]),
  written('MONTHLY', [every(2, 3, 5), positioned(part('BYDAY', weekdays)), times]),
  written('MONTHLY', [every(2, 3, 5), part('BYDAY', nthWeekdays)]),
  written('MONTHLY', [maybe('BYMONTH', months), part('BYDAY', nthWeekdays), times]),
  written('MONTHLY', [every(2, 3, 5), part('BYMONTHDAY', plainMonthDays), part('BYDAY', weekdays)]),
);

const weekly = fc.oneof(
  written('WEEKLY', [every(2, 3, 4), maybe('BYMONTH', months), maybe('BYDAY', weekdays), weekStart, times]),
  written('WEEKLY', [every(2, 3), fc.constant('BYDAY=MO,WE,SU'), part('BYSETPOS', list([1, 2, -1], 2)), weekStart]),
);

const daily = fc.oneof(
  written('DAILY', [every(2, 3, 10), times]),
  written('DAILY', [every(2, 3), maybe('BYMONTH', months), maybe('BYDAY', weekdays), times]),
  written('DAILY', [every(2, 3), part('BYMONTHDAY', plainMonthDays), maybe('BYDAY', weekdays)]),
);

// At most 24 times a day: what comes more often is not followed. [RR9]
const hourly = fc.oneof(
  written('HOURLY', [every(5, 7, 11, 49), maybe('BYDAY', weekdays)]),
  written('HOURLY', [
    part('INTERVAL', fc.constantFrom(5, 7, 11, 49)),
    maybe('BYDAY', weekdays),
    part('BYMINUTE', list([0, 15, 59], 2)),
  ]),
);
const minutely = written('MINUTELY', [part('INTERVAL', fc.constantFrom(61, 77, 90, 1441))]);

/** Rules of days and longer. */
export const calmRule: fc.Arbitrary<string> = fc.oneof(yearly, monthly, weekly, daily);
/** Also by the hour and by the minute. */
export const anyRule: fc.Arbitrary<string> = fc.oneof({ weight: 6, arbitrary: calmRule }, hourly, minutely);

/** Such as people and calendar programs write. */
export const usualRule: fc.Arbitrary<string> = fc.oneof(
  written('YEARLY', [every(2, 3, 4)]),
  written('YEARLY', [every(2, 3), part('BYMONTH', months), part('BYMONTHDAY', list([1, 2, 15, 28], 3))]),
  written('YEARLY', [every(2, 3), part('BYMONTH', months), part('BYDAY', nthWeekdays)]),
  written('MONTHLY', [every(2, 3, 5, 12)]),
  written('MONTHLY', [every(2, 3), part('BYMONTHDAY', plainMonthDays)]),
  written('MONTHLY', [every(2, 3), part('BYDAY', nthWeekdays)]),
  written('MONTHLY', [part('BYDAY', weekdays), part('BYSETPOS', list([1, 2, -1, -2], 2))]),
  written('WEEKLY', [every(2, 3, 4), maybe('BYDAY', weekdays), weekStart]),
  written('DAILY', [every(2, 3, 10), maybe('BYMONTH', months), maybe('BYDAY', weekdays)]),
  written('HOURLY', [every(2, 5, 49)]),
  written('MINUTELY', [part('INTERVAL', fc.constantFrom(60, 77, 90, 1441))]),
);

/** Minutes on the wall, from 1990 to 2040. */
export const anyStart: fc.Arbitrary<number> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 7305, max: 25_567 }), fc.constantFrom(12_477, 20_512, 20_453)),
    fc.constantFrom(0, 540, 1065, 1439),
  )
  .map(([date, time]) => date * 1440 + time);
