import type { Transport } from '@unhurried/sync/transport';
import { type FromPhone, type FromRelay, fromRelay } from '@unhurried/sync/wire';
import type { Around, LiveSocket } from './relay-transport-around.ts';
import { backoff } from './relay-transport-backoff.ts';
import { earsOf, hear, tell, type Watched } from './relay-transport-watched.ts';

/** One socket for every mailbox that is watched, opened again whenever it is lost. */
export interface Line {
  /** Watches it from now on, and opens the line where it is closed. */
  watch(watched: Watched): void;
  unwatch(box: string): void;
  isOpen(): boolean;
  /** Says a fleeting frame, or nothing where the line is closed. */
  live: Transport['live'];
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
/** The same while somebody hears fleeting frames: a line that is dead must not look like calm for long. */
const whileLive = { quiet: 10_000, patience: 5000 };
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
  /** What was told of it last. */
  let isUp = false;
  let tries = 0;
  let next = noTimer;
  let beat = noTimer;
  const retries = new Map<string, () => void>();

  const say = (said: FromPhone): void => socket?.send(JSON.stringify(said));
  const ask = ({ box, token, told: since }: Watched): void => say({ say: 'watch', box, token, since });

  function tellLine(up: boolean): void {
    if (up === isUp) return;
    isUp = up;
    for (const ears of earsOf(...all.values())) ears.line(up);
  }

  function letGo(): void {
    for (const cancel of [next, beat, ...retries.values()]) cancel();
    retries.clear();
    const gone = socket;
    socket = undefined;
    isOpen = false;
    gone?.close();
    tellLine(false);
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
    const waits = earsOf(...all.values()).length > 0 ? whileLive : { quiet, patience };
    beat();
    beat = around.later(() => {
      say(areYouThere);
      beat = around.later(lost, waits.patience);
    }, waits.quiet);
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

  function understood(said: FromRelay): void {
    const watched = all.get(said.box);
    if (said.say === 'head') hear(watched, said.head);
    else if (said.say === 'refused') refused(said.box);
    else for (const ears of earsOf(watched)) ears.frame(said.frame);
  }

  function message(data: unknown): void {
    const said = typeof data === 'string' && data.length <= longestText ? fromRelay(data) : undefined;
    if (!said) return;
    // Only a line that has said something has proved itself.
    tries = 0;
    listenForLife();
    understood(said);
  }

  function opened(): void {
    isOpen = true;
    told.opened();
    listenForLife();
    for (const watched of all.values()) {
      watched.told = watched.since;
      ask(watched);
    }
    tellLine(true);
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
      if (isOpen) {
        ask(watched);
        listenForLife();
      } else if (!socket) {
        tries = 0;
        open();
      }
    },
    unwatch(box) {
      retries.get(box)?.();
      retries.delete(box);
      if (isOpen) say({ say: 'unwatch', box });
    },
    isOpen: () => isOpen,
    live({ box, token }, frame) {
      if (isOpen) say({ say: 'live', box, token, frame });
    },
    close: letGo,
  };
}
