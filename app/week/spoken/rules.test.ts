import type { When } from '@unhurried/domain/calendar';
import { occurrencesOf } from '@unhurried/domain/calendar';
import { type Day, dayFrom, type Wall, type Zone } from '@unhurried/domain/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadWords } from '../../words/index.ts';
import { type Every, isLastInMonth, nthInMonth, type Repetition, repetitionOf, ruleInWords, ruleOf } from './index.ts';

await loadWords('en', ['calendar']);

const lisbon = 'Europe/Lisbon' as Zone;
const today = '2026-11-22' as Day;
const days = (from: string): When => ({ kind: 'days', from: from as Day, days: 1 });
const at = (from: string, zone?: Zone): When => ({
  kind: 'time',
  from: from as Wall,
  minutes: 60,
  ...(zone ? { zone } : {}),
});
const with_ = (when: When, rule: string): When => ({ ...when, repeat: { rule } });

test('[WE27] each rule of the form has its sentence', () => {
  const said = (from: string, rule: string) => ruleInWords(with_(days(from), rule), today);
  expect([
    said('2026-11-24', 'FREQ=DAILY'),
    said('2026-11-24', 'FREQ=DAILY;INTERVAL=21;COUNT=6'),
    said('2026-11-24', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270303'),
    said('2026-11-24', 'FREQ=WEEKLY;BYDAY=MO,TH'),
    said('2026-11-24', 'FREQ=WEEKLY;INTERVAL=3'),
    said('2026-11-24', 'FREQ=MONTHLY'),
    said('2026-11-24', 'FREQ=MONTHLY;BYDAY=4TU'),
    said('2026-11-24', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU;COUNT=2'),
    said('2026-11-24', 'FREQ=YEARLY'),
  ]).toEqual([
    'It comes every day.',
    'It comes every 21 days, 6 times in all.',
    'It comes every second Tuesday, until Wednesday, March 3, 2027.',
    'It comes every Monday and Thursday.',
    'It comes every 3 weeks on Tuesday.',
    'It comes every month on the 24th.',
    'It comes every month on the fourth Tuesday.',
    'It comes every second month on the last Tuesday, twice in all.',
    'It comes every year on Nov 24.',
  ]);
});

test('[WE27] what says more than the form can is not guessed at', () => {
  const own = 'It repeats by a rule of its own calendar.';
  const rules = [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=3,9',
    'FREQ=DAILY;BYHOUR=8,20',
    'FREQ=MONTHLY;BYMONTHDAY=13',
    'FREQ=MONTHLY;BYDAY=2FR',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU',
    'FREQ=SECONDLY',
  ];
  for (const rule of rules) expect([rule, ruleInWords(with_(days('2026-11-24'), rule), today)]).toEqual([rule, own]);
  const further = { ...days('2026-11-24'), repeat: { rule: 'FREQ=DAILY', also: ['2027-01-01'] } };
  expect([ruleInWords(further, today), ruleInWords(days('2026-11-24'), today)]).toEqual([own, undefined]);
});

test('[WE27] “until a date” holds that whole day where the entry is', () => {
  const auckland = 'Pacific/Auckland' as Zone;
  for (const when of [
    at('2026-11-24T23:30', auckland),
    at('2026-11-24T00:10', lisbon),
    at('2026-11-24T23:59'),
    days('2026-11-24'),
  ]) {
    const zone = when.kind === 'time' ? (when.zone ?? lisbon) : lisbon;
    const repetition: Repetition = { every: 'day', interval: 1, weekdays: [], until: '2026-11-26' as Day };
    const repeated = with_(when, ruleOf(repetition, when));
    expect(
      occurrencesOf(repeated, {}, { first: today, last: '2026-12-30' as Day }, zone).map(({ key }) => key.slice(0, 10)),
    ).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
    expect(repetitionOf(repeated)).toEqual(repetition);
  }
});

const anyDay = fc
  .tuple(fc.integer({ min: 2024, max: 2031 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => dayFrom(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`))
  .filter((day) => day !== undefined);

const fitting: Readonly<Record<Every, (day: Day) => boolean>> = {
  day: () => true,
  week: () => true,
  'month-date': () => true,
  'month-weekday': (day) => nthInMonth(day) < 5,
  'month-last': (day) => isLastInMonth(day) && nthInMonth(day) > 4,
  year: () => true,
};

test('[WE27] [WE34] every repetition that the form makes is read again as it was, and has words of its own', () => {
  const anyWhen = fc.tuple(
    anyDay,
    fc.constantFrom(undefined, 'T09:15', 'T23:30'),
    fc.constantFrom(undefined, lisbon, 'Asia/Tokyo' as Zone),
  );
  const ends = fc.oneof(
    fc.constant({}),
    fc.record({ count: fc.integer({ min: 1, max: 99 }) }),
    fc.record({ until: anyDay }),
  );
  const weekdays = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
  fc.assert(
    fc.property(
      anyWhen,
      fc.constantFrom(...(Object.keys(fitting) as Every[])),
      fc.integer({ min: 1, max: 60 }),
      weekdays,
      ends,
      ([day, clock, zone], every, interval, picked, end) => {
        fc.pre(fitting[every](day));
        const when = clock ? at(`${day}${clock}`, zone) : days(day);
        const repetition: Repetition = { every, interval, weekdays: every === 'week' ? picked : [], ...end };
        const repeated = with_(when, ruleOf(repetition, when));
        expect(repetitionOf(repeated)).toEqual(repetition);
        expect(ruleInWords(repeated, today)).toMatch(/^It comes every /);
      },
    ),
    { numRuns: process.env.DEEP ? 5000 : 300 },
  );
});
