import { expect, test } from 'vitest';
import { isOurs, mayKeep, toForget } from './release.ts';

const scope = 'https://here.example/app/';

test('[SW4] the release before the current one stays, for pages that are still open; older ones go', () => {
  expect(toForget(['unhurried-1', 'unhurried-2', 'unhurried-3'], 'unhurried-3')).toEqual(['unhurried-1']);
  expect(toForget(['unhurried-2', 'unhurried-3'], 'unhurried-3')).toEqual([]);
  expect(toForget(['unhurried-3'], 'unhurried-3')).toEqual([]);
  expect(toForget(['someone-else', 'unhurried-1', 'unhurried-2', 'unhurried-3'], 'unhurried-3')).toEqual([
    'unhurried-1',
  ]);
});

test('[SW5] only reads of our own files are answered', () => {
  expect(isOurs('GET', `${scope}index.html`, scope)).toBe(true);
  expect(isOurs('POST', `${scope}index.html`, scope)).toBe(false);
  expect(isOurs('GET', 'https://elsewhere.example/app/index.html', scope)).toBe(false);
  expect(isOurs('GET', 'https://here.example/other/', scope)).toBe(false);
});

test('[SW5] only whole, hashed files are kept when first used', () => {
  expect(mayKeep(`${scope}assets/letter-a1B2c3D4.woff2`, scope, 200)).toBe(true);
  expect(mayKeep(`${scope}assets/letter-a1B2c3D4.woff2`, scope, 404)).toBe(false);
  expect(mayKeep(`${scope}healthz`, scope, 200)).toBe(false);
});
