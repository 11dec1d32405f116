import { expect, test } from 'vitest';
import { screenFor } from './places.ts';
import { openScreens } from './routes.ts';

const invitation = 'AQ'.repeat(44);

test('[LS7] an invitation in the address: the welcome of a fresh phone, the lock, an open side', () => {
  const path = `/join/${invitation}`;
  expect(screenFor(path, 'welcome')).toEqual({ name: 'welcome', rest: ['join'] });
  expect(screenFor(path, 'locked')).toEqual({ name: 'lock', rest: [] });
  expect(screenFor(path, 'open', openScreens)).toEqual({ name: 'link', rest: ['join', invitation] });
  expect(screenFor('/join', 'open', openScreens)).toEqual({ name: 'link', rest: ['join'] });
});

test('[LS7] the words come back at the welcome, and nowhere else', () => {
  expect(screenFor('/restore', 'welcome')).toEqual({ name: 'restore', rest: [] });
  expect(screenFor('/restore', 'locked').name).toBe('lock');
  expect(screenFor('/restore', 'open', openScreens).name).toBe('today');
});

test('[LS7] what belongs to an open side is never drawn without one', () => {
  for (const name of Object.keys(openScreens)) {
    expect(screenFor(`/${name}`, 'welcome').name).toBe('welcome');
    expect(screenFor(`/${name}`, 'locked').name).toBe('lock');
  }
});
