import { describe, expect, test } from 'vitest';
import { lived } from './lived.contract.ts';
import { pinned, scheduleOf } from './pinned.gen.ts';

describe('[EX6] [EX7] lives that once lost something', () => {
  test.each(pinned)('$about', async (one) => {
    expect(await lived({ ...one, fit: 1, pageBytes: 400 }, scheduleOf(one), one.seed)).toEqual([]);
  });
});
