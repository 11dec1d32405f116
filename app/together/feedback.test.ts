import { asWeAre, over, pause, slower } from '@unhurried/domain/together';
import { afterEach, expect, test, vi } from 'vitest';
import { give, keepAwake } from './feedback.ts';

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

test('[TT5] the screen is asked to stay on while it is shown, again when it comes back, and let go at the end', async () => {
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  const [asked, released] = [vi.fn(), vi.fn()];
  vi.stubGlobal('navigator', {
    wakeLock: {
      request: async () => {
        asked();
        return { release: released };
      },
    },
  });
  const letGo = keepAwake();
  await Promise.resolve();
  page.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  letGo();
  expect(released).toHaveBeenCalled();
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(asked).toHaveBeenCalledTimes(2);
});
