import { expect, test } from 'vitest';
import { type Day, dayFrom, type Wall, type Zone } from '../time/index.ts';
import { occurrencesOf } from './occurrences.ts';
import { ruleFrom, ruleText } from './rule.ts';

// Every example of RFC 5545, section 3.8.5.3, with the dates that it prints. All are at 09:00 in New York unless they say
// otherwise. Written as there: `1997 Sep 2-11; Oct 2,4 | 1998 Jan 6`; `2-30/2` is every other one.

const newYork = 'America/New_York' as Zone;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number): string => String(number).padStart(2, '0');

function datesIn(range: string): readonly number[] {
  const [, first, last, step] = /^(\d+)(?:-(\d+)(?:\/(\d+))?)?$/.exec(range) ?? [];
  const dates: number[] = [];
  for (let date = Number(first); date <= Number(last ?? first); date += Number(step ?? 1)) dates.push(date);
  return dates;
}

const published = (text: string): readonly Day[] =>
  text.split(' | ').flatMap((ofYear) => {
    const [, year = '', months = ''] = /^(\d{4}) (.*)$/.exec(ofYear) ?? [];
    return months.split('; ').flatMap((ofMonth) => {
      const [name = '', ranges = ''] = ofMonth.split(' ');
      const month = two(monthNames.indexOf(name) + 1);
      return ranges.split(',').flatMap((range) => datesIn(range).map((date) => day(`${year}-${month}-${two(date)}`)));
    });
  });

function day(text: string): Day {
  const found = dayFrom(text);
  if (!found) throw new Error(text);
  return found;
}

interface Example {
  readonly rule: string;
  readonly start?: string;
  readonly not?: readonly string[];
}

/** The starts up to the end of a date, in New York. */
function startsTo(last: Day, { rule, start = '1997-09-02T09:00', not = [] }: Example): readonly string[] {
  if (!ruleFrom(rule).ok) throw new Error(rule);
  const repeat = { rule, not };
  const when = { kind: 'time', from: start as Wall, minutes: 60, zone: newYork, repeat } as const;
  return occurrencesOf(when, {}, { first: day(start.slice(0, 10)), last }, newYork).map(({ from = '' }) => from);
}

/** `for ever`: RFC 5545 prints the first ones and goes on with three dots. */
const forEver = true;

