import type { EntryFields, When } from '@unhurried/domain/calendar';
import { addDays, type Wall, type Zone } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import {
  changing,
  entryWith,
  keeping,
  myPlans,
  newEntry,
  ourPlans,
  type Placed,
  type SeenBy,
  sightOf,
  takeOut,
  write,
} from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { couple, few } from '../../session/rounds.contract.ts';
import { view } from '../../shell/index.ts';
import { loadWords } from '../../words/index.ts';
import { newDraft } from './draft.ts';
import { draftOf, draftOfTime } from './draft-of.ts';
import { EntryFormPage, EntryPage } from './index.ts';
import { keepOne, leaveOut, putBack, saveChange, saveNew, saveTime } from './saving.ts';
import { goesFor } from './take-out.tsx';

await loadWords('en', ['calendar']);

const lisbon = 'Europe/Lisbon' as Zone;
const us = await couple(few);
const today = us.ada.today.value;
const tomorrow = addDays(today, 1);
const ten = (more: Partial<When> = {}): When =>
  ({ kind: 'time', from: `${tomorrow}T10:00` as Wall, minutes: 60, zone: lisbon, ...more }) as When;

const all = (session: Session): readonly Placed[] => [
  ...myPlans(session).value.entries.map((entry) => ({ entry, isPrivate: true })),
  ...ourPlans(session).value.entries.map((entry) => ({ entry, isPrivate: false })),
];
const named = (session: Session, title: string): Placed => {
  const found = all(session).find(({ entry }) => entry.title === title);
  if (!found) throw new Error(`no ${title}`);
  return found;
};
const adds = async (session: Session, set: EntryFields, sight: SeenBy) => {
  await write(session, newEntry(set, sight));
  await us.here.settle();
};
/** As it is read: times hold together by spaces that do not break. */
const asRead = (html: string): string => html.replaceAll('\u00a0', ' ');

const page = (session: Session, title: string, ...time: readonly string[]): string =>
  asRead(
    renderToString(
      h(EntryPage, {
        session,
        zone: lisbon,
        rest: [encodeURIComponent(named(session, title).entry.key), ...time.map(encodeURIComponent)],
      }),
    ),
  );
const form = (session: Session, ...rest: readonly string[]): string =>
  asRead(renderToString(h(EntryFormPage, { session, zone: lisbon, rest })));
const key = `${addDays(tomorrow, 7)}T10:00`;

test('[WE28] a time elsewhere is said on both clocks, and once where both walls say the same', async () => {
  await adds(us.ada, { kind: 'appointment', title: 'Call', when: ten({ zone: 'Asia/Tokyo' as Zone }) }, 'mine');
  await adds(us.ada, { kind: 'appointment', title: 'Same', when: ten({ zone: 'Europe/London' as Zone }) }, 'mine');
  expect(page(us.ada, 'Call')).toMatch(/There it is .*10:00 AM, in Tokyo\./);
  expect(page(us.ada, 'Same')).not.toContain('There it is');
});

test('[WE27] [WE30] one time of a repetition is left out and put back, and the others stay', async () => {
  await adds(us.ada, { kind: 'ritual', title: 'Twilight', when: ten({ repeat: { rule: 'FREQ=WEEKLY' } }) }, 'mine');
  expect(page(us.ada, 'Twilight')).toMatch(/It comes every \w+day\./);
  expect(page(us.ada, 'Twilight', key)).toMatch(/Leave out this one time.*Change this one time/);
  await leaveOut(us.ada, named(us.ada, 'Twilight'), key);
  expect(page(us.ada, 'Twilight', key)).toMatch(/: left out\..*Put it back/);
  expect(Object.keys(named(us.ada, 'Twilight').entry.changes)).toEqual([key]);
  await putBack(us.ada, named(us.ada, 'Twilight'), key);
  expect(named(us.ada, 'Twilight').entry.changes).toEqual({});
});

