import { expect, test } from 'vitest';
import { row, table, within } from './index.ts';

test('[BE4] a figure over its target is said to be over, with what it was held against', () => {
  const heavy = row('shell', 31.26, 'kB', { target: 25, beside: { what: 'another', value: 62.52 } });
  expect(within(heavy)).toBe(false);
  expect(heavy).toEqual({
    what: 'shell',
    value: 31.3,
    unit: 'kB',
    beside: { what: 'another', value: 62.5 },
    ratio: 0.5,
    target: 25,
  });
  expect(table([heavy]).split('\n')[1]).toMatch(/^shell +31\.3 kB +OVER 25 +another: 62\.5 kB +× 0\.5$/);
});

test('[BE4] no ratio without something beside it, no target where none was promised', () => {
  const alone = row('worker', 3, 'kB');
  expect(alone).toEqual({ what: 'worker', value: 3, unit: 'kB' });
  expect(within(alone)).toBe(true);
  expect(row('first', 3, 'kB', { beside: { what: 'nothing', value: 0 } })).not.toHaveProperty('ratio');
});
