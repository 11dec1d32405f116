import { activityById } from '@unhurried/content/activities';
import { type Activity, demandOf } from '@unhurried/domain/library';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, home } from '../session/home.contract.ts';
import type { Session } from '../session/index.ts';
import { isNoted, minutesFrom, noteTime, timeOf } from './time-noted.ts';

const activity = (id: string): Activity => {
  const found = activityById(id);
  if (!found) throw new Error(id);
  return found;
};
const massage = activity('light-hand-massage');
const massaged = { day, tier: massage.tier, demand: demandOf(massage, 20), minutes: 20 };
const notes = async (session: Session) =>
  ((await session.history()) ?? []).filter(({ body }) => body.kind === 'time-had').map(({ body }) => body);

test('[AF2] minutes in an address are whole, from one to four hours, or nothing', () => {
  expect(['1', '20', '240'].map(minutesFrom)).toEqual([1, 20, 240]);
  for (const text of [undefined, '', '0', '241', '999', '1e2', '-5', '4.5', ' 7', '1000', 'x'])
    expect(minutesFrom(text), String(text)).toBeUndefined();
  const runs = { numRuns: process.env.DEEP ? 5000 : 200 };
  fc.assert(
    fc.property(fc.string(), (text) => {
      const minutes = minutesFrom(text);
      expect(minutes === undefined || (minutes >= 1 && minutes <= 240 && Number(text) === minutes)).toBe(true);
    }),
    runs,
  );
});

test('[AF2] being near each other asks nothing, and everything above it is a day and three numbers', () => {
  expect(timeOf(activity('share-the-room-in-silence'), 20, day)).toBeUndefined();
  expect(timeOf(massage, 20, day)).toEqual(massaged);
});

test('[AF2] it is noted once for an opening, for me alone, and does not say what was done', async () => {
  const { open } = await home();
  const { session, side } = await open('a');
  await Promise.all([noteTime(session, massage, massaged), noteTime(session, massage, massaged)]);
  await noteTime(session, massage, massaged);
  expect(await notes(session)).toEqual([{ kind: 'time-had', time: massaged }]);
  const loaded = await side.load();
  expect(loaded.ok && [...loaded.value.shown, ...loaded.value.passing]).toEqual([]);
  expect(isNoted(session, massaged)).toBe(true);
});

test('[AF2] a side that was opened again does not note the same once more, and notes another time', async () => {
  const { open } = await home();
  await noteTime((await open('a')).session, massage, massaged);
  const { session } = await open('a');
  await noteTime(session, massage, massaged);
  expect(await notes(session)).toHaveLength(1);
  await noteTime(session, massage, { ...massaged, minutes: 30, demand: demandOf(massage, 30) });
  expect(await notes(session)).toHaveLength(2);
});
