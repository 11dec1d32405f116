import fc from 'fast-check';
import ICAL from 'ical.js';
import rrule from 'rrule';
import { expect, test } from 'vitest';
import { wallOf } from './dates.ts';
import { seriesOf, startsBetween } from './expand.ts';
import { ruleFrom, ruleText } from './rule.ts';
import { anyRule, anyStart, usualRule } from './rules.gen.ts';

const runs = process.env.DEEP ? 20_000 : 300;
const most = 40;
const twelveYears = 12 * 366 * 1440;
const instant = (minute: number): Date => new Date(minute * 60_000);
const compact = (minute: number): string => `${wallOf(minute).replaceAll(/[-:]/g, '')}00Z`;

/** Lists in order, since others give the hours of a day as the rule names them. */
function inOrder(text: string): string {
  const rule = ruleFrom(text);
  return rule.ok ? ruleText(rule.value) : text;
}

/** The starts after the first one, the next forty within twelve years. */
function ours(text: string, start: number): readonly string[] {
  const rule = ruleFrom(text);
  if (!rule.ok) throw new Error(`${text}: ${rule.refusal}`);
  const series = seriesOf(rule.value, { start, ofDates: false });
  return startsBetween(series, start + 1, start + twelveYears, most).map(wallOf);
}

function byRrule(text: string, start: number): readonly string[] {
  const rule = rrule.rrulestr(`DTSTART:${compact(start)}\nRRULE:${text}`);
  const dates: Date[] = [];
  rule.all((date) => {
    if (date > instant(start) && date <= instant(start + twelveYears)) dates.push(date);
    return dates.length < most && date <= instant(start + twelveYears);
  });
  return dates.map((date) => date.toISOString().slice(0, 16));
}

function byIcal(text: string, start: number): readonly string[] {
  const first = `${wallOf(start)}:00`;
  const last = `${wallOf(start + twelveYears)}:00`;
  const times = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateTimeString(first));
  const found: string[] = [];
  for (let time = times.next(); time && found.length < most; time = times.next()) {
    const at = time.toString();
    if (at > last) break;
    if (at > first) found.push(at.slice(0, 16));
  }
  return found;
}

/**
 * Both begin the set that BYSETPOS chooses from at the start, where RFC 5545 takes the whole week or month: from the next one on
 * all agree. See below.
 */
const settled = (text: string, start: number, found: readonly string[]): readonly string[] =>
  text.includes('BYSETPOS') ? found.filter((each) => each > wallOf(start + 31 * 1440)).slice(0, 20) : found;

const isLeapDay = (start: number): boolean => wallOf(start).slice(5, 10) === '02-29';

test('[RR2] random rules give the dates that rrule gives', () => {
  fc.assert(
    fc.property(anyRule, anyStart, (text, start) => {
      expect(settled(text, start, ours(text, start))).toEqual(settled(text, start, byRrule(inOrder(text), start)));
    }),
    { numRuns: runs },
  );
});

test('[RR2] such rules as people write give the dates that ical.js gives', () => {
  fc.assert(
    fc.property(usualRule, anyStart, (text, start) => {
      fc.pre(!(text.startsWith('FREQ=YEARLY') && !text.includes('BY') && isLeapDay(start)));
      expect(settled(text, start, ours(text, start))).toEqual(settled(text, start, byIcal(inOrder(text), start)));
    }),
    { numRuns: runs },
  );
});

// Where the others differ, and why we do not follow. When one of these turns red, its package has changed.
const at = (text: string): number => Date.parse(`${text}Z`) / 60_000;
const yearsOf = (dates: readonly string[]) => dates.slice(0, 3).map((each) => each.slice(0, 10));

test('[RR2] ical.js moves a birthday on the 29th of February to the 1st of March; rrule and we do not', () => {
  const birthday = ['FREQ=YEARLY', at('2004-02-29T09:00')] as const;
  expect(yearsOf(ours(...birthday))).toEqual(['2008-02-29', '2012-02-29', '2016-02-29']);
  expect(yearsOf(byRrule(...birthday))).toEqual(['2008-02-29', '2012-02-29', '2016-02-29']);
  expect(yearsOf(byIcal(...birthday))).toEqual(['2005-03-01', '2006-03-01', '2007-03-01']);
});

