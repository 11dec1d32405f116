import type { Around } from './relay-transport-around.ts';
import { backoff } from './relay-transport-backoff.ts';
import { hear, type ReadPage, type Watched } from './relay-transport-watched.ts';

/** Seconds in which every watched mailbox is asked after once, one at a time: a browser has few lines to one host. */
const round = 20;

/**
 * Where no socket opens, mailboxes are asked after in turn, each answer held for its share of a round. Between two
 * questions lies a second at least, also when a relay has no place to hold an answer. [RT14]
 */
export function polling(
  around: Around,
  all: ReadonlyMap<string, Watched>,
  read: ReadPage,
): { readonly start: () => void; readonly stop: () => void } {
  let cancel = (): void => undefined;
  /** Which start this is: what an earlier one still waits for is nobody's any more. */
  let current = 0;
  let running = false;

  /** Whoever wants fleeting frames alone has nothing to read. */
  const asked = (): readonly Watched[] => [...all.values()].filter(({ listeners }) => listeners.size > 0);
  const share = (): number => Math.max(1, Math.floor(round / asked().length));

  /** Asks after the first of those who wait; after the last one the round begins anew. */
  async function askNext(own: number, waiting: readonly Watched[], missed: number): Promise<void> {
    const [watched, ...rest] = waiting;
    if (!watched) {
      cancel = around.later(() => void askNext(own, asked(), missed), round * 1000);
      return;
    }
    const page = await read(watched, watched.told, share());
    if (own !== current) return;
    if (page.ok) hear(all.get(watched.box), page.value.head);
    const misses = page.ok ? 0 : missed + 1;
    const pause = page.ok ? 1000 : backoff(misses, around.chance);
    cancel = around.later(() => void askNext(own, rest.length > 0 ? rest : asked(), misses), pause);
  }

  return {
    start() {
      if (running) return;
      running = true;
      void askNext(current, asked(), 0);
    },
    stop() {
      running = false;
      current += 1;
      cancel();
    },
  };
}
