import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '../words/index.ts';
import { level, surface, waterOf } from './horizons/water.ts';
import { at, entry, on, read, today } from './lived.contract.ts';
import { onPaper } from './on-paper.ts';
import { comingIn, dateIn, timesShown, waiting } from './placed.ts';
import { daySaid, detailOf, whenSaid } from './said.ts';
import { sevenDays, sharedShapes } from './seven.ts';

beforeAll(() => loadWords('en', ['week']));

/** Platforms differ in the space before AM. */
const plain = (text: string) => text.replace(/\s/g, ' ');

const week = { first: '2026-05-04', last: '2026-05-10' } as Parameters<typeof timesShown>[1];

const doctor = entry({ set: { kind: 'appointment', when: at('2026-05-05T10:00') } });
const rest = entry({ set: { kind: 'rest', when: on('2026-05-07') } });
const treatment = entry({
  set: { kind: 'treatment', when: at('2026-05-08T09:00'), cycle: { days: 21, hard: { from: 2, to: 3 } } },
});
const daily = entry({ set: { kind: 'medicine', title: 'Tablet', when: at('2026-05-04T21:00', 'FREQ=DAILY') } });
const soup = entry({ set: { kind: 'plan', title: 'Soup', when: at('2026-05-08T19:00') }, by: 'b', own: false });

