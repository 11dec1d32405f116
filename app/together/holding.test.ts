import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heldFor, holding } from './holding.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('[TT3] a pause counts at the touch, the end after a finger has lain there, and not when it went before', () => {
  const said: string[] = [];
  const hold = holding(
    () => said.push('pause'),
    () => said.push('over'),
  );
  hold.down();
  expect(said).toEqual(['pause']);
  vi.advanceTimersByTime(heldFor - 1);
  hold.up();
  vi.advanceTimersByTime(heldFor);
  hold.down();
  expect(said).toEqual(['pause', 'pause']);
  vi.advanceTimersByTime(heldFor);
  expect(said).toEqual(['pause', 'pause', 'over']);
});
