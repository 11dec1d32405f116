import { expect, test } from 'vitest';
import { inTurn, inWords, middle, row, spreadOf, within } from './index.ts';

test('[BE7] a tail is one of the tries, and a few tries have none', () => {
  const tries = Array.from({ length: 1000 }, (_, at) => 1000 - at);
  expect(spreadOf(tries)).toEqual({ p50: 500, p99: 990, tries: 1000 });
  expect(() => spreadOf(tries.slice(0, 299))).toThrow('299 tries say nothing');
  expect(middle([3, 1, 2])).toBe(2);
  expect(middle([4, 1, 3, 2])).toBe(2);
});

test('[BE6] ours and what stands beside it take turns, and neither begins twice', async () => {
  const order: string[] = [];
  const note = (who: string) => async (at: number) => order.push(`${who}${at}`);
  const both = await inTurn(3, note('a'), note('b'));
  expect(order).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
  expect(both.ours).toHaveLength(3);
  expect(both.theirs).toHaveLength(3);
});

test('[BE9] what could not be measured is named with its reason, and has no figure', () => {
  const rows = [row('appends', 2000, '/s')];
  const said = inWords({ name: 'x', rows, notes: [], skipped: [{ what: 'PostgreSQL', why: 'npm carries none' }] });
  expect(said).toContain('Skipped: PostgreSQL (npm carries none).');
  expect(said.split('\n').filter((line) => /\d \/s/.test(line))).toHaveLength(1);
});

test('[BE4] of what is counted by the second, less is worse', () => {
  expect(within(row('appends', 10, '/s', { target: 20 }))).toBe(false);
  expect(within(row('appends', 30, '/s', { target: 20 }))).toBe(true);
});
