/** What one frame tells one other seat. Its size does not depend on how much was ever said. [LV5] */
export interface Word {
  /** Counts what this seat has said and said again; the greater one is the later one. */
  readonly count: number;
  /** The newest count that this seat has heard of whom it speaks to; 0 for none. */
  readonly echo: number;
  /** Whether an answer is waited for. */
  readonly wants: boolean;
  /** The latest word; nothing before the first. Never looked into. */
  readonly text: string | undefined;
}

/** Another seat, as far as it was met. */
export interface Other {
  readonly seat: string;
  /** Whether it was heard under keys of this very line. A hello alone may be an old one that a relay says again. */
  readonly isHeard: boolean;
  readonly metAt: number;
  readonly heardAt: number;
  /** The newest count that was heard of it, and the word that came with it. */
  readonly count: number;
  readonly text: string | undefined;
  /** The newest count of mine that it said it had heard, and when it last knew my latest word. */
  readonly echo: number;
  readonly knewAt: number;
  /** Something is to be told it as soon as may be. */
  readonly isOwed: boolean;
  readonly saidAt: number;
  /** How often it was told the same without an answer. */
  readonly tries: number;
}

/** One opened seat. Times are milliseconds of one clock. */
export interface Live {
  readonly isOpen: boolean;
  readonly isUp: boolean;
  /** Counts what is new and what only covers it, alike. */
  readonly count: number;
  /** The count of my latest word; 0 before the first. */
  readonly said: number;
  readonly text: string | undefined;
  readonly humAt: number;
  readonly helloAt: number;
  readonly hellodAt: number;
  readonly helloTries: number;
  /** When seats were lately met for the first time: only so many are in a while. */
  readonly newAt: readonly number[];
  readonly others: readonly Other[];
}

/** The clock, and a number in [0, 1) that nobody can foresee. */
export interface Now {
  readonly at: number;
  readonly chance: number;
}

export type LiveEvent =
  | ({ readonly kind: 'opened' | 'ticked' } & Now)
  | ({ readonly kind: 'said'; readonly text: string } & Now)
  /** A hello of this seat was opened, and a new one was let in. */
  | ({ readonly kind: 'met'; readonly seat: string } & Now)
  | ({ readonly kind: 'heard'; readonly seat: string; readonly word: Word } & Now)
  | ({ readonly kind: 'line'; readonly isUp: boolean } & Now)
  | { readonly kind: 'closed' };

export type LiveEffect =
  | { readonly do: 'hello' }
  | { readonly do: 'say'; readonly to: string; readonly word: Word }
  /** Its keys may go. */
  | { readonly do: 'drop'; readonly seat: string }
  /** Tick again then; replaces what was asked before. */
  | { readonly do: 'wake'; readonly at: number };

export interface LiveStep {
  readonly state: Live;
  readonly effects: readonly LiveEffect[];
}
