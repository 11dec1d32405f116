import type { TimeOfDay } from '@unhurried/domain/reminders';
import type { Day, Zone } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { endRest, restTheWeek, setReminders } from '../plans/index.ts';
import { couple, few } from '../session/rounds.contract.ts';
import { keepRingsOf } from './index.ts';
import { inUtc } from './times.ts';

const at = (time: string) => time as TimeOfDay;
const berlin = 'Europe/Berlin' as Zone;

test('[WU3] times told follow the clocks of the day, and nothing else', () => {
  expect(inUtc([at('09:00'), at('00:30')], '2026-11-24' as Day, berlin)).toEqual([480, 1410]);
  expect(inUtc([at('09:00')], '2026-07-24' as Day, berlin)).toEqual([420]);
});

test('[WU3] [RN4] after each change the list is kept anew; while the week rests it is empty, and the times stay', async () => {
  const us = await couple(few);
  const kept: { readonly rings: readonly number[]; readonly times: readonly number[] }[] = [];
  await setReminders(us.ada, { kinds: ['check-in'], times: [at('12:00')] });
  const stop = keepRingsOf({
    session: us.ada,
    push: { keepRings: async (rings, _, times = []) => void kept.push({ rings, times }) },
    zone: () => 'UTC' as Zone,
    words: () => 'A note is waiting',
  });
  const soon = () => new Promise((done) => setTimeout(done, 0));
  await soon();
  expect(kept.at(-1)?.rings.length).toBeGreaterThan(10);
  expect(kept.at(-1)?.rings[0]).toBe(Date.parse('2026-11-20T12:00:00Z'));
  await restTheWeek(us.ben, 'until-i-say');
  await us.here.settle();
  await soon();
  expect(kept.at(-1)).toEqual({ rings: [], times: [720] });
  await endRest(us.ben);
  await us.here.settle();
  await soon();
  expect(kept.at(-1)?.rings.length).toBeGreaterThan(10);
  expect(new Set(kept.map(({ times }) => times.join()))).toEqual(new Set(['720']));
  stop();
});
