import { afterEach, expect, test, vi } from 'vitest';
import { within } from '../rows/index.ts';
import { clocksApart, inMarkdown, thumbRows } from './figures.ts';
import { installThumb, type Thumb } from './page-side.ts';
import { believed, isFirstToTouch } from './touch.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page by hand: words change, frames are begun and drawn when the test says so. */
function page() {
  const begun: (() => void)[] = [];
  const drawn: (() => void)[] = [];
  const watching = new Set<() => void>();
  const touches: ((event: { readonly timeStamp: number }) => void)[] = [];
  const status = { textContent: 'before' };
  class Observer {
    readonly #seen: () => void;
    constructor(seen: () => void) {
      this.#seen = seen;
    }
    observe(): void {
      watching.add(this.#seen);
    }
    disconnect(): void {
      watching.delete(this.#seen);
    }
  }
  class Channel {
    readonly port2 = { onmessage: (): void => undefined, close: (): void => undefined };
    readonly port1 = { postMessage: (): unknown => drawn.push(() => this.port2.onmessage()) };
  }
  const clock = { timeOrigin: 1000, now: () => clock.at, at: 0 };
  vi.stubGlobal('document', { body: {}, querySelector: () => status });
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('MessageChannel', Channel);
  vi.stubGlobal('requestAnimationFrame', (step: () => void) => begun.push(step));
  vi.stubGlobal('addEventListener', (_: string, then: (typeof touches)[number]) => touches.push(then));
  vi.stubGlobal('performance', clock);
  vi.stubGlobal('thumb', undefined);
  installThumb('p');
  const { thumb } = globalThis as unknown as { readonly thumb: Thumb };
  const all = (steps: (() => void)[]) => {
    for (const step of steps.splice(0)) step();
  };
  return {
    thumb,
    clock,
    touches,
    says(words: string) {
      status.textContent = words;
      for (const seen of [...watching]) seen();
    },
    begins: () => all(begun),
    draws: () => all(drawn),
  };
}

test('[BE15] the end is the first drawn frame with the new words: not the words, not the frame’s beginning', async () => {
  const { thumb, clock, says, begins, draws } = page();
  thumb.awaits('after');
  let end = 0;
  const painted = thumb.paintedAt().then((at) => {
    end = at;
  });
  clock.at = 10;
  says('something else');
  begins();
  draws();
  clock.at = 20;
  says('after');
  await Promise.resolve();
  expect(end).toBe(0);
  clock.at = 30;
  begins();
  await Promise.resolve();
  expect(end).toBe(0);
  clock.at = 40;
  draws();
  await painted;
  expect(end).toBe(1040);
});

test('[BE15] the beginning is what the browser stamped on the touch, and words that stand already are not awaited', () => {
  const { thumb, clock, touches } = page();
  clock.at = 90;
  for (const touch of touches) touch({ timeStamp: 70 });
  expect(thumb.touchedAt).toBe(1070);
  expect(() => thumb.awaits('before')).toThrow('stand there already');
});

test('[BE15] both touch as often, and clocks that differ show in the two directions', () => {
  const forth = Array.from({ length: 8 }, (_, at) => isFirstToTouch(at));
  expect(forth).toEqual([true, false, false, true, true, false, false, true]);
  const took = forth.map((isForth) => (isForth ? 20 + 3 : 20 - 3));
  expect(clocksApart(took, isFirstToTouch)).toBe(3);
  expect(() => believed(-1)).toThrow('the clocks of the pages differ');
  expect(believed(2)).toBe(2);
});

test('[BE4] the tail is held against one and a half of what stands beside it', () => {
  const tries = (most: number) => Array.from({ length: 300 }, (_, at) => (most * (at + 1)) / 300);
  const [, good] = thumbRows('a', { ours: tries(140), theirs: tries(100) }, 'b');
  const [, slow] = thumbRows('a', { ours: tries(160), theirs: tries(100) }, 'b');
  expect([good, slow].map((each) => each && within(each))).toEqual([true, false]);
  expect(good?.target).toBe(149);
  expect(inMarkdown(slow ? [slow] : [])).toMatch(/\| a, p99 \| 158 ms \| b: 99 ms \| 1\.6 \| OVER \d+ ms \|$/);
});

test('[BE7] of a few signals the middle is told and no tail', () => {
  const few = [4, 5, 6];
  expect(thumbRows('a', { ours: few, theirs: few }, 'b').map(({ what }) => what)).toEqual(['a, p50']);
});
