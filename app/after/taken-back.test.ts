import { activityById } from '@unhurried/content/activities';
import { demandOf } from '@unhurried/domain/library';
import { refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { day, home } from '../session/home.contract.ts';
import { forgetTime, isNoted, noteTime } from './time-noted.ts';

const found = activityById('light-hand-massage');
if (!found) throw new Error('No such activity');
const massage = found;
const massaged = { day, tier: massage.tier, demand: demandOf(massage, 20), minutes: 20 };
const other = { ...massaged, minutes: 30, demand: demandOf(massage, 30) };

test('[AF3] one tap erases it from the disk and from what is planned, and coming back does not write it again', async () => {
  const { open } = await home();
  const { session, side } = await open('a');
  await noteTime(session, massage, other);
  await noteTime(session, massage, massaged);
  await forgetTime(session, massaged);
  expect(isNoted(session, massaged)).toBe(false);
  await noteTime(session, massage, massaged);
  expect(session.known.value.mine.half.pace.had).toEqual([other]);
  const loaded = await side.load();
  expect(loaded.ok && JSON.stringify(loaded.value)).not.toContain('"minutes":20');
});

test('[AF3] nothing of it comes back when the side is opened again, from a snapshot or not', async () => {
  const { open } = await home();
  const { session } = await open('a');
  await noteTime(session, massage, massaged);
  await forgetTime(session, massaged);
  const again = await open('a');
  expect(again.session.known.value.mine.half.pace.had).toEqual([]);
});

test('[AF3] [SE1] what could not be erased, or not be looked for, is not said to be gone', async () => {
  const { open } = await home();
  const { session, side } = await open('a');
  await noteTime(session, massage, massaged);
  const { forget, history } = side;
  const refused = async () => refuse('storage');
  Object.assign(side, { forget: refused });
  expect(await forgetTime(session, massaged)).toBe(false);
  expect([isNoted(session, massaged), session.notice.value?.kind]).toEqual([true, 'not-written']);
  Object.assign(side, { forget, history: refused });
  expect([await forgetTime(session, massaged), isNoted(session, massaged)]).toEqual([false, true]);
  Object.assign(side, { history });
  expect([await forgetTime(session, massaged), isNoted(session, massaged)]).toEqual([true, false]);
});
