import { expect, test } from 'vitest';
import { secondsOf } from './amounts.ts';

test('[BE8] a time in which records were missing is no figure', () => {
  expect(secondsOf({ took: 1500, found: 10 }, 10)).toBe(1.5);
  expect(() => secondsOf({ took: 1500, found: 9 }, 10)).toThrow('9 records were found');
});
