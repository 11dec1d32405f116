import type { TimeOfDay } from '@unhurried/domain/reminders';
import type { Day, Zone } from '@unhurried/domain/time';
import { ok, refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { endRest, restTheWeek, setReminders } from '../plans/index.ts';
import { couple, few } from '../session/rounds.contract.ts';
import { keepRingsOf } from './index.ts';
import { inUtc } from './times.ts';
import { wakingOf } from './waking.ts';

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

const given = { times: [480], rings: [1], words: 'A note is waiting' };
const fake = (more: Partial<Parameters<typeof wakingOf>[0]> = {}) => {
  const asked: string[] = [];
  const waking = wakingOf({
    now: async () => ({ on: false }),
    possible: async () => ok(undefined),
    turnOn: async () => {
      asked.push('on');
      return ok(undefined);
    },
    turnOff: async () => {
      asked.push('off');
      return ok(undefined);
    },
    keepRings: async (rings) => void asked.push(`rings ${rings.join()}`),
    ...more,
  });
  return { waking, asked };
};

test('[WU1] what stands against it is named, and nothing is asked by looking', async () => {
  const { waking, asked } = fake({ possible: async () => refuse('relay-has-none') });
  expect([waking.on.value, waking.lack.value]).toEqual([undefined, undefined]);
  await waking.look();
  expect([waking.on.value, waking.lack.value, asked]).toEqual([false, 'relay-has-none', []]);
});

test('[WU1] what is on is shown as on, and is not asked whether it could be', async () => {
  const { waking } = fake({
    now: async () => ({ on: true, times: [480], allowed: true }),
    possible: async () => refuse('away'),
  });
  await waking.look();
  expect([waking.on.value, waking.lack.value]).toEqual([true, undefined]);
});

test('[WU2] [WU3] on and off are one tap each; turned on, the list is kept at once', async () => {
  const { waking, asked } = fake();
  await waking.look();
  await waking.turn(true, given);
  expect([waking.on.value, asked]).toEqual([true, ['on', 'rings 1']]);
  await waking.turn(false, given);
  expect([waking.on.value, asked.at(-1)]).toEqual([false, 'off']);
});

test('[WU2] a refusal is named and leaves it as it was', async () => {
  const { waking, asked } = fake({ turnOn: async () => refuse('denied'), turnOff: async () => refuse('storage') });
  await waking.look();
  await waking.turn(true, given);
  expect([waking.on.value, waking.problem.value, asked]).toEqual([false, 'denied', []]);
  await waking.turn(false, given);
  expect([waking.on.value, waking.problem.value]).toEqual([false, 'storage']);
});
