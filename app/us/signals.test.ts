import { longestSignal } from '@unhurried/domain/together';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { signalsOf, tellSignals } from './signals.ts';

test('[US1] [TG13] each tells their own, both see both, and either changes theirs at any time', async () => {
  const { open } = await home();
  const a = await open('a');
  expect(signalsOf(a.session, 'a')).toEqual({ word: '', sign: '' });
  await tellSignals(a.session, { word: ' stone ', sign: 'two taps' });
  const b = await open('b');
  expect(signalsOf(b.session, 'a')).toEqual({ word: 'stone', sign: 'two taps' });
  await tellSignals(b.session, { word: 'harbour', sign: '' });
  await tellSignals(b.session, { word: 'slow', sign: '' });
  const { session } = await open('a');
  expect([signalsOf(session, 'a'), signalsOf(session, 'b')]).toEqual([
    { word: 'stone', sign: 'two taps' },
    { word: 'slow', sign: '' },
  ]);
});

test('[US1] what is the same is not written again, and what is too long is cut so that the other side reads it', async () => {
  const { open } = await home();
  const { session, side } = await open('a');
  const written = async () => {
    const loaded = await side.load();
    return loaded.ok ? loaded.value.shown.length : undefined;
  };
  expect(await tellSignals(session, { word: '', sign: '' })).toBe(true);
  expect(await written()).toBe(0);
  const long = 'x'.repeat(longestSignal + 5);
  for (let twice = 0; twice < 2; twice++) await tellSignals(session, { word: long, sign: 'hand ' });
  expect(await written()).toBe(1);
  expect(signalsOf((await open('b')).session, 'a')).toEqual({ word: 'x'.repeat(longestSignal), sign: 'hand' });
});
