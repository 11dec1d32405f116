import type { BoxStore } from '../storage/index.ts';

const day = 86_400_000;

interface Keeping {
  readonly store: Pick<BoxStore, 'prune'> & { readonly wakes: Pick<BoxStore['wakes'], 'prune'> };
  readonly idleDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pruned: (items: number, boxes: number) => void;
  /** Told when the store breaks. */
  readonly trouble: (error: unknown) => void;
}

/** Throws away what is too old, now and once a day from now on, until it is stopped. [RE22] */
export function keepTidy({ store, idleDays, now, pruned, trouble }: Keeping): () => Promise<void> {
  let under: Promise<void> = Promise.resolve();
  const prune = async (): Promise<void> => {
    try {
      const today = Math.floor(now() / day);
      await store.wakes.prune(today, idleDays);
      const gone = await store.prune(today, idleDays);
      pruned(gone.items, gone.boxes);
    } catch (error) {
      trouble(error);
    }
  };
  const again = (): void => {
    under = under.then(prune);
  };
  again();
  const daily = setInterval(again, day);
  daily.unref();
  return () => {
    clearInterval(daily);
    return under;
  };
}
