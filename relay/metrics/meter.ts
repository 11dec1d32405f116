/** What was asked, by name. A path, a mailbox or an address is never part of a count. */
export type Route =
  | 'claim'
  | 'append'
  | 'read'
  | 'erase'
  | 'erase-box'
  | 'keep-wake'
  | 'drop-wake'
  | 'preflight'
  | 'live'
  | 'health'
  | 'app'
  | 'none';

export type Operation = 'claim' | 'find' | 'append' | 'read' | 'erase' | 'eraseBox' | 'prune' | 'stats';

/** Where the relay says what happened, as numbers. Nothing in it belongs to a person or a mailbox. [RE21] */
export interface Meter {
  answered(route: Route, status: number): void;
  appended(bytes: number): void;
  heard(kind: 'head' | 'live'): void;
  /** One more (or less) that is held open: a socket, or a reading that waits. */
  held(what: 'socket' | 'reading', change: 1 | -1): void;
  stored(operation: Operation, seconds: number, well: boolean): void;
  pruned(items: number, boxes: number): void;
  /** What became of one wake-up: `sent`, `gone`, `refused` or `away`. */
  woke(outcome: 'sent' | 'gone' | 'refused' | 'away'): void;
}

const nothing = (): void => undefined;

/** For a relay that counts nothing, which is the usual one. */
export const noMeter: Meter = {
  answered: nothing,
  appended: nothing,
  heard: nothing,
  held: nothing,
  stored: nothing,
  pruned: nothing,
  woke: nothing,
};
