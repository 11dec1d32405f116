import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { back, canGoBack, forgetOnClosing, go, pathIn, route } from './router.ts';

test('[SH1] going somewhere needs no address and no history', () => {
  expect(globalThis).not.toHaveProperty('history');
  go('/today', 'fresh');
  go('/check-in');
  expect(route.value).toBe('/check-in');
});

test('[SH2] back goes to the screen before, until the trail begins', () => {
  go('/today', 'fresh');
  go('/activity/one');
  go('/activity/one/how');
  back();
  expect(route.value).toBe('/activity/one');
  back();
  expect([route.value, canGoBack.value]).toEqual(['/today', false]);
  back();
  expect(route.value).toBe('/today');
});

test('[SH2] a fresh trail cannot be gone back from', () => {
  go('/today', 'fresh');
  go('/lock');
  go('/care', 'fresh');
  expect([route.value, canGoBack.value]).toEqual(['/care', false]);
});

test('[SH2] instead takes the place of this screen', () => {
  go('/today', 'fresh');
  go('/check-in');
  go('/offering', 'instead');
  back();
  expect(route.value).toBe('/today');
});

test('[SH2] the same place twice is one step', () => {
  go('/today', 'fresh');
  go('/help');
  go('/help');
  back();
  expect(route.value).toBe('/today');
});

test('[SH3] only #/ names a place', () => {
  expect(pathIn('#/care/flags')).toBe('/care/flags');
  expect([pathIn(''), pathIn('#content'), pathIn('#'), pathIn('/care')]).toEqual(Array(4).fill(undefined));
});

test('[SH7] a side that closes leaves no place behind, and nothing to go back to', () => {
  const phase = signal({ kind: 'locked' });
  const stop = forgetOnClosing(phase, '/today');
  go('/help');
  expect(route.value).toBe('/help');
  phase.value = { kind: 'open' };
  go('/care');
  go('/care/red-flags');
  phase.value = { kind: 'starting' };
  expect([route.value, canGoBack.value]).toEqual(['/today', false]);
  stop();
});
