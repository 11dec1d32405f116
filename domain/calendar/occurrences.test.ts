import { expect, test } from 'vitest';
import { type Series, seriesOf, startsBetween } from './expand.ts';
import { isRepeating, lengthOf, mostTimes, occurrencesOf } from './occurrences.ts';
import { between, dates, timed, zone } from './repeating.gen.ts';
import { ruleFrom } from './rule.ts';
import type { DateChange, When } from './when.ts';

const utc = zone('UTC');
const none = {};
const firsts = (when: When, first: string, last: string, changes: Readonly<Record<string, DateChange>> = none) =>
  occurrencesOf(when, changes, between(first, last), utc).map(({ from, first: on }) => from ?? on);
const spans = (when: When, first: string, last: string) =>
  occurrencesOf(when, none, between(first, last), utc).map((each) => `${each.first}/${each.last}`);

test('[RR2] a date that does not exist is passed over and never moved', () => {
  const leap = dates('2024-02-29', 1, { rule: 'FREQ=YEARLY' });
  expect(firsts(leap, '2024-01-01', '2036-12-31')).toEqual(['2024-02-29', '2028-02-29', '2032-02-29', '2036-02-29']);
  expect(firsts(leap, '2096-01-01', '2104-12-31')).toEqual(['2096-02-29', '2104-02-29']);
  const last = dates('2026-01-31', 1, { rule: 'FREQ=MONTHLY' });
  expect(firsts(last, '2026-01-01', '2026-06-30')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
  const threeTimes = dates('2026-01-31', 1, { rule: 'FREQ=MONTHLY;COUNT=3' });
  expect(firsts(threeTimes, '2026-01-01', '2036-06-30')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
});

test('[RR2] the last Friday, the last working day, the second half of a month', () => {
  const friday = dates('2026-11-27', 1, { rule: 'FREQ=MONTHLY;BYDAY=-1FR' });
  expect(firsts(friday, '2026-11-01', '2027-02-28')).toEqual(['2026-11-27', '2026-12-25', '2027-01-29', '2027-02-26']);
  const working = dates('2026-11-30', 1, { rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' });
  expect(firsts(working, '2026-11-01', '2027-02-28')).toEqual(['2026-11-30', '2026-12-31', '2027-01-29', '2027-02-26']);
  const fifth = dates('2026-10-30', 1, { rule: 'FREQ=MONTHLY;BYDAY=5FR' });
  expect(firsts(fifth, '2026-10-01', '2027-04-30')).toEqual(['2026-10-30', '2027-01-29', '2027-04-30']);
  const fromEnd = dates('2026-10-02', 1, { rule: 'FREQ=MONTHLY;BYDAY=-5FR' });
  expect(firsts(fromEnd, '2026-10-01', '2027-04-30')).toEqual(['2026-10-02', '2027-01-01', '2027-04-02']);
});

test('[RR2] a long list of weekdays gives the same days as a short one', () => {
  const firstWeek = '1MO,1TU,1WE,1TH,1FR,1SA,1SU,-1FR,9MO,-9MO';
  const eachMonth = dates('2026-11-01', 1, { rule: `FREQ=MONTHLY;BYDAY=${firstWeek}` });
  const week = (month: string) => [1, 2, 3, 4, 5, 6, 7].map((date) => `${month}-0${date}`);
  expect(firsts(eachMonth, '2026-11-01', '2026-12-31')).toEqual([
    ...week('2026-11'),
    '2026-11-27',
    ...week('2026-12'),
    '2026-12-25',
  ]);
  const yearly = dates('2026-01-01', 1, { rule: `FREQ=YEARLY;BYDAY=${firstWeek}` });
  const ninths = ['2027-03-01', '2027-11-01'];
  expect(firsts(yearly, '2027-01-01', '2027-12-31')).toEqual([...week('2027-01'), ...ninths, '2027-12-31']);
});

test('[RR2] the first time counts always, and what a rule leaves open it takes from it', () => {
  const odd = dates('2026-11-22', 1, { rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3' });
  expect(firsts(odd, '2026-11-01', '2026-12-31')).toEqual(['2026-11-22', '2026-11-23', '2026-11-30']);
  const ended = dates('2026-11-22', 1, { rule: 'FREQ=DAILY;UNTIL=20261101' });
  expect(firsts(ended, '2026-11-01', '2026-12-31')).toEqual(['2026-11-22']);
  const week = dates('2026-05-13', 1, { rule: 'FREQ=YEARLY;BYWEEKNO=20' });
  expect(firsts(week, '2026-01-01', '2028-12-31')).toEqual(['2026-05-13', '2027-05-19', '2028-05-17']);
  const lastWeek = dates('2026-12-28', 1, { rule: 'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO' });
  expect(firsts(lastWeek, '2026-01-01', '2029-12-31')).toEqual([
    '2026-12-28',
    '2027-12-27',
    '2028-12-25',
    '2029-12-24',
  ]);
  const lastDay = dates('2026-12-31', 1, { rule: 'FREQ=YEARLY;BYYEARDAY=-1' });
  expect(firsts(lastDay, '2026-01-01', '2028-12-31')).toEqual(['2026-12-31', '2027-12-31', '2028-12-31']);
});

test('[RR2] hours mean nothing to dates', () => {
  expect(firsts(dates('2026-11-22', 1, { rule: 'FREQ=HOURLY' }), '2026-11-01', '2026-12-31')).toEqual(['2026-11-22']);
  const daily = dates('2026-11-22', 1, { rule: 'FREQ=DAILY;BYHOUR=9,17;COUNT=3' });
  expect(firsts(daily, '2026-11-01', '2026-12-31')).toEqual(['2026-11-22', '2026-11-23', '2026-11-24']);
});

test('[RR2] what is no rule repeats nothing, and its first time stays', () => {
  expect(firsts(dates('2026-11-22', 1, { rule: 'FREQ=SECONDLY' }), '2026-11-01', '2026-12-31')).toEqual(['2026-11-22']);
  expect(isRepeating(dates('2026-11-22', 1))).toBe(false);
  expect(isRepeating(dates('2026-11-22', 1, { not: ['2026-11-23'] }))).toBe(false);
  expect(isRepeating(dates('2026-11-22', 1, { rule: 'FREQ=DAILY' }))).toBe(true);
  expect(isRepeating(dates('2026-11-22', 1, { also: ['2026-11-23'] }))).toBe(true);
  expect([lengthOf(dates('2026-11-22', 3)), lengthOf(timed('2026-11-22T10:00', 45))]).toEqual([3, 45]);
});

/** How many periods are looked into. */
function looked(rule: string, first: string, from: string, to: string) {
  const read = ruleFrom(rule);
  if (!read.ok) throw new Error(rule);
  const start = Date.parse(`${first}T09:00Z`) / 60_000;
  const series = seriesOf(read.value, { start, ofDates: false });
  let count = 0;
  const counting: Series = {
    ...series,
    startsIn: (span) => {
      count++;
      return series.startsIn(span);
    },
  };
  const found = startsBetween(
    counting,
    Date.parse(`${from}T00:00Z`) / 60_000,
    Date.parse(`${to}T23:59Z`) / 60_000,
    5000,
  );
  return { count, found: found.length };
}

test('[RR3] a rule from long ago looks into the window and nowhere else', () => {
  expect(looked('FREQ=DAILY', '1900-01-01', '2026-11-01', '2026-11-30')).toEqual({ count: 30, found: 30 });
  expect(looked('FREQ=WEEKLY;BYDAY=MO,TH', '1900-01-01', '2026-11-02', '2026-11-29')).toEqual({ count: 4, found: 8 });
  expect(looked('FREQ=MONTHLY;INTERVAL=3', '1900-01-01', '2026-01-01', '2026-12-31')).toEqual({ count: 4, found: 4 });
  expect(looked('FREQ=YEARLY;INTERVAL=2', '1900-01-01', '2026-01-01', '2026-12-31')).toEqual({ count: 1, found: 1 });
  expect(looked('FREQ=HOURLY;INTERVAL=36', '1900-01-01', '2026-11-02', '2026-11-29').count).toBeLessThan(21);
  expect(looked('FREQ=DAILY;COUNT=100000', '1900-01-01', '2026-11-01', '2026-11-30')).toEqual({ count: 30, found: 30 });
});

test('[RR4] a count includes the first time and those left out, and ends by division or by walking', () => {
  const weekly = dates('2026-11-02', 1, { rule: 'FREQ=WEEKLY;COUNT=4', not: ['2026-11-09'] });
  expect(firsts(weekly, '2026-11-01', '2027-12-31')).toEqual(['2026-11-02', '2026-11-16', '2026-11-23']);
  const thousandth = dates('1990-01-01', 1, { rule: 'FREQ=DAILY;COUNT=13475' });
  expect(firsts(thousandth, '2026-11-01', '2027-12-31').at(-1)).toBe('2026-11-22');
  const working = dates('2026-11-02', 1, { rule: 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=30' });
  expect(firsts(working, '2026-12-08', '2027-12-31')).toEqual(['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11']);
});

const weekdays = 'MO,TU,WE,TH,FR,SA,SU';

test('[RR4] a count that cannot be divided is followed through 500,000 times that the rule chooses from', () => {
  // 24 a day: 20,834 days, of which the last is Sunday, the 14th of January 2057.
  const long = timed('2000-01-01T00:00', 0, undefined, { rule: 'FREQ=HOURLY;BYDAY=SA,SU,MO;COUNT=900000000' });
  expect(firsts(long, '2000-01-01', '2030-12-31')).toHaveLength(mostTimes);
  expect(firsts(long, '2057-01-13', '2057-01-14')).toHaveLength(48);
  expect(firsts(long, '2057-01-15', '2060-12-31')).toHaveLength(0);
});

test('[RR4] what BYSETPOS leaves out is counted among what was chosen from', () => {
  // A year of days each: 500,000 of them end in the year 3268.
  const newYear = dates('1900-01-01', 1, { rule: `FREQ=YEARLY;BYDAY=${weekdays};BYSETPOS=1;COUNT=49999` });
  expect(firsts(newYear, '3268-01-01', '3268-12-31')).toEqual(['3268-01-01']);
  expect(firsts(newYear, '3269-01-01', '3400-12-31')).toEqual([]);
  const some = dates('1900-01-01', 1, { rule: `FREQ=YEARLY;BYDAY=${weekdays};BYSETPOS=5,6,7;COUNT=100000` });
  expect(firsts(some, '2026-01-01', '2026-12-31')).toEqual(['2026-01-05', '2026-01-06', '2026-01-07']);
  expect(firsts(some, '3269-01-01', '3400-12-31')).toEqual([]);
});

test('[RR4] a period is chosen from as a whole, and the next one not begun', () => {
  const every = (most: number) => Array.from({ length: most }, (_, at) => at).join();
  const rule = `FREQ=YEARLY;BYDAY=${weekdays};BYHOUR=${every(24)};BYMINUTE=${every(60)};BYSETPOS=1,-1;COUNT=24`;
  const when = timed('2026-01-01T00:00', 0, undefined, { rule });
  expect(firsts(when, '2026-01-01', '2030-12-31')).toEqual(['2026-01-01T00:00', '2026-12-31T23:59']);
});

test('[RR9] what names 24 times a day is followed, and 25 times give the first alone', () => {
  const on = (rule: string) => firsts(timed('2026-11-01T09:00', 0, 'UTC', { rule }), '2026-11-02', '2026-11-02').length;
  expect(on('FREQ=HOURLY')).toBe(24);
  expect(on('FREQ=MINUTELY;INTERVAL=60')).toBe(24);
  expect(on('FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16')).toBe(24);
  expect(on('FREQ=MINUTELY;BYHOUR=9,17;BYMINUTE=0,30')).toBe(4);
  expect(on('FREQ=HOURLY;INTERVAL=5;BYMINUTE=0,15,30,45')).toBeGreaterThan(15);
  const tooOften = [
    'FREQ=MINUTELY',
    'FREQ=MINUTELY;INTERVAL=59',
    'FREQ=MINUTELY;INTERVAL=1;COUNT=5000',
    'FREQ=HOURLY;BYMINUTE=0,30',
    'FREQ=DAILY;BYHOUR=9,10,11,12,13;BYMINUTE=0,10,20,30,40',
    'FREQ=YEARLY;BYDAY=MO;BYHOUR=9,10,11,12,13;BYMINUTE=0,10,20,30,40;BYSETPOS=1;COUNT=100',
  ];
  for (const rule of tooOften) {
    const when = timed('2026-11-01T09:00', 0, 'UTC', { rule });
    expect([rule, firsts(when, '2026-01-01', '2030-12-31')]).toEqual([rule, ['2026-11-01T09:00']]);
  }
});

test('[RR9] a count of 24 is never more than 24 a day, and dates pass hours over', () => {
  const counted = timed('2026-11-01T09:00', 0, 'UTC', { rule: 'FREQ=MINUTELY;COUNT=24' });
  expect(firsts(counted, '2026-11-01', '2026-11-30').at(-1)).toBe('2026-11-01T09:23');
  const daily = dates('2026-11-01', 1, { rule: 'FREQ=DAILY;BYHOUR=9,10,11,12,13;BYMINUTE=0,10,20,30,40' });
  expect(firsts(daily, '2026-11-01', '2026-11-30')).toHaveLength(30);
});

test('[RR6] everything that touches the window is there: nights, long stays, ends at midnight, moments', () => {
  const night = timed('2026-11-22T22:00', 240);
  expect(spans(night, '2026-11-23', '2026-11-23')).toEqual(['2026-11-22/2026-11-23']);
  const toMidnight = timed('2026-11-22T22:00', 120);
  expect(spans(toMidnight, '2026-11-22', '2026-11-22')).toEqual(['2026-11-22/2026-11-22']);
  expect(spans(toMidnight, '2026-11-23', '2026-11-23')).toEqual([]);
  expect(occurrencesOf(toMidnight, none, between('2026-11-22', '2026-11-22'), utc)[0]?.until).toBe('2026-11-23T00:00');
  expect(spans(timed('2026-11-23T00:00', 0), '2026-11-23', '2026-11-23')).toEqual(['2026-11-23/2026-11-23']);
  expect(spans(timed('2026-11-23T00:00', 0), '2026-11-22', '2026-11-22')).toEqual([]);
  const stay = dates('2026-11-20', 5, { rule: 'FREQ=MONTHLY' });
  expect(spans(stay, '2026-12-24', '2027-01-20')).toEqual(['2026-12-20/2026-12-24', '2027-01-20/2027-01-24']);
  const overlapping = dates('2026-11-20', 3, { rule: 'FREQ=DAILY;COUNT=3' });
  expect(spans(overlapping, '2026-11-22', '2026-11-22')).toEqual([
    '2026-11-20/2026-11-22',
    '2026-11-21/2026-11-23',
    '2026-11-22/2026-11-24',
  ]);
});

test('[RR6] hostile rules come to an end, and give no more than so many', () => {
  const hostile = [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=999999999',
    'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30;COUNT=999999999',
    'FREQ=YEARLY;INTERVAL=999999999',
    'FREQ=MONTHLY;INTERVAL=999999999;COUNT=999999999',
    'FREQ=MINUTELY;INTERVAL=999999999;BYHOUR=3',
    'FREQ=WEEKLY;INTERVAL=999999999;COUNT=999999999',
    'FREQ=MINUTELY;BYMINUTE=7;BYSETPOS=2;COUNT=999999999',
    'FREQ=YEARLY;BYYEARDAY=366;BYWEEKNO=20;BYMONTH=6;COUNT=999999999',
  ];
  const since = performance.now();
  for (const rule of hostile) {
    for (const from of ['1900-01-01T03:05', '2026-11-22T03:05', '9999-12-31T23:59']) {
      const when = timed(from, 20_160, 'America/New_York', { rule });
      expect(firsts(when, '2026-11-01', '2026-12-12').length).toBeLessThanOrEqual(1);
      expect(firsts(when, '9999-11-01', '9999-12-31').length).toBeLessThanOrEqual(1);
    }
  }
  // Generous: 60 questions in so long, on any machine.
  expect(performance.now() - since).toBeLessThan(10_000);
  const everyHour = timed('1990-01-01T00:00', 0, 'UTC', { rule: 'FREQ=HOURLY' });
  const there = firsts(everyHour, '2026-11-01', '2027-11-30');
  expect([there.length, there[0]]).toEqual([mostTimes, '2026-11-01T00:00']);
  const begunToday = timed('2026-11-01T00:00', 0, 'UTC', { rule: 'FREQ=HOURLY' });
  expect(firsts(begunToday, '2026-11-01', '2027-11-30')).toHaveLength(mostTimes);
});
