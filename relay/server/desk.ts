import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Budget, Mailboxes } from '../mailbox/index.ts';
import type { Meter } from '../metrics/index.ts';
import type { Wakes } from '../push/index.ts';
import type { Holding } from './held.ts';
import type { Places } from './places.ts';

/** What one address may still ask, by what it costs. */
export interface Budgets {
  readonly claims: Budget;
  readonly appends: Budget;
  readonly reads: Budget;
  readonly live: Budget;
  readonly wakes: Budget;
}

/** Everything that answers for the mailboxes, whichever way the question comes. */
export interface Desk {
  readonly mailboxes: Mailboxes;
  readonly wakes: Wakes;
  readonly holding: Holding;
  /** For lines that stay open: sockets, and readings that wait. */
  readonly places: Places;
  /** For what weighs: items on their way in, pages on their way out. */
  readonly heavy: Places;
  readonly budgets: Budgets;
  readonly meter: Meter;
  readonly behindTls: boolean;
  readonly leaving: () => boolean;
  /** Who asks, as far as limits need it. [RE15] */
  readonly whoAsks: (request: IncomingMessage) => string;
  /** Milliseconds between two parts of a body. */
  readonly patience: number;
  /** The store broke. */
  readonly trouble: (error: unknown) => void;
}

export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly token: string | undefined;
  readonly who: string;
}
