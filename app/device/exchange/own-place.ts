import type { OwnBox } from '@unhurried/keys/link';
import type { WriterEvent } from '@unhurried/sync/exchange';
import type { Composed } from './compose.ts';
import type { Seen } from './letter.ts';
import type { OpenedItem } from './opened-page.ts';
import type { OwnPost } from './post.ts';

/** One mailbox of mine as it is opened. */
export interface OwnPlace {
  readonly journal: 'shown' | 'passing' | 'mine';
  readonly box: OwnBox;
  readonly post: OwnPost;
  /** A checkpoint that may go along now. */
  readonly seen: (post: OwnPost) => Seen | undefined;
}

/** An event, with what the driver knows about it and the machine does not. */
export interface Came {
  readonly event: WriterEvent;
  /** What was read, opened. */
  readonly items?: readonly OpenedItem[];
  /** What was sent. */
  readonly sent?: Composed & { readonly checkpoint: boolean };
  /** Rows to be put into the outbox again. */
  readonly rows?: readonly string[];
}
