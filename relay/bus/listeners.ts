import type { Bus, BusMessage } from './port.ts';

interface Listener {
  readonly told: (message: BusMessage) => void;
  readonly missed: (() => void) | undefined;
}

export interface Listeners {
  readonly listen: Bus['listen'];
  /** Not at once but soon, so that nobody is told something while still telling. The order stays. */
  readonly tell: (message: BusMessage) => void;
  readonly missed: () => void;
  /** From now on nobody is told anything. */
  readonly dismiss: () => void;
}

/** Whoever listens inside this process. */
export function listeners(): Listeners {
  const all = new Set<Listener>();
  return {
    listen: (told, missed) => {
      const listener = { told, missed };
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: (message) =>
      queueMicrotask(() => {
        for (const { told } of all) told(message);
      }),
    missed: () => {
      for (const { missed } of all) missed?.();
    },
    dismiss: () => all.clear(),
  };
}
