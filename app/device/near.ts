/** A wire between the tabs and sides of one device. What is said on it reaches whoever listens now, and is kept nowhere. */
export interface Near {
  /** A speaker never hears itself. */
  open(heard: (said: unknown) => void): { say(said: unknown): void; close(): void };
}

/** Within one page: for devices in memory. */
export function nearInMemory(): Near {
  const all = new Set<(said: unknown) => void>();
  return {
    open(heard) {
      const own = (said: unknown): void => heard(said);
      all.add(own);
      return {
        say(said) {
          for (const each of [...all]) if (each !== own) each(structuredClone(said));
        },
        close: () => void all.delete(own),
      };
    },
  };
}
