import type { BoxKey, Transport } from '@unhurried/sync/transport';
import type { Around } from './relay-transport-around.ts';
import { lineTo } from './relay-transport-line.ts';
import { polling } from './relay-transport-poll.ts';
import type { ReadPage, Watched } from './relay-transport-watched.ts';

/** After every head: whoever hears frames alone wants no news. */
const noNews = Number.MAX_SAFE_INTEGER;

/**
 * Watches mailboxes over one socket for all, or by asking in turn where no socket opens. A line that comes back after it
 * was lost tells everything since the watching began once more: too often rather than not at all. Fleeting frames go over
 * the same socket, and nowhere where there is none. [RT9] [RT13] [RT14] [RT18]
 */
export function watching(url: string, around: Around, read: ReadPage): Pick<Transport, 'watch' | 'hear' | 'live'> {
  const all = new Map<string, Watched>();
  const poll = polling(around, all, read);
  const line = lineTo(url, around, all, { opened: poll.stop, cannotOpen: poll.start });

  function begin({ box, token }: BoxKey, since: number): Watched {
    const watched = all.get(box) ?? { box, token, since, told: since, listeners: new Set(), ears: new Set() };
    watched.token = token;
    watched.since = Math.min(watched.since, since);
    watched.told = Math.min(watched.told, since);
    all.set(box, watched);
    return watched;
  }

  /** Takes one of those away who watch or hear, and with the last of them the mailbox, and with the last of these the line. */
  function end(box: string, takenAway: (watched: Watched) => boolean): void {
    const watched = all.get(box);
    if (!watched || !takenAway(watched) || watched.listeners.size + watched.ears.size > 0) return;
    all.delete(box);
    line.unwatch(box);
    if (all.size > 0) return;
    line.close();
    poll.stop();
  }

  return {
    watch(keys, onNews) {
      // A function of its own for each watching: the same one given twice is ended once.
      const heard = (box: string): void => onNews(box);
      for (const key of keys) {
        const watched = begin(key, key.since);
        watched.listeners.add(heard);
        line.watch(watched);
      }
      return () => {
        for (const { box } of keys) end(box, ({ listeners }) => listeners.delete(heard));
      };
    },
    hear(key, given) {
      const own = { ...given };
      const watched = begin(key, noNews);
      own.line(line.isOpen());
      watched.ears.add(own);
      line.watch(watched);
      return () => end(key.box, ({ ears }) => ears.delete(own));
    },
    live: line.live,
  };
}
