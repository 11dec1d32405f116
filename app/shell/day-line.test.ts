import { expect, test } from 'vitest';
import { loadWords } from '../words/index.ts';
import { dayLine } from './day-line.ts';

test('[SH6] the line at the top names the day and its part', async () => {
  await loadWords('en', ['shell']);
  expect(dayLine('2026-11-22', 'evening')).toBe('Sunday evening');
  expect(dayLine('2026-11-23', 'day')).toBe('Monday');
});