test('[WE30] one time is moved by a form that asks when, and nothing else', async () => {
  const placed = named(us.ada, 'Twilight');
  const html = form(us.ada, encodeURIComponent(placed.entry.key), encodeURIComponent(key));
  expect(html).toContain('When is it this one time?');
  expect(html).not.toMatch(/Who sees it|Does it come again|A title/);
  const draft = draftOfTime(placed, key);
  if (!draft) throw new Error('It is a time.');
  expect(await saveTime(us.ada, placed, key, { ...draft, time: '15:30' })).toEqual({ ok: true, value: undefined });
  expect(named(us.ada, 'Twilight').entry.changes).toEqual({ [key]: { from: `${key.slice(0, 10)}T15:30`, length: 60 } });
  expect(page(us.ada, 'Twilight', key)).toMatch(/3:30 PM to 4:30 PM/);
});

test('[WE29] where both wrote at the same time both values stand side by side, until one is kept', async () => {
  await adds(us.ada, { kind: 'plan', title: 'Supper', when: ten() }, 'both');
  await write(us.ben, keeping(us.ben, named(us.ben, 'Supper').entry));
  await us.here.settle();
  us.here.online = false;
  await write(us.ada, changing(us.ada, named(us.ada, 'Supper'), { note: 'Soup', when: ten({ minutes: 30 }) }));
  await write(us.ben, changing(us.ben, named(us.ben, 'Supper'), { note: 'Stew', when: ten({ minutes: 90 }) }));
  us.here.online = true;
  await us.here.pass(60_000);
  await us.here.settle();
  const html = page(us.ben, 'Supper');
  for (const words of [
    'Two notes',
    'Two times',
    'Soup',
    'Stew',
    '10:00 AM to 10:30 AM',
    '10:00 AM to 11:30 AM',
    'Ada wrote',
    'You wrote',
  ])
    expect(html).toContain(words);
  expect(html.match(/Keep this one/g)?.length).toBe(4);
  await keepOne(us.ben, named(us.ben, 'Supper'), 'note', 'Soup');
  await keepOne(us.ben, named(us.ben, 'Supper'), 'when', ten({ minutes: 30 }));
  await us.here.settle();
  expect(named(us.ada, 'Supper').entry).toMatchObject({ crossed: {}, note: 'Soup', when: { minutes: 30 } });
});

test('[WE31] taken out after one question that says for whom; what is about the other has no way to change it', async () => {
  expect(page(us.ben, 'Supper')).toMatch(/Take it out/);
  expect(page(us.ben, 'Call')).not.toMatch(/Take it out|Change it/);
  expect(goesFor(named(us.ben, 'Supper'), us.ben)).toBe('calendar.goesForBoth');
  expect(goesFor(named(us.ada, 'Call'), us.ada)).toBe('calendar.goesFromBoth');
  expect(goesFor({ ...named(us.ada, 'Call'), isPrivate: true }, us.ada)).toBe('calendar.goesForMe');
  expect(form(us.ben, named(us.ben, 'Call').entry.key)).toContain('This entry is not here any more');
  await takeOut(us.ben, named(us.ben, 'Supper'));
  await us.here.settle();
  expect(all(us.ada).some(({ entry }) => entry.title === 'Supper')).toBe(false);
});

test('[WE32] [WE38] the form asks for everything once; in the low-energy view what, its name and when come first', () => {
  const whole = form(us.ada, tomorrow, 'treatment');
  for (const words of [
    'Kind',
    'A title',
    'First day',
    'Days of a round',
    'Who sees it',
    'Does it come again?',
    'A note',
  ])
    expect(whole).toContain(words);
  expect(whole).not.toContain('<details');
  view.value = 'low-energy';
  const low = form(us.ada, tomorrow, 'treatment');
  view.value = 'ordinary';
  const [first = '', more = ''] = low.split('<details');
  expect(first).toMatch(/Kind.*A title.*First day.*Yours, and Ben sees it/);
  expect(first).not.toMatch(/Who sees it|Days of a round|Does it come again|A note/);
  expect(more).toMatch(/Days of a round.*Who sees it.*Does it come again.*A note/);
});

