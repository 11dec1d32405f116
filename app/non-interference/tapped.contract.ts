import type { Bytes } from '@unhurried/keys/bytes';
import type { Transport } from '@unhurried/sync/transport';

/** Something that a phone asked of the relay, as a tap on its line would note it. */
export interface Asked {
  readonly phone: string;
  readonly at: number;
  readonly what: 'claim' | 'append' | 'read' | 'erase' | 'erase-box' | 'watch' | 'live';
  readonly box: string;
  /** Bytes of an item or a fleeting frame; how many are to be erased, or watched; else none. */
  readonly size: number;
}

/** Something put into a mailbox. */
export interface Laid {
  readonly box: string;
  readonly id: string;
  readonly bytes: Bytes;
}

/** What changes a mailbox, to be asked again of another relay. */
export type Call = (relay: Transport) => Promise<unknown>;

export interface Tap {
  readonly asked: (asked: Omit<Asked, 'at' | 'phone'>) => void;
  readonly laid: (laid: Laid) => void;
  readonly changed: (call: Call) => void;
}

/** A line on which everything is noted when it is asked for, whether it arrives or not. */
export function tapped(way: Transport, tap: Tap): Transport {
  return {
    claim(box, claim) {
      tap.asked({ what: 'claim', box, size: 0 });
      tap.changed((relay) => relay.claim(box, claim));
      return way.claim(box, claim);
    },
    append(key, item) {
      tap.asked({ what: 'append', box: key.box, size: item.bytes.length });
      tap.changed((relay) => relay.append(key, item));
      tap.laid({ box: key.box, id: item.id, bytes: item.bytes.slice() });
      return way.append(key, item);
    },
    read(key, since) {
      tap.asked({ what: 'read', box: key.box, size: 0 });
      return way.read(key, since);
    },
    erase(key, cursors) {
      tap.asked({ what: 'erase', box: key.box, size: cursors.length });
      tap.changed((relay) => relay.erase(key, cursors));
      return way.erase(key, cursors);
    },
    eraseBox(key) {
      tap.asked({ what: 'erase-box', box: key.box, size: 0 });
      tap.changed((relay) => relay.eraseBox(key));
      return way.eraseBox(key);
    },
    watch(keys, onNews) {
      for (const { box } of keys) tap.asked({ what: 'watch', box, size: keys.length });
      return way.watch(keys, onNews);
    },
    hear: way.hear,
    live(key, frame) {
      tap.asked({ what: 'live', box: key.box, size: frame.length });
      way.live(key, frame);
    },
  };
}
