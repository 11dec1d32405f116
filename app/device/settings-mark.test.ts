import { expect, test } from 'vitest';
import { bothSides, given, onTrial, passphraseOf } from './on-trial.contract.ts';

test('[DV22] my settings are mine: changed by another hand, a side locks as soon as it is hidden', async () => {
  const trial = await onTrial();
  const { device, store } = trial;
  const { a } = await bothSides(trial);
  given(await a.settle({ autoLock: { on: 'idle', minutes: 10 } }));
  a.lock();
  const opened = async () => given(await device.unlock('a', passphraseOf.a)).info();
  expect((await opened()).autoLock).toEqual({ on: 'idle', minutes: 10 });
  const stored = given(await store.readMeta('side/a'));
  if (typeof stored !== 'object' || stored === null || !('info' in stored)) throw new Error('A side is stored');
  const info = { person: 'a', name: 'a', autoLock: { on: 'idle', minutes: 99_999 }, lockScreenSlips: true };
  given(await store.write({ meta: { 'side/a': { ...stored, info } } }));
  expect(await opened()).toEqual({ person: 'a', name: 'a', autoLock: { on: 'hide' }, lockScreenSlips: false });
});

test('[DV22] a new passphrase keeps the settings', async () => {
  const trial = await onTrial();
  const { device } = trial;
  const { a } = await bothSides(trial);
  given(await a.settle({ autoLock: { on: 'idle', minutes: 3 } }));
  given(await device.changePassphrase('a', passphraseOf.a, 'nine new lanterns'));
  expect(given(await device.unlock('a', 'nine new lanterns')).info().autoLock).toEqual({ on: 'idle', minutes: 3 });
});
