import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from './index.ts';

afterEach(() => vi.unstubAllGlobals());

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
