import type { Open } from './open.ts';

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the thread's own processor time, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const mainThread = 'CrRendererMain';

/** The longest task of any page's main thread, in milliseconds of processor time. A trace without one is none. [BE8] */
export function longestTaskIn(trace: string): number {
  const { traceEvents }: { readonly traceEvents: readonly Event[] } = JSON.parse(trace);
  const threadOf = ({ pid, tid }: Event): string => `${pid}/${tid}`;
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === mainThread).map(threadOf),
  );
  const tasks = traceEvents.filter(
    (each) => each.ph === 'X' && /RunTask$/.test(each.name) && mains.has(threadOf(each)),
  );
  const times = tasks.map(({ tdur }) => tdur).filter((tdur) => tdur !== undefined);
  if (times.length === 0) throw new Error('The trace names no task of a main thread.');
  return Math.max(...times) / 1000;
}

/** The browser's own trace of its tasks: it counts what the screen's thread did, not what else this machine did. */
export async function longestTask({ browser, page }: Open, work: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  return longestTaskIn(String(await browser.stopTracing()));
}
