import type { EntryFields, When } from '@unhurried/domain/calendar';
import { addDays, type Wall, type Zone } from '@unhurried/domain/time';
import { refuse } from '@unhurried/kernel';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { myPlans, newEntry, ourPlans, type Placed, type SeenBy, sightOf, takeOut, write } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { couple, few } from '../../session/rounds.contract.ts';
import { loadWords } from '../../words/index.ts';
import { draftOf, draftOfTime } from './draft-of.ts';
import { OldStays } from './form-page.tsx';
import { leaveOut, saveAnew, saveChange, saveTime } from './saving.ts';

await loadWords('en', ['calendar']);

const lisbon = 'Europe/Lisbon' as Zone;
const us = await couple(few);
const tomorrow = addDays(us.ada.today.value, 1);
const ten = (more: Partial<When> = {}): When =>
  ({ kind: 'time', from: `${tomorrow}T10:00` as Wall, minutes: 60, zone: lisbon, ...more }) as When;

const all = (session: Session, title: string): readonly Placed[] =>
  [
    ...myPlans(session).value.entries.map((entry) => ({ entry, isPrivate: true })),
    ...ourPlans(session).value.entries.map((entry) => ({ entry, isPrivate: false })),
  ].filter(({ entry }) => entry.title === title);
const named = (session: Session, title: string): Placed => {
  const [found] = all(session, title);
  if (!found) throw new Error(`no ${title}`);
  return found;
};
const adds = async (session: Session, set: EntryFields, sight: SeenBy) => {
  await write(session, newEntry(set, sight));
  await us.here.settle();
};
/** A device that has no room left to erase anything. */
const full = (session: Session): Session => ({ ...session, letGo: async () => refuse('storage-full') });

test('[WE39] [ED1] what was written while the entry was taken out is not lost: it is said, and can be saved as a new one', async () => {
  await adds(us.ada, { kind: 'plan', title: 'Walk', when: ten() }, 'both');
  const opened = named(us.ben, 'Walk');
  const draft = { ...draftOf(opened), note: 'By the river' };
  await takeOut(us.ada, named(us.ada, 'Walk'));
  await us.here.settle();
  expect(await saveChange(us.ben, opened, draft, lisbon)).toEqual({ ok: false, refusal: 'gone' });
  // Before anything else: also where a field is not yet what it should be.
  expect(await saveChange(us.ben, opened, { ...draft, from: '' }, lisbon)).toEqual({ ok: false, refusal: 'gone' });
  expect(all(us.ben, 'Walk')).toEqual([]);
  expect(await saveAnew(us.ben, opened, draft, lisbon)).toEqual({ ok: true, value: undefined });
  await us.here.settle();
  const [found, ...more] = all(us.ada, 'Walk');
  expect([found?.entry.note, found?.entry.keptBy, more]).toEqual(['By the river', ['b'], []]);
});

test('[WE39] one time of what was taken out meanwhile is refused by the same name', async () => {
  await adds(us.ada, { kind: 'plan', title: 'Choir', when: ten({ repeat: { rule: 'FREQ=DAILY;COUNT=5' } }) }, 'both');
  const opened = named(us.ben, 'Choir');
  const key = `${addDays(tomorrow, 1)}T10:00`;
  const draft = draftOfTime(opened, key);
  if (!draft) throw new Error('It is a time.');
  await takeOut(us.ada, named(us.ada, 'Choir'));
  await us.here.settle();
  expect(await saveTime(us.ben, opened, key, { ...draft, time: '15:00' })).toEqual({ ok: false, refusal: 'gone' });
});

test('[WE39] a repetition that is saved as a new one keeps what was left out of it', async () => {
  await adds(us.ada, { kind: 'plan', title: 'Swim', when: ten({ repeat: { rule: 'FREQ=DAILY;COUNT=5' } }) }, 'mine');
  await leaveOut(us.ada, named(us.ada, 'Swim'), `${addDays(tomorrow, 1)}T10:00`);
  const opened = named(us.ada, 'Swim');
  await takeOut(us.ada, opened);
  await saveAnew(us.ada, opened, { ...draftOf(opened), note: 'Lake' }, lisbon);
  const { note, when, changes } = named(us.ada, 'Swim').entry;
  expect([note, when, changes]).toEqual(['Lake', opened.entry.when, opened.entry.changes]);
});

test('[WE36] where the old one could not be taken out that is said, and what stands stands', async () => {
  await adds(us.ada, { kind: 'appointment', title: 'Scan', when: ten() }, 'private');
  const opened = named(us.ada, 'Scan');
  const draft = { ...draftOf(opened), sight: 'mine' as const };
  expect(await saveChange(full(us.ada), opened, draft, lisbon)).toEqual({ ok: false, refusal: 'old-stays' });
  expect(all(us.ada, 'Scan').map(sightOf).sort()).toEqual(['mine', 'private']);
  const html = renderToString(h(OldStays, { of: opened }));
  expect(html).toMatch(/It is written anew\..*take it out by hand/);
  expect(html).toContain(`#/week/entry/${encodeURIComponent(opened.entry.key)}`);
  expect(html).not.toMatch(/<form|Save/);
});

test('[WE36] [P5] the name by which another calendar knows it does not come to other eyes', async () => {
  const origin = { uid: 'visit-7@oncology.hospital.example', sequence: 0 };
  await adds(us.ada, { kind: 'appointment', title: 'Visit', when: ten(), origin }, 'private');
  const before = named(us.ada, 'Visit');
  expect(before.entry.origin).toEqual(origin);
  for (const [sight, stays] of [
    ['busy', true],
    ['mine', false],
  ] as const) {
    const placed = named(us.ada, 'Visit');
    await saveChange(us.ada, placed, { ...draftOf(placed), sight }, lisbon);
    expect([sight, named(us.ada, 'Visit').entry.origin !== undefined]).toEqual([sight, stays]);
  }
});