const examples: readonly (readonly [title: string, example: Example, dates: string, forEver?: boolean])[] = [
  ['daily for 10 occurrences', { rule: 'FREQ=DAILY;COUNT=10' }, '1997 Sep 2-11'],
  [
    'daily until December 24, 1997',
    { rule: 'FREQ=DAILY;UNTIL=19971224T000000Z' },
    '1997 Sep 2-30; Oct 1-31; Nov 1-30; Dec 1-23',
  ],
  ['every other day', { rule: 'FREQ=DAILY;INTERVAL=2' }, '1997 Sep 2-30/2; Oct 2-30/2; Nov 1-29/2; Dec 1,3', forEver],
  ['every 10 days, 5 occurrences', { rule: 'FREQ=DAILY;INTERVAL=10;COUNT=5' }, '1997 Sep 2,12,22; Oct 2,12'],
  [
    'every day in January, for 3 years, by the year',
    {
      rule: 'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
      start: '1998-01-01T09:00',
    },
    '1998 Jan 1-31 | 1999 Jan 1-31 | 2000 Jan 1-31',
  ],
  [
    'every day in January, for 3 years, by the day',
    { rule: 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1', start: '1998-01-01T09:00' },
    '1998 Jan 1-31 | 1999 Jan 1-31 | 2000 Jan 1-31',
  ],
  ['weekly for 10 occurrences', { rule: 'FREQ=WEEKLY;COUNT=10' }, '1997 Sep 2-30/7; Oct 7-28/7; Nov 4'],
  [
    'weekly until December 24, 1997',
    { rule: 'FREQ=WEEKLY;UNTIL=19971224T000000Z' },
    '1997 Sep 2-30/7; Oct 7-28/7; Nov 4-25/7; Dec 2-23/7',
  ],
  [
    'every other week',
    { rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU' },
    '1997 Sep 2,16,30; Oct 14,28; Nov 11,25; Dec 9,23 | 1998 Jan 6,20; Feb 3,17',
    forEver,
  ],
  [
    'Tuesday and Thursday for five weeks, until',
    { rule: 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH' },
    '1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2',
  ],
  [
    'Tuesday and Thursday for five weeks, counted',
    { rule: 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH' },
    '1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2',
  ],
  [
    'every other week on Monday, Wednesday and Friday until December 24, 1997',
    {
      rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
      start: '1997-09-01T09:00',
    },
    '1997 Sep 1,3,5,15,17,19,29; Oct 1,3,13,15,17,27,29,31; Nov 10,12,14,24,26,28; Dec 8,10,12,22',
  ],
  [
    'every other week on Tuesday and Thursday, for 8 occurrences',
    { rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH' },
    '1997 Sep 2,4,16,18,30; Oct 2,14,16',
  ],
  [
    'monthly on the first Friday for 10 occurrences',
    { rule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR', start: '1997-09-05T09:00' },
    '1997 Sep 5; Oct 3; Nov 7; Dec 5 | 1998 Jan 2; Feb 6; Mar 6; Apr 3; May 1; Jun 5',
  ],
  [
    'monthly on the first Friday until December 24, 1997',
    { rule: 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR', start: '1997-09-05T09:00' },
    '1997 Sep 5; Oct 3; Nov 7; Dec 5',
  ],
  [
    'every other month on the first and last Sunday for 10 occurrences',
    { rule: 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', start: '1997-09-07T09:00' },
    '1997 Sep 7,28; Nov 2,30 | 1998 Jan 4,25; Mar 1,29; May 3,31',
  ],
  [
    'monthly on the second-to-last Monday for 6 months',
    { rule: 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', start: '1997-09-22T09:00' },
    '1997 Sep 22; Oct 20; Nov 17; Dec 22 | 1998 Jan 19; Feb 16',
  ],
  [
    'monthly on the third-to-the-last day of the month',
    { rule: 'FREQ=MONTHLY;BYMONTHDAY=-3', start: '1997-09-28T09:00' },
    '1997 Sep 28; Oct 29; Nov 28; Dec 29 | 1998 Jan 29; Feb 26',
    forEver,
  ],
  [
    'monthly on the 2nd and 15th for 10 occurrences',
    { rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15' },
    '1997 Sep 2,15; Oct 2,15; Nov 2,15; Dec 2,15 | 1998 Jan 2,15',
  ],
  [
    'monthly on the first and last day for 10 occurrences',
    { rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1', start: '1997-09-30T09:00' },
    '1997 Sep 30; Oct 1,31; Nov 1,30; Dec 1,31 | 1998 Jan 1,31; Feb 1',
  ],
  [
    'every 18 months on the 10th thru 15th for 10 occurrences',
    { rule: 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15', start: '1997-09-10T09:00' },
    '1997 Sep 10-15 | 1999 Mar 10-13',
  ],
  [
    'every Tuesday, every other month',
    { rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU' },
    '1997 Sep 2-30/7; Nov 4-25/7 | 1998 Jan 6-27/7; Mar 3-31/7',
    forEver,
  ],
  [
    'yearly in June and July for 10 occurrences',
    { rule: 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7', start: '1997-06-10T09:00' },
    '1997 Jun 10; Jul 10 | 1998 Jun 10; Jul 10 | 1999 Jun 10; Jul 10 | 2000 Jun 10; Jul 10 | 2001 Jun 10; Jul 10',
  ],
  [
    'every other year on January, February and March for 10 occurrences',
    { rule: 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3', start: '1997-03-10T09:00' },
    '1997 Mar 10 | 1999 Jan 10; Feb 10; Mar 10 | 2001 Jan 10; Feb 10; Mar 10 | 2003 Jan 10; Feb 10; Mar 10',
  ],
  [
    'every third year on the 1st, 100th and 200th day for 10 occurrences',
    { rule: 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200', start: '1997-01-01T09:00' },
    '1997 Jan 1; Apr 10; Jul 19 | 2000 Jan 1; Apr 9; Jul 18 | 2003 Jan 1; Apr 10; Jul 19 | 2006 Jan 1',
  ],
  [
    'every 20th Monday of the year',
    { rule: 'FREQ=YEARLY;BYDAY=20MO', start: '1997-05-19T09:00' },
    '1997 May 19 | 1998 May 18 | 1999 May 17',
    forEver,
  ],
  [
    'Monday of week number 20',
    { rule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', start: '1997-05-12T09:00' },
    '1997 May 12 | 1998 May 11 | 1999 May 17',
    forEver,
  ],
  [
    'every Thursday in March',
    { rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH', start: '1997-03-13T09:00' },
    '1997 Mar 13,20,27 | 1998 Mar 5,12,19,26 | 1999 Mar 4,11,18,25',
    forEver,
  ],
  [
    'every Thursday, but only during June, July and August',
    { rule: 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8', start: '1997-06-05T09:00' },
    '1997 Jun 5-26/7; Jul 3-31/7; Aug 7-28/7 | 1998 Jun 4-25/7; Jul 2-30/7; Aug 6-27/7 | 1999 Jun 3-24/7; Jul 1-29/7; Aug 5-26/7',
    forEver,
  ],
  [
    'every Friday the 13th',
    { rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', not: ['1997-09-02T09:00'] },
    '1998 Feb 13; Mar 13; Nov 13 | 1999 Aug 13 | 2000 Oct 13',
    forEver,
  ],
  [
    'the first Saturday that follows the first Sunday of the month',
    { rule: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', start: '1997-09-13T09:00' },
    '1997 Sep 13; Oct 11; Nov 8; Dec 13 | 1998 Jan 10; Feb 7; Mar 7; Apr 11; May 9; Jun 13',
    forEver,
  ],
  [
    'every 4 years, the first Tuesday after a Monday in November',
    { rule: 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', start: '1996-11-05T09:00' },
    '1996 Nov 5 | 2000 Nov 7 | 2004 Nov 2',
    forEver,
  ],
  [
    'the third instance into the month of one of Tuesday, Wednesday or Thursday, for the next 3 months',
    { rule: 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', start: '1997-09-04T09:00' },
    '1997 Sep 4; Oct 7; Nov 6',
  ],
  [
    'the second-to-last weekday of the month',
    { rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', start: '1997-09-29T09:00' },
    '1997 Sep 29; Oct 30; Nov 27; Dec 30 | 1998 Jan 29; Feb 26; Mar 30',
    forEver,
  ],
  [
    'a week that begins on Monday makes a difference',
    { rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', start: '1997-08-05T09:00' },
    '1997 Aug 5,10,19,24',
  ],
  [
    'from one that begins on Sunday',
    { rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', start: '1997-08-05T09:00' },
    '1997 Aug 5,17,19,31',
  ],
  [
    'an invalid date (February 30) is ignored',
    { rule: 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', start: '2007-01-15T09:00' },
    '2007 Jan 15,30; Feb 15; Mar 15,30',
  ],
];

for (const [title, example, dates, goesOn] of examples) {
  test(`[RR2] RFC 5545, 3.8.5.3: ${title}`, () => {
    const expected = published(dates);
    const last = goesOn ? (expected.at(-1) ?? day('')) : day('2030-12-31');
    expect(startsTo(last, example)).toEqual(expected.map((date) => `${date}T09:00`));
    const rule = ruleFrom(example.rule);
    expect(rule.ok && ruleFrom(ruleText(rule.value))).toEqual(rule);
  });
}

test('[RR2] RFC 5545, 3.8.5.3: hours and minutes', () => {
  const on = (date: string, times: string) => times.split(' ').map((time) => `${date}T${time}`);
  const last = day('1997-09-03');
  const first = '1997-09-02';
  expect(startsTo(last, { rule: 'FREQ=MINUTELY;INTERVAL=15;COUNT=6' })).toEqual(
    on(first, '09:00 09:15 09:30 09:45 10:00 10:15'),
  );
  expect(startsTo(last, { rule: 'FREQ=MINUTELY;INTERVAL=90;COUNT=4' })).toEqual(on(first, '09:00 10:30 12:00 13:30'));
  const hours = [9, 10, 11, 12, 13, 14, 15, 16];
  const times = hours.flatMap((hour) => ['00', '20', '40'].map((minute) => `${two(hour)}:${minute}`)).join(' ');
  const both = [...on(first, times), ...on(last, times)];
  expect(startsTo(last, { rule: `FREQ=DAILY;BYHOUR=${hours};BYMINUTE=0,20,40` })).toEqual(both);
  expect(startsTo(last, { rule: `FREQ=MINUTELY;INTERVAL=20;BYHOUR=${hours}` })).toEqual(both);
});

test('[RR5] RFC 5545, 3.8.5.3: every 3 hours from 9 to 17 means 17:00 in New York, 21:00 in UTC', () => {
  // Printed with UNTIL=19970902T170000Z, which is 13:00 in New York and leaves out the 15:00 that is printed beside it.
  const times = (rule: string) => startsTo(day('1997-09-03'), { rule }).map((start) => start.slice(11));
  expect(times('FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z')).toEqual(['09:00', '12:00', '15:00']);
  expect(times('FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z')).toEqual(['09:00', '12:00']);
});
