import type { Person, Shared } from '../couple/index.ts';
import type { ActivityId, Adaptation, Tier } from '../library/index.ts';
import type { PaceWord } from '../pace/index.ts';
import { type Day, daysBetween } from '../time/index.ts';

/** One possible thing, with the changes that keep it possible. The reasons for them stay with me. [PA13] */
export interface OfferedActivity {
  readonly activity: ActivityId;
  readonly adaptations: readonly Adaptation[];
  readonly minutes: number;
  /** Where one does it for the other: who may give. Left out where both do the same. [CG15] */
  readonly gives?: readonly Person[];
}

/** Who may give when this was said of one and that of the other; nobody leaves nothing. */
export function givesOfBoth(
  one: OfferedActivity,
  other: Pick<OfferedActivity, 'gives'>,
): Pick<OfferedActivity, 'gives'> | undefined {
  if (!one.gives || !other.gives) return one.gives ? { gives: one.gives } : other.gives ? { gives: other.gives } : {};
  const gives = one.gives.filter((giver) => other.gives?.includes(giver));
  return gives.length > 0 ? { gives } : undefined;
}

/** What I let my partner see today. No reasons, no numbers; absence from the list means nothing. [PA13] */
export type Offering = Shared<{
  readonly day: Day;
  readonly tier: Tier;
  readonly word: PaceWord;
  readonly talk: boolean;
  readonly list: readonly OfferedActivity[];
}>;

/** The same text for the same offering on every device, in whatever order its fields were stored or arrived. [P4] */
export const asText = ({ day, tier, word, talk, list }: Offering): string =>
  JSON.stringify([
    day,
    tier,
    word,
    talk,
    list.map(({ activity, minutes, adaptations, gives }) => [
      activity,
      minutes,
      [...adaptations].sort(),
      ...(gives ? [[...gives].sort()] : []),
    ]),
  ]);

/** "On ordinary days you may always ask me for these": tiers 0–2, at most 14 days, gone at any tap of rest. [PA13] */
export type StandingWelcome = Shared<{
  readonly from: Day;
  readonly until: Day;
  readonly list: readonly OfferedActivity[];
}>;

/** One tender sentence, chosen from a few; nothing goes unless tapped. */
export const sentences = [
  'glad-you-are-here',
  'hand-on-shoulder',
  'sit-near',
  'read-to-me',
  'quiet-please',
  'ask-tomorrow',
  'dear-to-me',
  'like-being-near',
] as const;
export type Sentence = (typeof sentences)[number];

/** Facts of `passing`: both read them until they lapse; then they are erased on both sides. [P9] */
export type PassingFact =
  | { readonly kind: 'offered'; readonly offering: Offering }
  | { readonly kind: 'offering-withdrawn'; readonly day: Day }
  | { readonly kind: 'standing-welcome-left'; readonly welcome: StandingWelcome }
  | { readonly kind: 'standing-welcome-ended' }
  | { readonly kind: 'sentence-sent'; readonly sentence: Sentence; readonly day: Day }
  | { readonly kind: 'apart-said'; readonly apart: boolean; readonly day: Day }
  | { readonly kind: 'asked'; readonly tier: Tier; readonly day: Day };

/** What one of us has let the other see, for now. */
export interface PassingState {
  readonly offering?: Offering;
  readonly standing?: StandingWelcome;
  readonly sentence?: { readonly sentence: Sentence; readonly day: Day };
  readonly apart?: { readonly apart: boolean; readonly day: Day };
}

export const nothingPassing: PassingState = {};

export function evolvePassing(state: PassingState, fact: PassingFact): PassingState {
  const { offering, standing, ...rest } = state;
  switch (fact.kind) {
    case 'offered':
      return { ...state, offering: fact.offering };
    case 'offering-withdrawn':
      return standing ? { ...rest, standing } : rest;
    case 'standing-welcome-left':
      return { ...state, standing: fact.welcome };
    case 'standing-welcome-ended':
      return offering ? { ...rest, offering } : rest;
    case 'sentence-sent':
      return { ...state, sentence: { sentence: fact.sentence, day: fact.day } };
    case 'apart-said':
      return { ...state, apart: { apart: fact.apart, day: fact.day } };
    case 'asked':
      return state;
  }
}

/** Today's offering, if there is one: yesterday's has lapsed by itself. [PA13] [P2] */
export const offeringOn = (state: PassingState, day: Day): Offering | undefined =>
  state.offering?.day === day ? state.offering : undefined;

/** The longest that a standing welcome stands, whatever end it names. [PA13] */
export const standingDays = 14;

/** Whether a standing welcome stands on this day: between its two days, and never beyond its fourteenth. [PA13] [P2] */
export const standsOn = ({ from, until }: StandingWelcome, day: Day): boolean =>
  from <= day && day <= until && daysBetween(from, day) < standingDays;

export const standingOnDay = (state: PassingState, day: Day): StandingWelcome | undefined =>
  state.standing && standsOn(state.standing, day) ? state.standing : undefined;
