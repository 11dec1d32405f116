import { signal } from '@preact/signals';
import type { EntryFields, When } from '@unhurried/domain/calendar';
import { addDays, type Day, instantOf, type Wall, type Zone } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { myPlans, newEntry, ourPlans, type SeenBy, write } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { couple, few } from '../../session/rounds.contract.ts';
import { loadWords } from '../../words/index.ts';
import { EntryFormPage, EntryPage } from '../entry/index.ts';
import { MonthPage } from '../month/index.ts';
import { linkTo, newWay } from '../spoken/index.ts';
import { DayPage } from './index.ts';

await loadWords('en', ['calendar']);

const zone = 'Europe/Lisbon' as Zone;
const us = await couple(few);
const today = us.ada.today.value;
const tomorrow = addDays(today, 1);
const at = (clock: string): When => ({ kind: 'time', from: `${tomorrow}T${clock}` as Wall, minutes: 60, zone });
const on = (from: Day): When => ({ kind: 'days', from, days: 1 });
const adds = async (set: EntryFields, sight: SeenBy) => {
  await write(us.ada, newEntry(set, sight));
  await us.here.settle();
};

await adds({ kind: 'appointment', title: 'Therapy', when: at('08:30') }, 'busy');
await adds({ kind: 'medicine', title: 'Tablet', when: at('21:00') }, 'private');
await adds({ kind: 'plan', title: 'Supper', when: at('19:00') }, 'mine');
await adds({ kind: 'rest', when: on(tomorrow) }, 'private');
await adds(
  { kind: 'treatment', title: 'Infusion', when: on(tomorrow), cycle: { days: 21, hard: { from: 2, to: 3 } } },
  'private',
);
await adds({ kind: 'rest', when: on(addDays(tomorrow, 3)) }, 'mine');

/** What paper shows of a page: without what is kept from it, however deep that goes. */
function paperOf(html: string): string {
  const start = /<(\w+) [^>]*class="[^"]*not-on-paper[^"]*"[^>]*>/.exec(html);
  if (!start) return html;
  const [opening, tag = ''] = start;
  const within = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g');
  within.lastIndex = start.index + opening.length;
  let depth = 1;
  while (depth > 0) {
    const next = within.exec(html);
    if (!next) throw new Error(`${tag} is not closed`);
    depth += next[1] ? -1 : 1;
  }
  return paperOf(html.slice(0, start.index) + html.slice(within.lastIndex));
}
/** Words that are shown; what is said to those who listen is not printed. */
const shownOn = (html: string): string => paperOf(html).replace(/<[^>]*>/g, ' ');

const dayPage = (session: Session, day: string) => renderToString(h(DayPage, { session, zone, rest: [day] }));
const monthPage = (session: Session, day: string) => renderToString(h(MonthPage, { session, zone, rest: [day] }));

test('[WE6] a printed day has what both know of it, and nothing of what I alone see', () => {
  const html = dayPage(us.ada, tomorrow);
  expect(html).toMatch(/Therapy[\s\S]*Tablet/);
  expect(html).toMatch(/A resting day[\s\S]*Day 1 of 21/);
  const paper = shownOn(html);
  expect(paper).toContain('Supper');
  expect(paper).not.toMatch(/Therapy|Tablet|Infusion|[Rr]est|Day 1 of 21|alone/);
  expect(shownOn(dayPage(us.ada, addDays(tomorrow, 3)))).toContain('Rest day');
});

test('[WE6] a printed month draws nothing of what I alone see', () => {
  const html = monthPage(us.ada, tomorrow);
  expect(html).toContain('Therapy');
  const paper = paperOf(html);
  expect(shownOn(html)).toContain('Supper');
  expect(shownOn(html)).not.toMatch(/Therapy|Tablet|Infusion/);
  // One rest day that both know; the treatment and the days to go easy are mine alone.
  expect(paper.match(/class="month-water/g)?.length).toBe(1);
  expect(paper).not.toMatch(/month-sign-treatment|month-swatch month-(treatment|hard)/);
  const drawn = [...paper.matchAll(/<td class="([^"]*)"/g)].map(([, classes = '']) => classes.split(' '));
  for (const nature of ['treatment', 'hard']) {
    const those = drawn.filter((classes) => classes.includes(`month-${nature}`));
    expect([nature, those.length > 0, those.every((all) => all.includes(`month-alone-${nature}`))]).toEqual([
      nature,
      true,
      true,
    ]);
  }
});

test('[WE6] the page of an entry that I alone see, and its form, are on no paper; that of another is', () => {
  const keyOf = (title: string) =>
    [...myPlans(us.ada).value.entries, ...ourPlans(us.ada).value.entries].find((entry) => entry.title === title)?.key ??
    '';
  const page = (title: string) => renderToString(h(EntryPage, { session: us.ada, zone, rest: [keyOf(title)] }));
  const form = (title: string) => renderToString(h(EntryFormPage, { session: us.ada, zone, rest: [keyOf(title)] }));
  const alone = (html: string) => /class="[^"]*entry-alone/.test(html);
  expect([page, form].map((each) => ['Therapy', 'Tablet', 'Supper'].map((title) => alone(each(title))))).toEqual([
    [true, true, false],
    [true, true, false],
  ]);
});

test('[WE41] [CL5] between midnight and four the date on the wall is today, and the default of what is new', () => {
  const night: Session = { ...us.ada, now: signal(instantOf(`${tomorrow}T01:00` as Wall, zone)), today: signal(today) };
  const [, current] = /data-day="([^"]*)"[^>]*aria-current="date"/.exec(monthPage(night, tomorrow)) ?? [];
  expect(current).toBe(tomorrow);
  expect(monthPage(night, tomorrow)).toContain(linkTo(newWay(tomorrow)));
  expect(dayPage(night, 'nowhere')).toContain(linkTo(newWay(tomorrow)));
  expect([today, tomorrow].map((day) => dayPage(night, day).includes('Today'))).toEqual([false, true]);
  const form = renderToString(h(EntryFormPage, { session: night, zone, rest: [] }));
  expect(form).toContain(`value="${tomorrow}"`);
});
