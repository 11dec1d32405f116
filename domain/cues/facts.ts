import type { Day } from '../time/index.ts';

/** Where a sign of mine can be seen or heard. */
export const channels = ['breath', 'muscles', 'eyes', 'words', 'voice', 'hands'] as const;
export type Channel = (typeof channels)[number];

/** What it means. */
export const meanings = ['ready', 'slower', 'pause'] as const;
export type Meaning = (typeof meanings)[number];

/** What I like, or would rather leave out. `hold`: how firm. */
export const senseChannels = ['touch', 'warmth', 'light', 'sound', 'scent'] as const;
export type SenseChannel = (typeof senseChannels)[number];

export const dayKinds = ['rest', 'gentle', 'open'] as const;
export type DayKind = (typeof dayKinds)[number];

/** The longest text of one entry, in signs. [CU1] */
export const longestCue = 160;

/** One line of my map. */
export type CueEntry =
  | { readonly of: 'sign'; readonly channel: Channel; readonly text: string; readonly means: Meaning }
  | {
      readonly of: 'sense';
      readonly channel: SenseChannel;
      readonly text: string;
      readonly wish: 'good' | 'leave-out';
      /** On which days it holds; at least one. */
      readonly on: readonly DayKind[];
    };

/** A line, as it was written for the `nth` time. `cue`: 32 hex digits. */
export interface CueLine {
  readonly cue: string;
  readonly nth: number;
  readonly entry: CueEntry;
}

/** Facts of `mine`. */
export type CueFact =
  /** Of several for one cue the one with the highest `nth` counts. [CU1] */
  | ({ readonly kind: 'cue-written' } & CueLine)
  /** What was offered to me on this day I did not take: nothing more is offered on it. [CU3] */
  | { readonly kind: 'cue-offer-left'; readonly day: Day };

/**
 * Fact of `shown`: I let the other see this line. Taken out of it, it is erased. `nth` counts what was shown alone, so that
 * it tells nothing of what was written before. [CU2]
 */
export type CueShownFact = { readonly kind: 'cue-shown' } & CueLine;
