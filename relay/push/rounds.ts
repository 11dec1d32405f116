import type { WakeStore, Waking } from '../storage/index.ts';
import type { Outcome, Post } from './post.ts';

const minute = 60_000;
const quarter = 15 * minute;
const quartersOfADay = 96;

/** So late may something still be sent: then it ends within its quarter of an hour. */
const latest = 5 * minute;
/** A push service that is slow keeps few of the others waiting. */
const atOnce = 64;

interface Parts {
  readonly store: WakeStore;
  readonly post: Post;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds from one look at the clock to the next. */
  readonly every: number;
  readonly woke: (outcome: Outcome) => void;
  /** Told when the store breaks. */
  readonly trouble: (error: unknown) => void;
}

interface Going {
  readonly stopped: AbortSignal;
  /** Whether it is too late, or everybody is leaving. */
  readonly isOver: () => boolean;
}

async function wake({ store, post, woke, trouble }: Parts, { stopped }: Going, waking: Waking): Promise<void> {
  const outcome = await post(waking, stopped);
  woke(outcome);
  if (outcome === 'gone') await store.drop(waking.hash, waking.endpoint).catch(trouble);
}

/** Everybody who is due, some at a time, as long as it is not too late. */
async function wakeAll(parts: Parts, going: Going, due: readonly Waking[]): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    for (let at = next++; at < due.length && !going.isOver(); at = next++) {
      const waking = due[at];
      if (waking) await wake(parts, going, waking);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

/**
 * Wakes whoever is due, once for each quarter of an hour, through one of all instances. A quarter that began too long ago
 * is left out: whoever slept through it is woken at the next. Answers with the way to stop. [RW5]
 */
export function keepWaking(parts: Parts): () => Promise<void> {
  const { store, now, every, trouble } = parts;
  const stop = new AbortController();
  let last = -1;
  let under: Promise<void> = Promise.resolve();

  async function round(): Promise<void> {
    const here = Math.floor(now() / quarter);
    const isOver = (): boolean => stop.signal.aborted || now() - here * quarter > latest;
    if (here === last || isOver()) return;
    const mine = await store.claim(here);
    last = here;
    if (mine) await wakeAll(parts, { stopped: stop.signal, isOver }, await store.at((here % quartersOfADay) * 15));
  }

  let busy = false;
  const look = (): void => {
    if (busy) return;
    busy = true;
    under = round()
      .catch(trouble)
      .finally(() => {
        busy = false;
      });
  };
  look();
  const looking = setInterval(look, every);
  looking.unref();
  return () => {
    clearInterval(looking);
    stop.abort();
    return under;
  };
}
