import type { Person } from '../couple/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import type { Day } from '../time/index.ts';
import type { Side, Slot } from './slot.ts';

/** My private answer to a card. Everything that is not `welcome` is one and the same to the other side: nothing. */
export type WelcomeAnswer = 'welcome' | 'not-now';

/** How I would welcome it: these go with it whenever I offer it, and nobody asks why. [CG16] */
export const changes = ['other-position', 'shorter', 'clothed'] as const;
export type Change = (typeof changes)[number];

/** Stays in `mine`: an answer is never seen by anybody else, and neither is what I hid from myself. */
export type WelcomeFact =
  | {
      readonly kind: 'welcome-answered';
      readonly activity: ActivityId;
      readonly answer: WelcomeAnswer;
      /** Answered when the other had told theirs: the card does not come up again for that. [CG9] */
      readonly heard?: boolean;
      /** Left out in what was written before answers had a date: it counts as given today. */
      readonly day?: Day;
      /** Where one does it for the other. Left out: either side. [CG15] */
      readonly sides?: readonly Side[];
      readonly changes?: readonly Change[];
    }
  | { readonly kind: 'own-activity-hidden'; readonly activity: ActivityId }
  /** All that I hid is there again. It names nothing, so that no page has to list it. [CG13] */
  | { readonly kind: 'own-activities-unhidden' }
  /** What went into a round, and cannot be taken out of it again: one for a yes, two for what nothing was said of. [CG19] */
  | {
      readonly kind: 'slots-given';
      readonly space: string;
      readonly week: number;
      readonly slots: readonly Slot[];
      /** One figure for each slot, so that it has one size whatever was answered. */
      readonly yes: readonly (0 | 1 | 2)[];
    };

/** An activity in a couple's own words. */
export interface OwnActivity {
  readonly id: ActivityId;
  readonly name: string;
  readonly what: string;
  readonly tier: Tier;
  readonly minutes: number;
}

/** One slot that was found common. `until`: the first day on which it does not stand any more; none for what stays. */
export interface FoundSlot {
  readonly slot: Slot;
  readonly until?: Day;
}

/** Goes to `shown`: both of us read it. */
export type CommonFact =
  /**
   * What I say of a round: which slots both welcomed and I still do, and which stand no more. It counts when the other
   * has said the same, from `shows` on. [CG17] [CG18]
   */
  | {
      readonly kind: 'common-found';
      readonly round: number;
      readonly found: readonly FoundSlot[];
      readonly ended: readonly Slot[];
      readonly shows: Day;
      /** Makes it as long as if all of the deck had been found: its size tells nothing. */
      readonly pad?: string;
    }
  /** "I would welcome this", said to the other. [CG9] */
  | { readonly kind: 'welcome-told'; readonly activity: ActivityId; readonly day: Day }
  /** Takes tellings back. It names the facts that told, and no activity: they can be erased, and it says nothing. [CG10] */
  | { readonly kind: 'welcome-untold'; readonly told: readonly string[] }
  /** `nth`: one more than the highest that its writer knew for this activity; none in what was written long ago. [CG4] */
  | { readonly kind: 'activity-named'; readonly activity: ActivityId; readonly name: string; readonly nth?: number }
  | { readonly kind: 'own-activity-written'; readonly own: OwnActivity }
  /** Other words, under an id of their own, in the place of `after`: all that its writer had read. [CG8] [CG12] */
  | {
      readonly kind: 'own-activity-rewritten';
      readonly own: OwnActivity;
      readonly after: readonly ActivityId[];
    };

/** Who wrote a shared fact, and the id under which the journals of both hold it. */
export interface Written {
  readonly id: string;
  readonly by: Person;
}
