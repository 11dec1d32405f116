import type { EntryFields, When } from '@unhurried/domain/calendar';
import { addDays, type Day, type Wall, type Zone } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { entryWith, myPlans, newEntry, ourPlans, type SeenBy, timesIn, write } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { couple, few } from '../../session/rounds.contract.ts';
import { loadWords } from '../../words/index.ts';
import { MonthPage } from '../month/index.ts';
import { allSeen, daysFrom, linkTo, newWay } from '../spoken/index.ts';
import { DayPage } from './index.ts';

await loadWords('en', ['calendar']);

const lisbon = 'Europe/Lisbon' as Zone;
const on = (from: Day, days = 1): When => ({ kind: 'days', from, days });
const at = (day: Day, clock: string, minutes = 60): When => ({
  kind: 'time',
  from: `${day}T${clock}` as Wall,
  minutes,
  zone: lisbon,
});

/** As it is read: times hold together by spaces that do not break. */
const asRead = (html: string): string => html.replaceAll('\u00a0', ' ');

const dayPage = (session: Session, day: Day): string =>
  asRead(renderToString(h(DayPage, { session, zone: lisbon, rest: [day] })));
const monthPage = (session: Session, ...rest: readonly string[]): string =>
  asRead(renderToString(h(MonthPage, { session, zone: lisbon, rest })));
const rowsOf = (html: string) =>
  [
    ...html.matchAll(
      /<span class="row-name"[^>]*>([^<]*)<\/span><span class="row-detail">([^<]*)<.*?day-whose">([^<]*)</g,
    ),
  ].map(([, ...row]) => row);

const us = await couple(few);
const today = us.ada.today.value;
const tomorrow = addDays(today, 1);
const adds = async (session: Session, set: EntryFields, sight: SeenBy) => {
  await write(session, newEntry(set, sight));
  await us.here.settle();
};

await adds(us.ada, { kind: 'appointment', title: 'Blood test', when: at(tomorrow, '10:00') }, 'mine');
await adds(us.ada, { kind: 'appointment', title: 'Therapy', when: at(tomorrow, '08:30', 30) }, 'busy');
await adds(us.ada, { kind: 'medicine', title: 'Tablet', when: at(tomorrow, '21:00', 0) }, 'private');
await adds(us.ben, { kind: 'talk', when: at(tomorrow, '19:00', 30) }, 'both');
await adds(us.ada, { kind: 'rest', when: on(tomorrow) }, 'mine');
await adds(us.ben, { kind: 'plan', title: 'Night train', when: at(today, '22:00', 600) }, 'mine');

test('[WE24] [CL3] a day in time’s order: dates first, and each says who sees it', () => {
  expect(rowsOf(dayPage(us.ada, tomorrow))).toEqual([
    ['Rest day', 'All day', 'Yours. Ben sees it.'],
    ['Night train', 'Until 8:00 AM, Plan', 'About Ben.'],
    ['Therapy', '8:30 AM to 9:00 AM, Appointment', 'You alone see this. Ben sees that you are busy then.'],
    ['Blood test', '10:00 AM to 11:00 AM, Appointment', 'Yours. Ben sees it.'],
    ['Talk', '7:00 PM to 7:30 PM', 'Suggested by Ben. It stands when you both keep it.'],
    ['Tablet', '9:00 PM, Medicine', 'You alone see this.'],
  ]);
});

test('[WE24] [P5] to the other a private entry is nothing, or busy without a word of what it is', () => {
  const html = dayPage(us.ben, tomorrow);
  expect(rowsOf(html).map(([name]) => name)).toEqual(['Rest day', 'Night train', 'Ada is busy', 'Blood test', 'Talk']);
  expect(html).not.toMatch(/Therapy|Tablet/);
});

test('[WE26] [P8] the two answers stand with whoever was asked, and of one look; nobody reads who has not answered', () => {
  const [ada, ben] = [dayPage(us.ada, tomorrow), dayPage(us.ben, tomorrow)];
  const buttons = [...ada.matchAll(/<button[^>]*class="([^"]*)"[^>]*><span>(Keep it|Take it out)</g)].map(
    ([, look, words]) => [words, look],
  );
  expect(buttons.map(([words]) => words)).toEqual(['Keep it', 'Take it out']);
  expect(new Set(buttons.map(([, look]) => look)).size).toBe(1);
  expect(ben).not.toContain('Keep it');
  expect(ben).toContain('Suggested by you.');
  expect(ben).not.toMatch(/not (yet|kept|answered)|wait/i);
});

