import type { Person } from '@unhurried/domain/couple';
import type { Result } from '@unhurried/kernel';
import type { StorageRefusal, UnlockRefusal } from './refusals.ts';

/** The person on the other phone, as far as this side knows. */
export interface Partner {
  readonly person: Person;
  /** The name they chose. */
  readonly name: string;
}

/**
 * What may be said about the way between the phones. It speaks of my own notes alone: nothing in it tells whether the
 * other person read, opened or wrote anything, or when. [LK7]
 */
export type SyncState =
  /** No other phone. */
  | 'alone'
  /** Everything of mine lies in my mailbox. */
  | 'settled'
  /** Kept here; it goes when there is a network. */
  | 'waiting'
  /** My mailbox has no room, or the relay refuses for good. */
  | 'refused'
  /** Some of what the other wrote does not fit together and was set aside; their phone says it again by itself. */
  | 'set-aside';

export type PairingRefusal =
  | StorageRefusal
  /** The text is no invitation of ours. */
  | 'not-an-invitation'
  /** What lies in the meeting mailbox is not what the invitation promised. */
  | 'not-the-one'
  /** Ten minutes are over, or nobody waits there any more. */
  | 'expired'
  /** Somebody answered it already. */
  | 'used'
  /** Something was changed on the way. */
  | 'forged'
  /** No network, or no relay at that address. */
  | 'away'
  /** This side has another phone already. */
  | 'linked'
  /** The page may not ask that relay (another origin). */
  | 'other-relay';

export type PairingStep =
  /** For the other phone to read the invitation, or to answer. */
  | { readonly kind: 'waiting' }
  /** Six words, to be compared on both screens, aloud or side by side. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** I said that they are the same; the other has not yet. */
  | { readonly kind: 'said' }
  | { readonly kind: 'linked'; readonly partner: Partner }
  | { readonly kind: 'refused'; readonly why: PairingRefusal };

/** One attempt to bring two phones together. It ends by itself when it is linked or refused. */
export interface Pairing {
  /** Of the one who invites: what follows `#/join/` in the link, and what the QR shows besides the address. */
  readonly invitation: string | undefined;
  now(): PairingStep;
  /** Answers with the way to stop listening. */
  onStep(listener: (step: PairingStep) => void): () => void;
  /** "The words are the same." Nothing of mine has been sent before this. */
  same(): Promise<void>;
  /** Leaves nothing behind, here and in the meeting mailbox. Also the way to say "they are not the same". */
  cancel(): Promise<void>;
}

/** Twenty-four words, shown once. They count only after `confirm`; `drop` forgets them. */
export interface NewKit {
  readonly words: readonly string[];
  /** The relay to be written beside them; empty when it is the address of the app. */
  readonly relay: string;
  /** `away`: nothing was changed; try again with a network. */
  confirm(): Promise<Result<void, StorageRefusal | 'away' | 'locked'>>;
  drop(): void;
}

/** What concerns other phones and the mailboxes, of one open side. Every promise resolves; a refusal is a value. */
export interface LinkRoom {
  partner(): Partner | undefined;
  state(): SyncState;
  /**
   * Whether what the other shows has been read on this phone, to its end of then: before that, what has not come yet looks like
   * what is gone. True where there is no other phone.
   */
  hasRead(): boolean;
  /** Whether twenty-four words are kept somewhere for this side. */
  hasKit(): boolean;
  /** Calls back when partner, state or kit have changed. Answers with the way to stop. */
  onChange(listener: () => void): () => void;
  /** The passphrase again, so that two minutes with my open phone are not enough. */
  invite(passphrase: string): Promise<Result<Pairing, UnlockRefusal | 'linked' | 'away' | 'not-here'>>;
  join(invitation: string, passphrase: string): Promise<Result<Pairing, UnlockRefusal | PairingRefusal | 'not-here'>>;
  newKit(passphrase: string): Promise<Result<NewKit, UnlockRefusal | 'away'>>;
  /**
   * Erases every mailbox of mine, with all that lies in it: what I showed, what is passing, my kept copy. The other
   * phone meets mailboxes in which nothing happens. `away`: not all could be reached; try again, or erase here alone.
   */
  eraseMailboxes(): Promise<Result<void, 'away'>>;
  /** Parts from the other phone: erases what I sent and what I received, and keeps what is mine. */
  part(): Promise<Result<void, StorageRefusal | 'away'>>;
}

export type RestoreRefusal =
  | StorageRefusal
  /** The word at this place (from 1) is not in the list. */
  | { readonly kind: 'unknown-word'; readonly at: number }
  | { readonly kind: 'wrong-count' }
  | { readonly kind: 'wrong-checksum' }
  /** No kit lies there: other words, another relay, or new words were made since. */
  | 'no-kit'
  | 'away'
  | 'damaged'
  /** This device holds a side already. */
  | 'taken'
  | 'passphrase-short';

export interface Restoring {
  /** The twenty-four words as typed. */
  readonly words: string;
  /** The relay's origin as printed on the kit; empty for the address of the app. */
  readonly relay: string;
  /** A new one, for this phone. */
  readonly passphrase: string;
}
