import { seededOrder } from '@unhurried/kernel';
import { type CareState, judgeCare } from '../care/index.ts';
import type { OffLimit } from '../check-in/index.ts';
import type { Person } from '../couple/index.ts';
import type { Activity, Tier } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import { allActivities, type CommonState } from './common-ground.ts';
import type { CommonFact, FoundSlot } from './facts.ts';
import { saysCommon } from './found.ts';
import { activityOf, giverOf, giverOn, type Slot, slotsOf } from './slot.ts';
import { addWeeks } from './weeks.ts';
import { isHidden, type WelcomeState } from './welcomes.ts';

/** At most so many activities in one deck. [CG20] */
export const deckSize = 24;

/** The gentlest kinds: no thinning and no end. [CG20] */
const isGentle = (tier: Tier): boolean => tier <= 3;

/** Weeks in which a slot meets its other at most once. [design] */
const seasonWeeks = (tier: Tier): number => (isGentle(tier) ? 3 : 9);

export const seasonOf = (tier: Tier, week: number): number => Math.floor(week / seasonWeeks(tier));

/** A yes to something closer stands so long at most. [CG20] */
const yesWeeks = 26;

/** One in five yeses to something closer sits a season out, by a coin that is tossed once: "it may not have come up". */
const sitsOut = 0.2;

/** What a deck is made of: nothing of it is private to one of us. */
export interface Dealing {
  readonly library: readonly Activity[];
  readonly common: CommonState;
  readonly space: string;
  readonly week: number;
  /** Mine, for what was in a deck this season. Both phones hold the same where rounds were finished. */
  readonly welcomes: WelcomeState;
  readonly me: Person;
}

const givenBefore = (slot: Slot, { welcomes, space }: Dealing) =>
  welcomes.given.space === space ? welcomes.given.slots.get(slot) : undefined;

const wasGiven = (slot: Slot, tier: Tier, dealing: Dealing): boolean => {
  const given = givenBefore(slot, dealing);
  return given !== undefined && seasonOf(tier, given.week) === seasonOf(tier, dealing.week);
};

/** Gentle things that both have found need no second round. */
function isOpen(activity: Activity, dealing: Dealing): boolean {
  const { a, b } = dealing.common.findings;
  const isFound = (slot: Slot) => isGentle(activity.tier) && saysCommon(a, slot) && saysCommon(b, slot);
  return slotsOf(activity).some((slot) => !wasGiven(slot, activity.tier, dealing) && !isFound(slot));
}

/** Presence and words need no card; everything in our own words does. [CG1] */
export const hasCard = ({ id, tier }: Activity, common: CommonState): boolean => tier >= 2 || common.own.has(id);

function dealt(dealing: Dealing, upTo: Tier): readonly Activity[] {
  const { library, common, space } = dealing;
  const cards = allActivities(library, common).filter(
    (each) => each.tier <= upTo && hasCard(each, common) && isOpen(each, dealing),
  );
  const order = seededOrder(cards, ({ id }) => id, `deck|${space}`);
  const again = (each: Activity) => Number(slotsOf(each).some((slot) => givenBefore(slot, dealing) !== undefined));
  return order.sort((a, b) => again(a) - again(b) || a.tier - b.tier).slice(0, deckSize);
}

/** The first deck of two people: the gentlest. [CG20] */
export const firstDeck = (dealing: Dealing): readonly Activity[] => dealt(dealing, 3);

/** The deck of a week: what has never met its other before what has, and of each the gentlest first. [CG20] */
export const weeklyDeck = (dealing: Dealing): readonly Activity[] => dealt(dealing, 6);

/** What my answers depend on, all of it mine alone. */
export interface Answering extends Dealing {
  readonly limits: readonly OffLimit[];
  readonly care: CareState;
  readonly today: Day;
  /** In [0, 1), secret, the same for the same label for ever. */
  readonly coin: (label: string) => number;
}

/** Whether I welcome it now, on this side of it, and let myself read of it. [CG13] [CG15] */
function isWelcome(slot: Slot, { welcomes, common, me }: Pick<Dealing, 'welcomes' | 'common' | 'me'>): boolean {
  const mine = welcomes.answers.get(activityOf(slot));
  if (mine?.answer !== 'welcome' || isHidden(common, welcomes, activityOf(slot))) return false;
  const giver = giverOf(slot);
  return giver === undefined || mine.sides.some((side) => giverOn(side, me) === giver);
}

function stillCounts(activity: Activity, slot: Slot, answering: Answering): boolean {
  const { welcomes, care, today, coin, space, week } = answering;
  const mine = welcomes.answers.get(activity.id);
  if (isGentle(activity.tier)) return true;
  if (mine?.spent || (mine?.day !== undefined && daysBetween(mine.day, today) >= yesWeeks * 7)) return false;
  if (!judgeCare(activity, care, today).allowed) return false;
  return coin(`deck|${space}|${seasonOf(activity.tier, week)}|${slot}`) >= sitsOut;
}

/**
 * My answer to one slot, as it goes into a round: yes, or nothing. What is no yes (no, not now, silence, a limit, a
 * precaution, words that I hid, a coin) is one and the same. What went in once this season goes in again. [CG19] [CG20]
 */
function isMyYes(slot: Slot, answering: Answering): boolean {
  const { welcomes, common, library, limits } = answering;
  const activity = allActivities(library, common).find(({ id }) => id === activityOf(slot));
  if (!activity || !slotsOf(activity).includes(slot)) return false;
  if (wasGiven(slot, activity.tier, answering)) return welcomes.given.slots.get(slot)?.yes === true;
  return isWelcome(slot, answering) && !isOffLimits(activity, limits) && stillCounts(activity, slot, answering);
}

export const answersTo = (slots: readonly Slot[], answering: Answering): readonly boolean[] =>
  slots.map((slot) => isMyYes(slot, answering));

/** What a round has shown. */
export interface Outcome {
  readonly round: number;
  readonly slots: readonly Slot[];
  readonly common: readonly boolean[];
  readonly shows: Day;
}

/**
 * What I say of a round: what both welcomed and I have not taken back since, and what was common before and has not come up
 * again. Of gentle things nothing ends. [CG17] [CG18] [CG20]
 */
export function findingOf(
  { round, slots, common: met, shows }: Outcome,
  dealing: Dealing,
): Extract<CommonFact, { kind: 'common-found' }> {
  const { library, common, me } = dealing;
  const tierOf = new Map(allActivities(library, common).map(({ id, tier }) => [id, tier]));
  const tier = (slot: Slot): Tier => tierOf.get(activityOf(slot)) ?? 6;
  const found = slots.flatMap((slot, at): readonly FoundSlot[] => {
    if (!met[at] || !isWelcome(slot, dealing)) return [];
    return [isGentle(tier(slot)) ? { slot } : { slot, until: addWeeks(shows, yesWeeks) }];
  });
  const before = common.findings[me];
  const ended = slots.filter((slot, at) => !met[at] && saysCommon(before, slot) && !isGentle(tier(slot)));
  return { kind: 'common-found', round, found, ended, shows };
}
