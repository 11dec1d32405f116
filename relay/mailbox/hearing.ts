import type { Bus, BusMessage } from '../bus/index.ts';

/** Somebody on this instance who wants to hear of one mailbox. */
export interface Ear {
  heard(message: BusMessage): void;
  /** Messages may have been lost: the head is to be asked for again. */
  missed(): void;
}

export interface Hearing {
  /** Answers with the way to stop. */
  on(box: string, ear: Ear): () => void;
  stop(): void;
}

/** One ear on the bus for everybody here; a message reaches those who asked for its mailbox and nobody else. [RM6] */
export function hearing(bus: Bus, counted: (kind: BusMessage['kind']) => void): Hearing {
  const ears = new Map<string, Set<Ear>>();
  const heard = (message: BusMessage): void => {
    counted(message.kind);
    for (const ear of [...(ears.get(message.box) ?? [])]) ear.heard(message);
  };
  const missed = (): void => {
    for (const ear of [...ears.values()].flatMap((own) => [...own])) ear.missed();
  };
  return {
    stop: bus.listen(heard, missed),
    on(box, ear) {
      const own = ears.get(box) ?? new Set();
      ears.set(box, own.add(ear));
      return () => {
        own.delete(ear);
        if (own.size === 0 && ears.get(box) === own) ears.delete(box);
      };
    },
  };
}