test('[WE33] what cannot be is refused and nothing is written', async () => {
  const count = all(us.ada).length;
  const saved = await saveNew(us.ada, { ...newDraft(tomorrow, 'plan', false), from: '2026-02-30' }, lisbon);
  expect([saved, all(us.ada).length]).toEqual([{ ok: false, refusal: 'from' }, count]);
});

test('[WE36] [CL3] what others shall see, or no longer see, moves whole and leaves nothing behind', async () => {
  const when = ten({ repeat: { rule: 'FREQ=DAILY;COUNT=5' } });
  await adds(us.ada, { kind: 'appointment', title: 'Physio', note: 'Mat', when }, 'private');
  await leaveOut(us.ada, named(us.ada, 'Physio'), `${addDays(tomorrow, 2)}T10:00`);
  const before = named(us.ada, 'Physio').entry;
  for (const sight of ['mine', 'both', 'busy', 'private'] as const) {
    const placed = named(us.ada, 'Physio');
    await saveChange(us.ada, placed, { ...draftOf(placed), sight }, lisbon);
    await us.here.settle();
    const now = all(us.ada).filter(({ entry }) => entry.title === 'Physio');
    expect(now.map(sightOf)).toEqual([sight]);
    const { note, when: then, changes } = now[0]?.entry ?? before;
    expect([note, then, changes]).toEqual([before.note, before.when, before.changes]);
    expect(all(us.ben).some(({ entry }) => entry.title === 'Physio')).toBe(sight === 'mine' || sight === 'both');
  }
  expect(all(us.ben).some(({ entry }) => entry.kind === 'busy')).toBe(false);
});

test('[WE35] [ED1] a change of the title leaves what the other changed meanwhile', async () => {
  await adds(us.ada, { kind: 'plan', title: 'Walk', when: ten() }, 'both');
  const opened = named(us.ada, 'Walk');
  await write(us.ben, changing(us.ben, named(us.ben, 'Walk'), { note: 'By the river' }));
  await us.here.settle();
  await saveChange(us.ada, opened, { ...draftOf(opened), title: 'Slow walk' }, lisbon);
  await us.here.settle();
  expect(entryWith(us.ben, opened.entry.key)?.entry).toMatchObject({ title: 'Slow walk', note: 'By the river' });
});

test('[WE25] [CL7] what was learned about a round is a suggestion with one tap, and silent once its person has stated it', async () => {
  const days: When = { kind: 'days', from: tomorrow, days: 1 };
  await adds(us.ada, { kind: 'treatment', title: 'Infusion', when: days, cycle: { days: 21 } }, 'mine');
  const shown = (session: Session, learned: { readonly from: number; readonly to: number }) =>
    renderToString(h(EntryPage, { session, zone: lisbon, rest: [named(session, 'Infusion').entry.key], learned }));
  expect(shown(us.ada, { from: 2, to: 4 })).toContain('Looking back, day 2 to day 4 were often hard.');
  expect(shown(us.ada, { from: 20, to: 22 })).not.toContain('Looking back');
  expect(shown(us.ben, { from: 2, to: 4 })).not.toContain('Looking back');
  await write(us.ada, changing(us.ada, named(us.ada, 'Infusion'), { cycle: { days: 21, hard: { from: 3, to: 5 } } }));
  expect(shown(us.ada, { from: 2, to: 4 })).not.toContain('Looking back');
  expect(shown(us.ada, { from: 2, to: 4 })).toContain('Day 3 to day 5 are usually hard.');
});

test('[WE31] a "busy" of mine that stands for nothing can be taken out, and one of the other’s cannot', async () => {
  await write(us.ada, newEntry({ kind: 'busy', when: ten() }, 'mine'));
  await us.here.settle();
  const busy = (session: Session) => all(session).find(({ entry }) => entry.kind === 'busy')?.entry.key ?? '';
  const shown = (session: Session) =>
    asRead(renderToString(h(EntryPage, { session, zone: lisbon, rest: [busy(session)] })));
  expect(shown(us.ada)).toMatch(/You are busy.*Take it out/);
  expect(shown(us.ada)).not.toContain('Change it');
  expect(shown(us.ben)).toContain('Ada is busy');
  expect(shown(us.ben)).not.toMatch(/Take it out|Change it/);
});
