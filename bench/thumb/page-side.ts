/** What runs inside each page, ours and what stands beside it: the very same lines. Times are milliseconds since 1970. [BE15] */
export interface Thumb {
  /** When the last touch happened, as the browser stamped it. */
  touchedAt: number;
  /** Waits for these words; they must not stand there already. */
  awaits(words: string): void;
  /** When the first frame that shows them had been drawn. */
  paintedAt(): Promise<number>;
}

/**
 * Is handed to a page as text, so it uses nothing from outside itself. A message that is posted in the last moment before
 * a frame is drawn arrives when that frame has been drawn.
 */
export function installThumb(selector: string): void {
  let painted: Promise<number> | undefined;
  const words = (): string | undefined => document.querySelector(selector)?.textContent?.trim();
  const drawn = (done: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => {
        port2.close();
        done();
      };
      port1.postMessage(0);
    });
  };
  const thumb: Thumb = {
    touchedAt: Number.NaN,
    awaits(awaited) {
      if (words() === awaited) throw new Error('These words stand there already.');
      painted = new Promise((done) => {
        const observer = new MutationObserver(() => {
          if (words() !== awaited) return;
          observer.disconnect();
          drawn(() => done(performance.timeOrigin + performance.now()));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    },
    paintedAt: () => painted ?? Promise.reject(new Error('Nothing is awaited.')),
  };
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      thumb.touchedAt = performance.timeOrigin + timeStamp;
    },
    { capture: true },
  );
  Object.assign(globalThis, { thumb });
}
