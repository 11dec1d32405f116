import type { Link } from '@unhurried/keys/link';
import type { SideKeys } from '@unhurried/keys/lock';
import type { Ground } from '../ground.ts';
import type { NoticeBoard } from '../notice.ts';
import type { StoredSide } from '../stored-side.ts';
import type { Vault } from '../vault.ts';
import type { KitHold } from './kit-hold.ts';
import type { Ways } from './room.ts';

/** What rooms behind this one work with. They are loaded when they are entered for the first time. */
export interface Behind {
  readonly ground: Ground;
  readonly keys: SideKeys<CryptoKey>;
  readonly board: NoticeBoard;
  readonly ways: Ways;
  readonly vault: Vault;
  readonly stored: StoredSide;
  link(): Link | undefined;
  kit(): KitHold | undefined;
  /** After the store has it: works with it from now on, and begins to send anew. */
  became(next: { readonly link?: Link | undefined; readonly kit?: KitHold | undefined }): void;
  /** Stops sending and receiving here, so that nothing under way is written after what comes next. */
  quiet(): void;
  /** Whether this side is still open. */
  isOpen(): boolean;
  /** Calls when it is locked. Answers with the way to stop listening. */
  onStop(listener: () => void): () => void;
}