test('[WE1] seven days from Monday to Sunday, each in words that say what its picture shows', () => {
  const days = sevenDays(read([doctor, rest, treatment], [daily]));
  expect(days.map((each) => plain(daySaid(each)))).toEqual([
    'Monday: Tablet at 9:00 PM',
    'Tuesday: appointment at 10:00 AM and Tablet at 9:00 PM',
    'Today, Wednesday: Tablet at 9:00 PM',
    'Thursday: rest day and Tablet at 9:00 PM',
    'Friday: treatment at 9:00 AM and Tablet at 9:00 PM',
    'Saturday: Tablet at 9:00 PM and usually a hard day',
    'Sunday: Tablet at 9:00 PM and usually a hard day',
  ]);
  expect(sevenDays(read([])).map(daySaid)[0]).toBe('Monday: open');
  expect(days.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual([today]);
});

test('[WE1] both screens draw the same seven days of what both read', () => {
  const ours = [doctor, rest, treatment, soup];
  const shared = (me: 'a' | 'b') => sharedShapes(read(ours, [], me), today);
  expect(shared('a')).toEqual(shared('b'));
});

test('[WE2] rest is the lowest water and comes before a treatment, a treatment before a hard day', () => {
  const all = { rest: true, treatment: true, hard: true };
  expect(waterOf(all)).toBe('rest');
  expect(waterOf({ ...all, rest: false })).toBe('treatment');
  expect(waterOf({ rest: false, treatment: false, hard: true })).toBe('hard');
  expect(waterOf({ rest: false, treatment: false, hard: false })).toBe('usual');
  // From the top of the picture: further down is lower water.
  expect(level.rest).toBeGreaterThan(level.treatment);
  expect(level.treatment).toBeGreaterThan(level.hard);
  expect(
    new Set(
      surface('hard', false)
        .match(/[\d.]+ (\d+)/g)
        ?.map((each) => each.split(' ')[1]),
    ).size,
  ).toBe(1);
});

test('[WE4] what is private lowers the water on my screen and shapes nothing that both mean', () => {
  const calendars = read([], [entry({ set: { kind: 'rest', when: on(today) } })]);
  const [seen, shared] = [sevenDays(calendars).map(({ shape }) => shape), sharedShapes(calendars, today)];
  expect([seen[2]?.rest, shared[2]?.rest]).toEqual([true, false]);
});

test('[WE5] a suggestion waits for the other, and stands among the entries of whoever made it', () => {
  const shownTo = (me: 'a' | 'b') => timesShown(read([soup], [], me), week).map((each) => each.entry.title);
  const waitsFor = (me: 'a' | 'b') => waiting(read([soup], [], me)).map((each) => each.entry.title);
  expect([shownTo('a'), waitsFor('a')]).toEqual([[], ['Soup']]);
  expect([shownTo('b'), waitsFor('b')]).toEqual([['Soup'], []]);
  const [mine] = timesShown(read([soup], [], 'b'), week);
  expect(mine && plain(detailOf(mine, today, 'b', 'Ada'))).toBe('Friday, 7:00 PM. You suggested this');
});

test('[WE5] a suggestion whose time has gone waits no more', () => {
  const past = entry({ set: { kind: 'plan', when: at('2026-05-05T19:00') }, by: 'b', own: false });
  expect(waiting(read([past]))).toEqual([]);
});

test('[WE6] on paper stands what both know; what is private when it is ticked; a suggestion never', () => {
  const mine = entry({ set: { kind: 'medicine', title: 'Tablet', when: at('2026-05-06T21:00') } });
  const ours = entry({ set: { kind: 'plan', title: 'Walk', when: at('2026-05-06T15:00') }, by: 'a', own: false });
  const days = sevenDays(read([doctor, rest, ours], [mine]));
  const titles = (withPrivate: boolean) =>
    onPaper(days, withPrivate).flatMap(({ times }) => times.map((each) => each.entry.title || each.entry.kind));
  expect(titles(false)).toEqual(['appointment']);
  expect(titles(true)).toEqual(['appointment', 'Tablet']);
});

test('[WE9] paper names every day of the week, and a rest day as such', () => {
  const sheet = onPaper(sevenDays(read([rest])), false);
  expect(sheet.map(({ day }) => day.slice(8))).toEqual(['04', '05', '06', '07', '08', '09', '10']);
  expect(sheet.filter((each) => each.rest).map(({ day }) => day)).toEqual(['2026-05-07']);
});

test('[WE7] each entry is said once, with its next time, in the order of the days', () => {
  const rows = comingIn(read([doctor, rest, treatment], [daily]), week.last);
  expect(rows.map(({ entry: { kind }, time }) => [kind, time.first])).toEqual([
    ['medicine', today],
    ['rest', '2026-05-07'],
    ['treatment', '2026-05-08'],
  ]);
});

test('[WE7] what is over today is not to come: its next time is', () => {
  const morning = entry({
    set: { kind: 'medicine', title: 'Drops', when: at('2026-05-04T08:00', 'FREQ=DAILY', 0) },
  });
  const walk = entry({ set: { kind: 'plan', title: 'Walk', when: at('2026-05-06T08:30') } });
  const away = entry({ set: { kind: 'plan', title: 'Away', when: on('2026-05-05', 2) } });
  const titles = (clock: string) =>
    comingIn(read([morning, walk, away], [], 'a', `${today}T${clock}`), week.last).map(
      ({ entry: { title }, time: { first } }) => `${title} ${first.slice(8)}`,
    );
  expect(titles('08:00')).toEqual(['Away 05', 'Drops 06', 'Walk 06']);
  expect(titles('09:00')).toEqual(['Away 05', 'Walk 06', 'Drops 07']);
  expect(titles('09:31')).toEqual(['Away 05', 'Drops 07']);
});

test('[WE5] a suggestion of today is over when its time is', () => {
  const tea = entry({ set: { kind: 'plan', title: 'Tea', when: at('2026-05-06T16:00') }, by: 'b', own: false });
  const waitsAt = (clock: string) => waiting(read([tea], [], 'a', `${today}T${clock}`)).length;
  expect(['15:00', '16:59', '17:01'].map(waitsAt)).toEqual([1, 1, 0]);
});

test('[WE41] [CL5] today is the date on the wall, also between midnight and four', () => {
  const night = read([doctor], [], 'a', '2026-05-11T01:00');
  const days = sevenDays(night);
  expect(days.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual(['2026-05-11']);
  const breakfast = entry({ set: { kind: 'plan', title: 'Early', when: at('2026-05-06T07:00') } });
  const late = read([breakfast], [], 'a', '2026-05-06T01:00');
  const [first] = comingIn(late, week.last);
  expect(first && plain(detailOf(first, dateIn(late), 'a', 'Ben'))).toBe('Today, 7:00 AM');
});

test('[WE8] today and tomorrow alone', () => {
  const until = '2026-05-07' as typeof today;
  const rows = comingIn(read([doctor, rest, treatment]), until);
  expect(rows.map(({ time }) => whenSaid(time, today))).toEqual(['Tomorrow']);
});

test('[WE7] what lasts is said with its last day, and what has begun begins today', () => {
  const away = entry({ set: { kind: 'plan', when: on('2026-05-05', 4) } });
  const [first] = comingIn(read([away]), week.last);
  expect(first && whenSaid(first.time, today)).toBe('Today to Friday');
});
