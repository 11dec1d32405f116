import { type FromPhone, fromRelay } from '@unhurried/sync/wire';
import type { Around, LiveSocket } from './relay-transport-around.ts';
import { backoff } from './relay-transport-backoff.ts';
import { hear, tell, type Watched } from './relay-transport-watched.ts';

/** One socket for every mailbox that is watched, opened again whenever it is lost. */
export interface Line {
  /** Watches it from now on, and opens the line where it is closed. */
  watch(watched: Watched): void;
  unwatch(box: string): void;
  close(): void;
}

interface Told {
  opened(): void;
  /** Several times in a row it did not open: perhaps something on the way lets no sockets pass. */
  cannotOpen(): void;
}

const triesBeforePolling = 2;
/** Milliseconds without a word before a sign of life is asked for, and how long it may take. */
const [quiet, patience] = [45_000, 10_000];
/** Milliseconds after which a mailbox that was refused is asked for again: its owner may claim it meanwhile. */
const again = 30_000;
/** A head and a frame fit many times. */
const longestText = 32_768;

/** A mailbox that nobody has. That it is refused is the sign of life: a page cannot see a relay's pings. [RT15] */
const nobody = 'A'.repeat(43);
const areYouThere: FromPhone = { say: 'watch', box: nobody, token: nobody, since: 0 };

const noTimer = (): void => undefined;

export function lineTo(url: string, around: Around, all: ReadonlyMap<string, Watched>, told: Told): Line {
  let socket: LiveSocket | undefined;
  let isOpen = false;
  let tries = 0;
  let next = noTimer;
  let beat = noTimer;
  const retries = new Map<string, () => void>();

  const say = (said: FromPhone): void => socket?.send(JSON.stringify(said));
  const ask = ({ box, token, told: since }: Watched): void => say({ say: 'watch', box, token, since });

  function letGo(): void {
    for (const cancel of [next, beat, ...retries.values()]) cancel();
    retries.clear();
    const gone = socket;
    socket = undefined;
    isOpen = false;
    gone?.close();
  }

  function lost(): void {
    letGo();
    if (all.size === 0) return;
    tries += 1;
    if (tries >= triesBeforePolling) told.cannotOpen();
    next = around.later(open, backoff(tries, around.chance));
  }

  /** Asked when it was quiet for long. No answer, and the line is dead, whatever the browser believes. */
  function listenForLife(): void {
    beat();
    beat = around.later(() => {
      say(areYouThere);
      beat = around.later(lost, patience);
    }, quiet);
  }

  /** A mailbox that is refused may be claimed later, and one too many is at least read now and then. */
  function refused(box: string): void {
    retries.get(box)?.();
    const retry = (): void => {
      const watched = all.get(box);
      if (watched) ask(watched);
      if (watched) tell(watched);
    };
    if (all.has(box)) retries.set(box, around.later(retry, again));
  }

  function message(data: unknown): void {
    const said = typeof data === 'string' && data.length <= longestText ? fromRelay(data) : undefined;
    if (!said) return;
    // Only a line that has said something has proved itself.
    tries = 0;
    listenForLife();
    if (said.say === 'head') hear(all.get(said.box), said.head);
    if (said.say === 'refused') refused(said.box);
  }

  function opened(): void {
    isOpen = true;
    told.opened();
    listenForLife();
    for (const watched of all.values()) {
      watched.told = watched.since;
      ask(watched);
    }
  }

  function open(): void {
    letGo();
    try {
      const own = new around.WebSocket(url);
      const ifOwn = (work: () => void) => (): void => {
        if (socket === own) work();
      };
      socket = own;
      own.addEventListener('open', ifOwn(opened));
      own.addEventListener('message', ({ data }) => ifOwn(() => message(data))());
      own.addEventListener('error', ifOwn(lost));
      own.addEventListener('close', ifOwn(lost));
      // A line that neither opens nor breaks is as good as broken.
      beat = around.later(lost, patience);
    } catch {
      lost();
    }
  }

  return {
    watch(watched) {
      if (isOpen) ask(watched);
      else if (!socket) {
        tries = 0;
        open();
      }
    },
    unwatch(box) {
      retries.get(box)?.();
      retries.delete(box);
      if (isOpen) say({ say: 'unwatch', box });
    },
    close: letGo,
  };
}
