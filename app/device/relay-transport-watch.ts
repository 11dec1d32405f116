import type { BoxKey, Transport } from '@unhurried/sync/transport';
import type { Around } from './relay-transport-around.ts';
import { lineTo } from './relay-transport-line.ts';
import { polling } from './relay-transport-poll.ts';
import type { ReadPage, Watched } from './relay-transport-watched.ts';

/**
 * Watches mailboxes over one socket for all, or by asking in turn where no socket opens. A line that comes back after it
 * was lost tells everything since the watching began once more: too often rather than not at all. [RT9] [RT13] [RT14]
 */
export function watching(url: string, around: Around, read: ReadPage): Transport['watch'] {
  const all = new Map<string, Watched>();
  const poll = polling(around, all, read);
  const line = lineTo(url, around, all, { opened: poll.stop, cannotOpen: poll.start });

  function begin({ box, token, since }: BoxKey & { readonly since: number }, onNews: (box: string) => void): void {
    const watched = all.get(box) ?? { box, token, since, told: since, listeners: new Set() };
    watched.token = token;
    watched.since = Math.min(watched.since, since);
    watched.told = Math.min(watched.told, since);
    watched.listeners.add(onNews);
    all.set(box, watched);
    line.watch(watched);
  }

  function end(box: string, onNews: (box: string) => void): void {
    const watched = all.get(box);
    if (!watched?.listeners.delete(onNews) || watched.listeners.size > 0) return;
    all.delete(box);
    line.unwatch(box);
    if (all.size > 0) return;
    line.close();
    poll.stop();
  }

  return (keys, onNews) => {
    // A function of its own for each watching: the same one given twice is ended once.
    const heard = (box: string): void => onNews(box);
    for (const key of keys) begin(key, heard);
    return () => {
      for (const { box } of keys) end(box, heard);
    };
  };
}
