/** Why this phone cannot be woken, now or here. */
export type PushRefusal =
  /** No other phone and no words: then no relay is asked for anything. */
  | 'not-linked'
  | 'no-worker'
  | 'no-push'
  /** The person, or the browser, said no to notes; it can be changed in the browser's settings alone. */
  | 'denied'
  /** The browser's question was closed without an answer. */
  | 'not-answered'
  | 'relay-has-none'
  /** The relay has no place for more, asks no push service like this one, or was asked too often. */
  | 'relay-refused'
  | 'away'
  /** No time was chosen. */
  | 'no-times'
  /** It was never turned on. */
  | 'off'
  | 'storage';

const said: Readonly<Record<string, PushRefusal>> = { 'no-wakes': 'relay-has-none', away: 'away', leaving: 'away' };

/** A relay's own word, as far as it matters to somebody who is told of it. */
export const refusalOf = (word: string): PushRefusal => said[word] ?? 'relay-refused';
