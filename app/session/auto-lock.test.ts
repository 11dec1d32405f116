import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AutoLock, Phase, Unhurried } from './index.ts';
import { lockByItself } from './index.ts';

const page = Object.assign(new EventTarget(), { hidden: false });
Object.assign(globalThis, { document: page });

beforeEach(() => {
  vi.useFakeTimers();
  page.hidden = false;
});
afterEach(() => {
  vi.useRealTimers();
});

function openWith(autoLock: AutoLock, sample = false, isTogether = signal(false)) {
  const lock = vi.fn();
  const info = signal({ person: 'a', name: 'a', autoLock, lockScreenSlips: false });
  const phase = signal({ kind: 'open', device: 'two', session: { info, sample, isTogether } } as unknown as Phase);
  const stop = lockByItself({ phase, lock } as unknown as Unhurried);
  return { lock, stop };
}

const hide = () => {
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
};

test('[SE5] a shared device locks in the moment the page is hidden', () => {
  const { lock, stop } = openWith({ on: 'hide' });
  expect(lock).not.toHaveBeenCalled();
  hide();
  expect(lock).toHaveBeenCalledTimes(1);
  stop();
});

test('[SE5] one’s own device locks after its minutes, hidden or not, and a touch begins them anew', () => {
  const { lock, stop } = openWith({ on: 'idle', minutes: 5 });
  hide();
  vi.advanceTimersByTime(4 * 60_000);
  page.hidden = false;
  page.dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(4 * 60_000);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(lock).toHaveBeenCalledTimes(1);
  stop();
});

test('[SE5] a phone that stopped the timers of a hidden page finds it locked when it comes back', () => {
  const { lock, stop } = openWith({ on: 'idle', minutes: 5 });
  hide();
  vi.setSystemTime(Date.now() + 2 * 60 * 60_000);
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(lock).toHaveBeenCalledTimes(1);
  stop();
});

test('[SE5] the sample never locks', () => {
  const { lock, stop } = openWith({ on: 'hide' }, true);
  hide();
  vi.advanceTimersByTime(60 * 60_000);
  expect(lock).not.toHaveBeenCalled();
  stop();
});

test('[SE5] [TG7] while a time together is on the screen nothing locks for want of a touch; hidden, or after it, the minutes count', () => {
  const isTogether = signal(true);
  const { lock, stop } = openWith({ on: 'idle', minutes: 5 }, false, isTogether);
  vi.advanceTimersByTime(3 * 3_600_000);
  expect(lock).not.toHaveBeenCalled();
  isTogether.value = false;
  vi.advanceTimersByTime(7 * 60_000);
  expect(lock).toHaveBeenCalledTimes(1);
  stop();
  const hidden = openWith({ on: 'idle', minutes: 5 }, false, signal(true));
  hide();
  vi.advanceTimersByTime(7 * 60_000);
  expect(hidden.lock).toHaveBeenCalledTimes(1);
  hidden.stop();
});
