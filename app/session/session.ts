import type { ReadonlySignal, Signal } from '@preact/signals';
import { otherOf, type Person } from '@unhurried/domain/couple';
import type { Activity } from '@unhurried/domain/library';
import type { Prepared, Shaping } from '@unhurried/domain/offering';
import type { Overlap } from '@unhurried/domain/overlap';
import type { MyDay } from '@unhurried/domain/pace';
import type { Day, Instant } from '@unhurried/domain/time';
import type { Seen } from '@unhurried/domain/together';
import type { Result } from '@unhurried/kernel';
import type {
  CommonGroundStep,
  Device,
  Kept,
  NewFact,
  OpenSide,
  Partner,
  SideInfo,
  Slip,
  WriteRefusal,
} from '../device/index.ts';
import type { Deck } from './decks.ts';
import type { Known } from './fold.ts';
import type { OtherPhone } from './other-phone.ts';

/** Something that I must see: what was sent by itself, what could not be written, what could not be read. */
export type Notice =
  | { readonly kind: 'narrowed' }
  | { readonly kind: 'not-written'; readonly why: WriteRefusal }
  | { readonly kind: 'unreadable'; readonly count: number };

/** One person's open side: what is known, what follows from it today, and the one way to add to it. */
export interface Session {
  /** My letter among the two of us. What this device calls my side is in `info`. */
  readonly person: Person;
  /** The other side of this device, or the person on the other phone. */
  readonly partner: Partner | undefined;
  /** Other phones, mailboxes and words to keep. */
  readonly link: OtherPhone;
  readonly info: ReadonlySignal<SideInfo>;
  readonly library: readonly Activity[];
  readonly sample: boolean;
  readonly known: ReadonlySignal<Known>;
  readonly now: ReadonlySignal<Instant>;
  readonly today: ReadonlySignal<Day>;
  readonly slips: ReadonlySignal<readonly Slip[]>;
  readonly notice: ReadonlySignal<Notice | undefined>;
  /** My own half, for me alone. */
  readonly my: ReadonlySignal<MyDay>;
  /** What the cards are about; nothing for somebody who is alone, who may answer any of them. [CG20] */
  readonly deck: ReadonlySignal<Deck | undefined>;
  /** Every activity of the library and our own. */
  readonly activities: ReadonlySignal<readonly Activity[]>;
  /** Our half: the same on both sides, but where I am worried about safety: then nothing in it takes two. [SE16] */
  readonly overlap: ReadonlySignal<Overlap>;
  /** I am worried about safety: mine alone, and nothing that the other sees follows from it. [CA6] [SE16] */
  readonly worried: ReadonlySignal<boolean>;
  /** The questions of today, as I see them. [TG5] */
  readonly seen: ReadonlySignal<readonly Seen[]>;
  /** What a time together needs of my side. Nothing of it is a fact. */
  readonly fleeting: Pick<OpenSide, 'live' | 'keepTogether' | 'together'>;
  /** A chance in [0, 1) of my own, the same for the same label: drawn before anything it is used for. [DV12] */
  chance(label: string): number;
  /** The seal of an answer between the two of us, and what we two have in common and nobody else. [DV23] */
  readonly sealing: Pick<OpenSide, 'commit'> & { space(): string };
  /** What may be asked of the relay about waking this phone; nothing where there is none to ask. */
  readonly wakes: Device['wakes'];
  /** Whether a time together is under way on this device: meanwhile nothing locks for want of a touch. [SE5] */
  readonly isTogether: Signal<boolean>;
  prepare(shaping: Shaping): Prepared;
  /** The one way in: facts are on disk before anything on the screen changes. [SE1] */
  add(facts: readonly NewFact[], settles?: readonly string[]): Promise<Result<void, WriteRefusal>>;
  /** On a device of two: the step in which answers to this deck meet. */
  findTogether(): CommonGroundStep;
  /** Erases what I wrote, wherever it has gone, as if it had never been said. A refusal is said; nothing is taken back then. */
  takeBack(ids: readonly string[]): Promise<Result<void, WriteRefusal>>;
  /** Erases what I wrote of the week's room and nobody needs any more. Of anything else `takeBack` is the way. [SE14] */
  letGo(ids: readonly string[]): Promise<Result<void, WriteRefusal>>;
  dropSlips(ids: readonly string[]): Promise<void>;
  settle(change: Partial<Omit<SideInfo, 'person'>>): Promise<void>;
  history(): Promise<readonly Kept[] | undefined>;
  dismissNotice(): void;
  lock(): void;
}

/** The other person's letter, for the screens that show both tides. */
export const partnerOf = (session: Session): Person => otherOf(session.person);
