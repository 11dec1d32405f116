import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recentPresses } from './leave.ts';

const pressesAt = (...times: readonly number[]): number =>
  times.reduce<readonly number[]>((before, now) => recentPresses(before, now), []).length;

test('[SH4] three quick presses are three', () => {
  expect(pressesAt(100, 500, 1300)).toBe(3);
});

test('[SH4] slow presses never add up', () => {
  expect(pressesAt(0, 1000, 2000, 3000)).toBeLessThan(3);
});

test('[SH5] the page behind it is an ordinary page', () => {
  const page = readFileSync(new URL('../public/away/index.html', import.meta.url), 'utf8');
  expect(page).not.toMatch(/<script|<a |https?:|unhurried|style=|<style/i);
  expect(page).toMatch(/<title>Kitchen conversions<\/title>/);
});
