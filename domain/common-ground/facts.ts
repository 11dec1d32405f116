import type { Person } from '../couple/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import type { Day } from '../time/index.ts';

/** My private answer to a card. Everything that is not `welcome` is one and the same to the other side: nothing. */
export type WelcomeAnswer = 'welcome' | 'not-now';

/** Stays in `mine`: an answer is never seen by anybody else, and neither is what I hid from myself. */
export type WelcomeFact =
  | {
      readonly kind: 'welcome-answered';
      readonly activity: ActivityId;
      readonly answer: WelcomeAnswer;
      /** Answered when the other had told theirs: the card does not come up again for that. [CG9] */
      readonly heard?: boolean;
    }
  | { readonly kind: 'own-activity-hidden'; readonly activity: ActivityId }
  /** All that I hid is there again. It names nothing, so that no page has to list it. [CG13] */
  | { readonly kind: 'own-activities-unhidden' };

/** An activity in a couple's own words. */
export interface OwnActivity {
  readonly id: ActivityId;
  readonly name: string;
  readonly what: string;
  readonly tier: Tier;
  readonly minutes: number;
}

/** Goes to `shown`: both of us read it. */
export type CommonFact =
  | { readonly kind: 'common-found'; readonly activities: readonly ActivityId[]; readonly day: Day }
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
