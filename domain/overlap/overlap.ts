import { seeded } from '@unhurried/kernel';
import type { Person, Shared } from '../couple/index.ts';
import type { Activity, ActivityId, Adaptation, Tier } from '../library/index.ts';
import {
  asText,
  givesOfBoth,
  type OfferedActivity,
  type Offering,
  type StandingWelcome,
  standsOn,
} from '../offering/index.ts';
import type { PaceWord } from '../pace/index.ts';
import { type Day, daysBetween } from '../time/index.ts';

/** What one of us has let the other see: an offering of today, a standing welcome, or neither. */
export interface Given {
  readonly offering?: Offering;
  readonly standing?: StandingWelcome;
}

/** Something that is possible for both of us today. */
export interface Possible {
  readonly activity: ActivityId;
  readonly tier: Tier;
  readonly adaptations: readonly Adaptation[];
  readonly minutes: number;
  readonly isNew: boolean;
  /** Where one does it for the other: who may give today. */
  readonly gives?: readonly Person[];
}

/** Why today looks as it does: shared facts only, and never that someone enjoyed something. [OV3] */
export type OverlapReason =
  | { readonly kind: 'both-offered' }
  | { readonly kind: 'one-is-silent' }
  | { readonly kind: 'standing-welcome' }
  | { readonly kind: 'apart-today' }
  | { readonly kind: 'week-rests' };

/** What is possible for us today. The same on both screens that are on one day. [OV1] [OV2] [OV5] */
export type Overlap = Shared<{
  readonly day: Day;
  readonly tier: Tier;
  readonly word: PaceWord;
  readonly talk: boolean;
  readonly apart: boolean;
  /** All that both lists hold, before three are picked. */
  readonly possible: readonly Possible[];
  /** At most three. "Rest together" is besides, always. */
  readonly suggestions: readonly Possible[];
  readonly reasons: readonly OverlapReason[];
}>;

export interface OverlapInput {
  readonly day: Day;
  readonly space: string;
  readonly given: readonly [Given, Given];
  readonly activities: readonly Activity[];
  /** When each activity was found in common; new to both for its first fortnight. */
  readonly found: ReadonlyMap<ActivityId, Day>;
  readonly apart: boolean;
  /** Either rests the calendar: presence and words, for both. [OV6] */
  readonly rests?: boolean;
}

const words: readonly PaceWord[] = ['rest', 'gentle', 'open'];

/**
 * A standing welcome stands in for an offering that is not there; a given offering always wins over it. Each counts on
 * the days that it names, and nobody's zone is asked: it would tell where they are. [OV1] [OV5]
 */
function asOffering({ offering, standing }: Given, day: Day): Offering | undefined {
  if (offering?.day === day) return offering;
  if (!standing || !standsOn(standing, day)) return undefined;
  return { day, tier: 2, word: 'gentle', talk: false, list: standing.list };
}

const isNewOn = (found: ReadonlyMap<ActivityId, Day>, activity: ActivityId, day: Day): boolean => {
  const since = found.get(activity);
  return since !== undefined && daysBetween(since, day) < 14;
};

const leavesGiving = ({ adaptations }: OfferedActivity): boolean => adaptations.includes('other-gives');

/** Nothing, where one welcomes giving and so does the other, and where each body leaves the giving to the other. [CG15] [OV7] */
function join(mine: OfferedActivity, theirs: OfferedActivity, tier: Tier, isNew: boolean): readonly Possible[] {
  const gives = givesOfBoth(mine, theirs);
  if (!gives || (leavesGiving(mine) && leavesGiving(theirs))) return [];
  const adaptations = [...new Set([...mine.adaptations, ...theirs.adaptations])].sort();
  const minutes = Math.min(mine.minutes, theirs.minutes);
  return [{ activity: mine.activity, tier, adaptations, minutes, isNew, ...gives }];
}

function possibleFor(pair: readonly [Offering, Offering], tier: Tier, input: OverlapInput): readonly Possible[] {
  const talk = !input.rests && pair.every((each) => each.talk);
  return input.activities
    .filter((activity) => activity.tier <= tier && (!input.apart || activity.apart) && (!activity.talk || talk))
    .flatMap((activity) => {
      const [mine, theirs] = pair.map(({ list }) => list.find((each) => each.activity === activity.id));
      return mine && theirs ? join(mine, theirs, activity.tier, isNewOn(input.found, activity.id, input.day)) : [];
    })
    .sort((a, b) => (a.activity < b.activity ? -1 : 1));
}

/** Both phones must write the same text: the pair in one order, whoever is "me". [P4] */
const seedOf = (pair: readonly [Offering, Offering], space: string): string =>
  `${space}|${pair.map(asText).sort().join('|')}`;

/** Reliable before intense: from the gentler end, one new thing at most. [OV2] */
function pick(possible: readonly Possible[], seed: string): readonly Possible[] {
  const order = possible
    .map((each) => ({ each, at: seeded(`${seed}|${each.activity}`) }))
    .sort((a, b) => a.each.tier - b.each.tier || a.at - b.at)
    .map(({ each }) => each);
  const firstNew = order.find(({ isNew }) => isNew);
  return order.filter((each) => !each.isNew || each === firstNew).slice(0, 3);
}

const nothing = (input: OverlapInput, reasons: readonly OverlapReason[]): Overlap => ({
  day: input.day,
  tier: 0,
  word: 'rest',
  talk: false,
  apart: input.apart,
  possible: [],
  suggestions: [],
  reasons,
});

const wordOf = (pair: readonly [Offering, Offering]): PaceWord =>
  words[Math.min(...pair.map(({ word }) => words.indexOf(word)))] ?? 'rest';

/** The lower tier, what both lists hold, both people's adaptations. Silence of one of us is tier 0. [OV1] [P1] [P2] */
export function overlapOf(input: OverlapInput): Overlap {
  const besides: readonly OverlapReason[] = [
    ...(input.rests ? [{ kind: 'week-rests' } as const] : []),
    ...(input.apart ? [{ kind: 'apart-today' } as const] : []),
  ];
  const [one, other] = input.given.map((given) => asOffering(given, input.day));
  if (!one || !other) return nothing(input, [{ kind: 'one-is-silent' }, ...besides]);
  const tier = Math.min(one.tier, other.tier, input.rests ? 1 : 6) as Tier;
  const possible = possibleFor([one, other], tier, input);
  const standing = input.given.some(({ offering }) => offering?.day !== input.day);
  return {
    day: input.day,
    tier,
    word: input.rests ? 'rest' : wordOf([one, other]),
    talk: !input.rests && one.talk && other.talk,
    apart: input.apart,
    possible,
    suggestions: pick(possible, seedOf([one, other], input.space)),
    reasons: [{ kind: standing ? 'standing-welcome' : 'both-offered' }, ...besides],
  };
}
