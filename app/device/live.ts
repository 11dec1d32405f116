import type { Person } from '@unhurried/domain/couple';

/** What a seat said last. */
export interface Heard {
  /** One opened screen of one person: random, and new each time it is opened. */
  readonly seat: string;
  readonly person: Person;
  readonly text: string;
}

/** Fleeting words between the screens of one time together. Nothing is stored, here or at the relay. [FL1] */
export interface LiveLine {
  readonly seat: string;
  /** My latest word, at most 400 bytes; it replaces the one before and is said again until it was heard. */
  say(text: string): void;
  /** The latest of every other seat that was heard since this line was opened. */
  heard(): readonly Heard[];
  /** Whether another phone has heard my latest word: never when, and never who is there otherwise. */
  reached(): boolean;
  /** Answers with the way to stop listening. */
  onChange(listener: () => void): () => void;
  /** Drops every key and says nothing more. */
  close(): void;
}

/** What a line does, once its code is here. */
export type Speaking = Omit<LiveLine, 'seat' | 'onChange'>;

/**
 * A line from its first moment on: what is said before the code that carries it has come is said then. Where it never
 * comes, nobody is heard and nothing is reached.
 */
export function lineOver(
  seat: string,
  load: (changed: () => void) => Promise<Speaking>,
  closed: () => void = () => undefined,
): LiveLine {
  const listeners = new Set<() => void>();
  let speaking: Speaking | undefined;
  let waiting: string | undefined;
  let open = true;
  const begin = async (): Promise<void> => {
    const loaded = await load(() => {
      for (const listener of [...listeners]) listener();
    });
    if (!open) return loaded.close();
    speaking = loaded;
    if (waiting !== undefined) loaded.say(waiting);
    waiting = undefined;
  };
  begin().catch(() => undefined);
  return {
    seat,
    say(text) {
      if (speaking) speaking.say(text);
      else waiting = text;
    },
    heard: () => speaking?.heard() ?? [],
    reached: () => speaking?.reached() ?? false,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      open = false;
      listeners.clear();
      speaking?.close();
      speaking = undefined;
      waiting = undefined;
      closed();
    },
  };
}
