import type { EntryFields } from '@unhurried/domain/calendar';
import type { ReminderKind, TimeOfDay } from '@unhurried/domain/reminders';
import type { Day, Instant, Wall, Zone } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { endRest, newEntry, restTheWeek, type SeenBy, setReminders } from '../../plans/index.ts';
import { checkedIn, home, reading } from '../../session/home.contract.ts';
import { mine, type Session } from '../../session/index.ts';
import { standIn } from '../run/ringer.contract.ts';
import { startReminders } from '../run/start.ts';
import { ringsAhead } from './index.ts';

const zone = 'UTC' as Zone;
const now = Date.parse('2026-05-04T09:00:00Z') as Instant;
const walk: EntryFields = { kind: 'plan', when: { kind: 'time', from: '2026-05-04T18:00' as Wall, minutes: 30 } };
const restDay: EntryFields = { kind: 'rest', when: { kind: 'days', from: '2026-05-04' as Day, days: 1 } };

const rings = (session: Session, days = 2) =>
  ringsAhead(session, zone, now, days).map((at) => new Date(at).toISOString().slice(5, 16));
const remind = (session: Session, ...kinds: ReminderKind[]) =>
  setReminders(session, { kinds, times: ['17:00' as TimeOfDay] });
const plan = (session: Session, set: EntryFields, sight: SeenBy) => session.add(newEntry(set, sight));

test('[WR1] nothing rings before something and a time are chosen', async () => {
  const { session } = await (await home()).open('a');
  await plan(session, walk, 'private');
  expect(rings(session)).toEqual([]);
  await setReminders(session, { kinds: ['plan'], times: [] });
  expect(rings(session)).toEqual([]);
  await remind(session, 'plan');
  expect(rings(session)).toEqual(['05-04T17:00']);
});

test('[WR5] what is about the other alone is due for them and not for me; what is suggested is due for nobody', async () => {
  const { open } = await home();
  const other = (await open('b')).session;
  await plan(other, walk, 'mine');
  await plan(other, { ...walk, title: 'Suggested' }, 'both');
  await remind(other, 'plan');
  expect(rings(other)).toEqual(['05-04T17:00']);
  const { session } = await open('a');
  await remind(session, 'plan');
  expect(rings(session)).toEqual([]);
});

test('[WR2] rest is silent at once: a rest day of either, a day that I called one of rest, a calendar that rests', async () => {
  const { open } = await home();
  const other = (await open('b')).session;
  await plan(other, restDay, 'mine');
  const { session } = await open('a');
  await plan(session, { ...walk, when: { kind: 'days', from: '2026-05-04' as Day, days: 3 } }, 'private');
  await remind(session, 'plan');
  expect(rings(session, 3)).toEqual(['05-05T17:00', '05-06T17:00']);
  await restTheWeek(session, 'until-i-say');
  expect(rings(session, 3)).toEqual([]);
  await endRest(session);
  expect(rings(session, 3)).toHaveLength(2);
});

test('[WR2] a rest for today leaves tomorrow as it was', async () => {
  const { session } = await (await home()).open('a');
  await plan(session, { ...walk, when: { kind: 'days', from: '2026-05-04' as Day, days: 2 } }, 'private');
  await remind(session, 'plan');
  await restTheWeek(session, 'today');
  expect(rings(session)).toEqual(['05-05T17:00']);
  await endRest(session);
  await session.add([mine({ kind: 'checked-in', reading: { ...reading, rest: true } })]);
  expect(rings(session)).toEqual(['05-05T17:00']);
});

test('[WR2] a check-in that was asked for and given today rings no more today', async () => {
  const { session } = await (await home()).open('a');
  await remind(session, 'check-in');
  expect(rings(session)).toEqual(['05-04T17:00', '05-05T17:00']);
  await session.add([checkedIn]);
  expect(rings(session)).toEqual(['05-05T17:00']);
});

test('[WR2] [WR6] a side rings by its own calendar while it is open', async () => {
  const { session } = await (await home()).open('a');
  await plan(session, walk, 'private');
  await remind(session, 'plan');
  const clock = standIn('2026-05-04T09:00Z', true);
  const { stop } = startReminders(session, () => zone, clock.ringer);
  await clock.until('2026-05-04T17:30Z');
  expect(clock.shown).toEqual(['2026-05-04T17:00']);
  stop();
  expect(clock.timers()).toBe(0);
});
