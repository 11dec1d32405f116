import type { Instant } from '../time/index.ts';

/**
 * Who may read a fact. One audience is one journal is one key.
 *
 * `mine`: my devices. `shown`: both of us, for as long as we keep it. `passing`: both of us, until it lapses.
 * Sharing means appending another fact to another journal. There is no flag to flip.
 */
export type Audience = 'mine' | 'shown' | 'passing';

/** Which of the two people on this device, or in this space. Nobody is first; the letters are only names. */
export type Person = 'a' | 'b';

export const otherOf = (person: Person): Person => (person === 'a' ? 'b' : 'a');

declare const heldBy: unique symbol;

/**
 * Something that only its own person's devices hold. It never meets `Shared`: no function takes both, nothing casts
 * one into the other. What reaches the partner is built anew from an explicit choice (an offering, a sentence).
 */
export type Private<Value> = Value & { readonly [heldBy]?: 'me' };

/** Something that both people hold. */
export type Shared<Value> = Value & { readonly [heldBy]?: 'both' };

/** What happened, said once, by one person, to one audience. Facts are past tense and never change. */
export interface Fact<Body extends { readonly kind: string }> {
  readonly id: string;
  readonly by: Person;
  readonly audience: Audience;
  /** When it was written by its author's device. Orders facts; a partner's screen never shows it. */
  readonly at: Instant;
  readonly body: Body;
}
