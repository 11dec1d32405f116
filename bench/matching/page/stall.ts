/** How long the page could not turn to anything else, in milliseconds. */
export interface Stall {
  /** The longest task that the browser itself names; it names none under 50 ms, then 0. */
  readonly task: number;
  /** The longest time between two turns of the page's own loop, the 4 ms for which each turn waits included. */
  readonly gap: number;
}

const turn = (): Promise<void> =>
  new Promise((next) => {
    setTimeout(next, 0);
  });

/** Watches the page's main thread while something is done beside it. */
export async function watched<Done>(
  work: () => Promise<Done>,
): Promise<{ readonly done: Done; readonly stall: Stall }> {
  let [task, gap, working] = [0, 0, true];
  const note = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) task = Math.max(task, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const turning = (async () => {
    for (let last = performance.now(); working; ) {
      await turn();
      const now = performance.now();
      [gap, last] = [Math.max(gap, now - last), now];
    }
  })();
  try {
    await turn();
    const done = await work();
    working = false;
    await turning;
    await turn();
    note(observer.takeRecords());
    return { done, stall: { task, gap } };
  } finally {
    working = false;
    observer.disconnect();
  }
}
