import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ratePerSecond } from './rate.ts';

const rush = { many: 4, warm: 20, counted: 200 };

test('[BE8] a rate counts what was answered, by everybody together', async () => {
  let answered = 0;
  const work = async () => {
    await pause(5);
    answered += 1;
  };
  const rate = await ratePerSecond({ ...rush, work });
  expect(rate).toBeGreaterThan(0);
  // Four at a time, at most one each five milliseconds: however slow this machine is, it cannot have been more.
  expect(rate).toBeLessThanOrEqual(4 * 250);
  expect(answered).toBeGreaterThanOrEqual(Math.floor(rate * 0.2));
});

test('[BE8] one refusal, and there is no rate', async () => {
  let asked = 0;
  const work = async () => {
    await pause(1);
    asked += 1;
    if (asked === 7) throw new Error('refused');
  };
  await expect(ratePerSecond({ ...rush, work })).rejects.toThrow('refused');
});
