import { setTimeout as pause } from 'node:timers/promises';
import type { Open } from './open.ts';

/** Milliseconds: they run about so long before each stop, and no stop is longer, so that the ruler adds little to a gap. */
const [running, longestStop] = [2, 25];

async function renderers({ browser }: Open): Promise<readonly number[]> {
  const line = await browser.newBrowserCDPSession();
  const { processInfo } = await line.send('SystemInfo.getProcessInfo');
  await line.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

function tell(processes: readonly number[], sign: 'SIGSTOP' | 'SIGCONT'): void {
  for (const id of processes) process.kill(id, sign);
}

/**
 * Everything in the page's processes so many times slower, workers too: they stand still for all but that part of the
 * time. The browser's own throttle refuses workers ("only supported for pages, not workers"). What they run beside
 * others on a busy machine is not made up for, so the figures say how much slower it truly became.
 */
export async function everythingSlowed<Done>(open: Open, times: number, work: () => Promise<Done>): Promise<Done> {
  const processes = await renderers(open);
  let [working, owed] = [true, 0];
  const slowing = (async () => {
    while (working) {
      const since = performance.now();
      await pause(running);
      tell(processes, 'SIGSTOP');
      const stopped = performance.now();
      owed += (stopped - since) * (times - 1);
      await pause(Math.min(longestStop, Math.max(1, owed)));
      tell(processes, 'SIGCONT');
      owed -= performance.now() - stopped;
    }
  })();
  try {
    return await work();
  } finally {
    working = false;
    await slowing;
  }
}

/** The main thread alone so many times slower, by the browser's own throttle. Workers keep their speed. */
export async function screenSlowed<Done>({ line }: Open, rate: number, work: () => Promise<Done>): Promise<Done> {
  await line.send('Emulation.setCPUThrottlingRate', { rate });
  try {
    return await work();
  } finally {
    await line.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}
