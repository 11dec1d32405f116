import { asWeAre, over, pause, slower } from '@unhurried/domain/together';
import { afterEach, expect, test, vi } from 'vitest';
import { give } from './feedback.ts';

afterEach(() => vi.unstubAllGlobals());

test('[TT6] each change is felt in its own way where it is wished, and not where it is not', () => {
  const felt: string[] = [];
  vi.stubGlobal('navigator', { vibrate: (pattern: readonly number[]) => felt.push(pattern.join()) });
  for (const caution of [asWeAre, slower, pause, over]) give({ touch: true, sound: false }, caution);
  expect(new Set(felt).size).toBe(4);
  give({ touch: false, sound: false }, pause);
  expect(felt.length).toBe(4);
  vi.stubGlobal('navigator', {});
  expect(() => give({ touch: true, sound: false }, pause)).not.toThrow();
});
