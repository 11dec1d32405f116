import { activities } from '@unhurried/content/activities';
import { asItIs } from '@unhurried/domain/offering';
import type { Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { memoryDevice } from '../device/index.ts';
import { mine, openSession } from '../session/index.ts';
import { isAsSent, shapingOf } from './as-sent.ts';

Object.assign(globalThis, { document: Object.assign(new EventTarget(), { hidden: false }) });

async function onAGoodDay() {
  const day = '2026-05-04' as Day;
  const device = memoryDevice({ now: () => Date.parse(`${day}T09:00:00Z`), zone: () => 'Europe/Lisbon' });
  await device.begin('alone');
  const side = await device.createSide({ person: 'a', name: 'a', passphrase: 'quiet a' });
  if (!side.ok) throw new Error(side.refusal);
  const opening = { device, side: side.value, partner: undefined, library: activities, sample: false };
  const opened = await openSession({ ...opening, onLock: () => undefined });
  if (!opened.ok) throw new Error(opened.refusal);
  const session = opened.value;
  const reading = { day, energy: 8, energyFor: 'now', pain: 1, welcome: 4, talk: true } as const;
  await session.add([
    mine({ kind: 'usual-told', usual: { energy: 7, pain: 2 } }),
    mine({ kind: 'profile-chosen', profile: 'steady', day }),
    mine({ kind: 'checked-in', reading }),
    ...activities.map(({ id }) => mine({ kind: 'welcome-answered', activity: id, answer: 'welcome' as const })),
  ]);
  return session;
}

test('[PA12] [PA13] what I lowered before I shared is still lowered when I look again', async () => {
  const session = await onAGoodDay();
  const whole = session.prepare(asItIs);
  const [first] = whole.offering.list;
  if (!first) throw new Error('A good day has a list');
  const lowered = { ...asItIs, tier: 1, word: 'rest', talk: false, leaveOut: [first.activity] } as const;
  const sent = session.prepare(lowered).offering;
  const again = session.prepare(shapingOf(sent, whole, false));
  expect(again.offering).toEqual(sent);
  expect([isAsSent(sent, again), isAsSent(sent, whole), isAsSent(undefined, whole)]).toEqual([true, false, false]);
});

test('[PA13] nothing shared yet begins from what would go', async () => {
  const session = await onAGoodDay();
  const whole = session.prepare(asItIs);
  expect(session.prepare(shapingOf(undefined, whole, false))).toEqual(whole);
});