test('[WE22] the month says each day in words: the date, what kind of day, what is planned', () => {
  const html = monthPage(us.ada, tomorrow);
  const [, label] = new RegExp(`data-day="${tomorrow}"[^>]*aria-label="([^"]*)"`).exec(html) ?? [];
  expect(label).toMatch(/^\w+, \w+ \d+, rest day, 5 entries: Night train, Therapy, and Blood test$/);
  const [, here] = new RegExp(`data-day="${today}"[^>]*aria-label="([^"]*)"[^>]*aria-current="date"`).exec(html) ?? [];
  expect(here).toMatch(/, today, one entry: Night train$/);
});

test('[WE21] [WE20] one stop among whole weeks of links, at the day that was opened', () => {
  const html = monthPage(us.ada, tomorrow);
  const stops = [...html.matchAll(/data-day="([^"]*)" tabindex="(-?\d)"/g)];
  expect(stops.length % 7).toBe(0);
  expect(stops.filter(([, , stop]) => stop === '0').map(([, day]) => day)).toEqual([tomorrow]);
  expect(html).toMatch(/<table role="grid"/);
  expect(html).toContain(`href="#/week/day/${tomorrow}"`);
});

test('[WE22] a rest day and a day to go easy are drawn in forms of their own, and the key names those that are there', () => {
  const html = monthPage(us.ada, tomorrow);
  expect(html.match(/<svg class="month-water"/g)?.length).toBe(1);
  expect(html).toMatch(/month-swatch month-rest/);
  expect(html).not.toMatch(/month-swatch month-hard/);
});

test('[WE25] a round in words: which day it is, and "usually hard" where that was stated', async () => {
  const round = { days: 21, hard: { from: 2, to: 3 } };
  const first = addDays(today, 30);
  await adds(us.ada, { kind: 'treatment', when: on(first), cycle: round }, 'mine');
  const said = (session: Session, after: number) =>
    [
      ...(/class="day-words">(.*?)<\/div>/
        .exec(dayPage(session, addDays(first, after)))?.[1]
        ?.matchAll(/<p>([^<]*)/g) ?? []),
    ].map(([, words]) => words);
  expect([0, 1, 2, 3, 20, 21].map((after) => said(us.ada, after))).toEqual([
    ['Day 1 of 21 of your round.'],
    ['Day 2 of 21 of your round. These days are usually hard.'],
    ['Day 3 of 21 of your round. These days are usually hard.'],
    ['Day 4 of 21 of your round.'],
    ['Day 21 of 21 of your round.'],
    [],
  ]);
  expect(said(us.ben, 1)).toEqual(['Day 2 of 21 of the round of Ada. These days are usually hard.']);
  const again = addDays(today, 120);
  const rule = 'FREQ=DAILY;INTERVAL=21;COUNT=2';
  await adds(us.ada, { kind: 'treatment', when: { ...on(again), repeat: { rule } }, cycle: { days: 21 } }, 'mine');
  const inRounds = (after: number) => dayPage(us.ada, addDays(again, after)).match(/Day \d+ of 21/)?.[0];
  expect([0, 20, 21, 41, 42].map(inRounds)).toEqual([
    'Day 1 of 21',
    'Day 21 of 21',
    'Day 1 of 21',
    'Day 21 of 21',
    undefined,
  ]);
  const single = addDays(today, 70);
  await adds(us.ada, { kind: 'treatment', when: on(single) }, 'mine');
  expect(asRead(renderToString(h(DayPage, { session: us.ben, zone: lisbon, rest: [addDays(single, 1)] })))).toContain(
    'The day after a treatment. Go easy.',
  );
});

test('[WE23] what is worked out once for a month is what each day by itself would find', () => {
  const { days, held } = daysFrom(us.ada, addDays(today, -10), 42, lisbon);
  for (const [index, day] of days.entries()) {
    const alone = allSeen(us.ada).flatMap(({ entry }) => timesIn([entry], { first: day, last: day }, lisbon));
    expect(held[index]?.map(({ entry }) => entry.key).sort()).toEqual(alone.map(({ entry }) => entry.key).sort());
  }
  expect(held.flat().length).toBeGreaterThan(6);
});

test('[WE24] an address that names no day is today; a new entry begins on the day that is shown', () => {
  const html = asRead(renderToString(h(DayPage, { session: us.ada, zone: lisbon, rest: ['nowhere'] })));
  expect(html).toContain(linkTo(newWay(today)));
  expect(dayPage(us.ada, tomorrow)).toContain(`#/week/new/${tomorrow}`);
  expect([
    entryWith(us.ada, 'a:nothing'),
    myPlans(us.ada).value.entries.length,
    ourPlans(us.ben).value.entries.length > 0,
  ]).toEqual([undefined, 2, true]);
});