test('[RR2] ical.js reads BYMONTHDAY in a year as one month; the table of RFC 5545 names all twelve', () => {
  const firsts = ['FREQ=YEARLY;BYMONTHDAY=1', at('1990-01-01T09:00')] as const;
  expect(yearsOf(ours(...firsts))).toEqual(['1990-02-01', '1990-03-01', '1990-04-01']);
  expect(yearsOf(byRrule(...firsts))).toEqual(['1990-02-01', '1990-03-01', '1990-04-01']);
  expect(yearsOf(byIcal(...firsts))).toEqual(['1991-01-01', '1992-01-01', '1993-01-01']);
});

test('[RR2] ical.js lets further hours of a first day pass that its rule does not name', () => {
  const mondays = ['FREQ=MONTHLY;BYHOUR=9,17;BYDAY=2MO', at('2025-12-31T09:00')] as const;
  expect(yearsOf(ours(...mondays))).toEqual(['2026-01-12', '2026-01-12', '2026-02-09']);
  expect(yearsOf(byRrule(...mondays))).toEqual(['2026-01-12', '2026-01-12', '2026-02-09']);
  expect(yearsOf(byIcal(...mondays))).not.toEqual(yearsOf(ours(...mondays)));
});

test('[RR2] the first week that BYSETPOS chooses from is whole; rrule begins it at the start', () => {
  // The first of that week is Wednesday the 14th, before the start on Saturday: so that week gives nothing.
  const first = ['FREQ=WEEKLY;BYDAY=MO,WE,SU;BYSETPOS=1;WKST=WE', at('2029-11-17T09:00')] as const;
  expect(yearsOf(ours(...first))).toEqual(['2029-11-21', '2029-11-28', '2029-12-05']);
  expect(yearsOf(byRrule(...first))).toEqual(['2029-11-18', '2029-11-21', '2029-11-28']);
});

test('[RR2] ical.js begins a month that BYSETPOS chooses from at the start, too', () => {
  const last = ['FREQ=MONTHLY;BYDAY=SA;BYSETPOS=-1', at('1990-01-05T23:59')] as const;
  expect(yearsOf(ours(...last))).toEqual(['1990-01-27', '1990-02-24', '1990-03-31']);
  expect(yearsOf(byRrule(...last))).toEqual(['1990-01-27', '1990-02-24', '1990-03-31']);
  expect(yearsOf(byIcal(...last))).toEqual(['1990-01-06', '1990-01-27', '1990-02-24']);
});

test('[RR2] ical.js gives up where some months have no such day', () => {
  const lasts = ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-31,31', at('2004-02-29T00:00')] as const;
  expect(yearsOf(ours(...lasts))).toEqual(['2004-08-01', '2004-08-31', '2004-10-01']);
  expect(yearsOf(byRrule(...lasts))).toEqual(['2004-08-01', '2004-08-31', '2004-10-01']);
  expect(byIcal(...lasts)).toEqual([]);
});

test('[RR2] rrule loses days of January that lie in week 52 of the year before', () => {
  // The 1st of January 2012 is a Sunday, and the last day of week 52 of 2011.
  const sundays = ['FREQ=YEARLY;BYWEEKNO=52;BYDAY=SU', at('2010-12-31T09:00')] as const;
  expect(yearsOf(ours(...sundays))).toEqual(['2011-01-02', '2012-01-01', '2012-12-30']);
  expect(yearsOf(byRrule(...sundays))).not.toEqual(yearsOf(ours(...sundays)));
});

test('[RR2] rrule takes every day of a week that is named alone; we take the weekday of the start, as RFC 5545 says', () => {
  const week = ['FREQ=YEARLY;BYWEEKNO=20', at('2026-05-13T09:00')] as const;
  expect(yearsOf(ours(...week))).toEqual(['2027-05-19', '2028-05-17', '2029-05-16']);
  expect(yearsOf(byRrule(...week))).toEqual(['2026-05-14', '2026-05-15', '2026-05-16']);
});

test('[RR2] rrule gives the hours of a day as they are written; we give them as they come', () => {
  const hours = ['FREQ=DAILY;BYHOUR=17,0', at('2026-11-22T00:00')] as const;
  const times = (found: readonly string[]) => found.slice(0, 4).map((each) => each.slice(8, 13));
  expect(times(ours(...hours))).toEqual(['22T17', '23T00', '23T17', '24T00']);
  expect(times(byRrule(...hours))).toEqual(['22T17', '23T17', '23T00', '24T17']);
});
