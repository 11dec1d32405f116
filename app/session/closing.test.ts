import { expect, test } from 'vitest';
import { memoryDevice } from '../device/index.ts';
import { unhurried } from './index.ts';

Object.assign(globalThis, { document: Object.assign(new EventTarget(), { hidden: false }) });

const noSample = async () => {
  throw new Error('Nobody looks around here');
};

async function atTheLock() {
  const device = memoryDevice();
  const app = unhurried({ device, sample: noSample, keeps: true });
  await app.begin('two');
  for (const person of ['a', 'b'] as const)
    await app.createSide({ person, name: person, passphrase: `quiet ${person}` });
  await app.arrive();
  return app;
}

test('[SE9] locking leaves the open phase in the same moment, before the disk is asked anything', async () => {
  const app = await atTheLock();
  await app.unlock('a', 'quiet a');
  expect(app.phase.value.kind).toBe('open');
  app.lock();
  expect(app.phase.value.kind).toBe('starting');
  await expect.poll(() => app.phase.value.kind).toBe('locked');
});

test('[SE9] an arrival that was slower than an opening does not close it', async () => {
  const app = await atTheLock();
  const late = app.arrive();
  await app.unlock('a', 'quiet a');
  await late;
  expect(app.phase.value.kind).toBe('open');
});

test('[SE9] two taps on open leave one side open, and locking closes it', async () => {
  const app = await atTheLock();
  await Promise.all([app.unlock('a', 'quiet a'), app.unlock('a', 'quiet a')]);
  expect(app.phase.value.kind).toBe('open');
  app.lock();
  await expect.poll(() => app.phase.value.kind).toBe('locked');
});
