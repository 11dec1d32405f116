import type { Person } from '@unhurried/domain/couple';
import type { EnvelopeJournal, EnvelopeKey, Header, SharedEnvelopeKey } from '@unhurried/keys/envelope';
import type { Link, OwnBox } from '@unhurried/keys/link';
import type { SideKeys } from '@unhurried/keys/lock';
import type { Change } from '@unhurried/sync/storage';
import type { BoxKey, Transport } from '@unhurried/sync/transport';
import type { After, Ground } from '../ground.ts';
import type { Shelf } from './shelf.ts';

/** How a device reaches relays, and what wakes it. Everything that is not the same on each platform. */
export interface Ways {
  /** Where this app is handed out. */
  readonly origin: string;
  /** For the origin of a relay; empty is the origin of the app. */
  readonly transport: (relay: string) => Transport;
  readonly after: After;
  /** Calls when the network may be back. Answers with the way to stop listening. */
  readonly onOnline: (listener: () => void) => () => void;
  /** In [0, 1). For jitter and for the days of key updates, never for keys. */
  readonly chance: () => number;
  /** One at a time across all tabs: runs `work` when it is this one's turn, and ends the turn with the answer's call. */
  readonly oneAtATime: (name: string, work: () => void) => () => void;
}

/** What an envelope may say about itself; the rest follows from the key that seals it. */
export type Heading = Pick<Header, 'kind' | 'chain' | 'seq' | 'prev' | 'day'>;

/** What all mailboxes of one open side share while they are worked on. */
export interface Room {
  readonly ground: Ground;
  readonly keys: SideKeys<CryptoKey>;
  readonly shelf: Shelf;
  readonly ways: Ways;
  readonly transport: Transport;
  /** As it is now; a key update replaces it. */
  link(): Link | undefined;
  /**
   * Puts a changed link into the change that is being made: call it inside `write`, which works with it once it is on
   * the disk. It changes what the link is by then: an update of mine and one of theirs may cross.
   */
  replaceLink(change: (now: Link) => Link): Promise<Readonly<Record<string, unknown>>>;
  /** Which keys may open an envelope of this journal. */
  finder(journal: EnvelopeJournal): Promise<(keyId: string) => EnvelopeKey<CryptoKey> | undefined>;
  /** The key that seals what I write there now; or the last one before an epoch. */
  writing(journal: 'shown' | 'passing', before?: number): Promise<SharedEnvelopeKey<CryptoKey> | undefined>;
  /** My letter as envelopes of this journal name it: the role of the link, or for what is mine alone the side's own. */
  role(journal: EnvelopeJournal): Person;
  today(): string;
  /** As the one writer, from making the change up to its end. Nothing is told when nothing was added or taken away. */
  write(change: () => Promise<Change>, told: (change: Change) => 'wrote' | 'erased' | undefined): Promise<boolean>;
  /** Something about a lane has changed: the state that may be shown is made up anew. */
  changed(): void;
  /** Nothing is written from here any more, and no secret is held. */
  close(): void;
}

export const otherLetter = (person: Person): Person => (person === 'a' ? 'b' : 'a');

export const writeKey = ({ box, write }: OwnBox): BoxKey => ({ box, token: write });

/** What the open tabs are told: to read what is new, or everything again. */
export function toldOf(added: number, forgotten: number): 'wrote' | 'erased' | undefined {
  if (forgotten > 0) return 'erased';
  return added > 0 ? 'wrote' : undefined;
}
