import { seededOrder } from '@unhurried/kernel';
import { type CareState, judgeCare } from '../care/index.ts';
import type { OffLimit } from '../check-in/index.ts';
import type { Person } from '../couple/index.ts';
import type { Activity, ActivityId, Tier } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import type { Day } from '../time/index.ts';
import { allActivities, type CommonState } from './common-ground.ts';
import type { CommonFact, FoundSlot } from './facts.ts';
import { type Found, foundOn, saysCommon } from './found.ts';
import { activityOf, giverOf, giverOn, type Slot, slotsOf } from './slot.ts';
import { noTellings } from './told.ts';
import { addWeeks, weekOf } from './weeks.ts';
import { type GivenOnce, isHidden, type WelcomeState } from './welcomes.ts';

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

/** What a deck is made of: nothing of it is private to one of us, or depends on when the other was there. */
export interface Dealing {
  readonly library: readonly Activity[];
  readonly common: CommonState;
  readonly space: string;
  readonly week: number;
  readonly today: Day;
}

/** Gentle things that both have found need no second round. */
function isFoundGentle(activity: Activity, found: ReadonlyMap<ActivityId, Found>): boolean {
  const known = found.get(activity.id);
  return isGentle(activity.tier) && known !== undefined && (!activity.oneGives || known.gives?.length !== 1);
}

/** Presence and words need no card; everything in our own words does. [CG1] */
export const hasCard = ({ id, tier }: Activity, common: CommonState): boolean => tier >= 2 || common.own.has(id);

function cardsOf({ library, common, space, today }: Dealing): readonly Activity[] {
  const found = foundOn(common.findings, noTellings, today);
  const cards = allActivities(library, common).filter((each) => hasCard(each, common) && !isFoundGentle(each, found));
  return seededOrder(cards, ({ id }) => id, `deck|${space}`).sort((a, b) => a.tier - b.tier);
}

/** The first deck of two people: the gentlest. [CG20] */
export const firstDeck = (dealing: Dealing): readonly Activity[] =>
  cardsOf(dealing)
    .filter(({ tier }) => isGentle(tier))
    .slice(0, deckSize);

/**
 * The deck of a week: all cards in turn, the gentlest first, each deck for two weeks, so that either opens a round of it. It
 * follows from what both know and from the calendar: not from an answer, nor from whether a round was finished. [CG20]
 */
export function weeklyDeck(dealing: Dealing): readonly Activity[] {
  const cards = cardsOf(dealing);
  const turn = Math.floor(dealing.week / 2) % Math.max(1, Math.ceil(cards.length / deckSize));
  return cards.slice(turn * deckSize, (turn + 1) * deckSize);
}

/** What my answers depend on, all of it mine alone. */
export interface Answering extends Dealing {
  readonly welcomes: WelcomeState;
  readonly me: Person;
  readonly limits: readonly OffLimit[];
  readonly care: CareState;
  /** In [0, 1), secret, the same for the same label for ever. */
  readonly coin: (label: string) => number;
}

/** Whether I welcome it now, on this side of it, and let myself read of it. [CG13] [CG15] */
function isWelcome(slot: Slot, { welcomes, common, me }: Pick<Answering, 'welcomes' | 'common' | 'me'>): boolean {
  const mine = welcomes.answers.get(activityOf(slot));
  if (mine?.answer !== 'welcome' || isHidden(common, welcomes, activityOf(slot))) return false;
  const giver = giverOf(slot);
  return giver === undefined || mine.sides.some((side) => giverOn(side, me) === giver);
}

/** Whether an answer was given in this season of such things: a closer yes is asked again in each. [CG20] */
export const isOfSeason = (
  tier: Tier,
  day: Day | undefined,
  { space, week }: Pick<Dealing, 'space' | 'week'>,
): boolean => isGentle(tier) || day === undefined || seasonOf(tier, weekOf(day, space).week) === seasonOf(tier, week);

function stillCounts(activity: Activity, slot: Slot, answering: Answering): boolean {
  const { welcomes, care, today, coin, space, week } = answering;
  if (isGentle(activity.tier)) return true;
  if (!isOfSeason(activity.tier, welcomes.answers.get(activity.id)?.day, answering)) return false;
  if (!judgeCare(activity, care, today).allowed) return false;
  return coin(`deck|${space}|${seasonOf(activity.tier, week)}|${slot}`) >= sitsOut;
}

/** What went in for this slot this season, if it did. */
function givenThisSeason(slot: Slot, tier: Tier, { welcomes, space, week }: Answering): GivenOnce | undefined {
  const given = welcomes.given.space === space ? welcomes.given.slots.get(slot) : undefined;
  return given && seasonOf(tier, given.week) === seasonOf(tier, week) ? given : undefined;
}

/**
 * My answer to one slot, as it goes into a round: yes, or nothing. What is no yes (no, not now, silence, a limit, a
 * precaution, words that I hid, a coin) is one and the same. What went in once this season goes in again. [CG19] [CG20]
 */
function isMyYes(slot: Slot, answering: Answering): boolean {
  const { common, library, limits } = answering;
  const activity = allActivities(library, common).find(({ id }) => id === activityOf(slot));
  if (!activity || !slotsOf(activity).includes(slot)) return false;
  const given = givenThisSeason(slot, activity.tier, answering);
  if (given) return given.yes;
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
  mine: Pick<Answering, 'library' | 'common' | 'welcomes' | 'me'>,
): FindingFact {
  const { library, common, me } = mine;
  const tierOf = new Map(allActivities(library, common).map(({ id, tier }) => [id, tier]));
  const asFound = (slot: Slot): FoundSlot =>
    isGentle(tierOf.get(activityOf(slot)) ?? 6) ? { slot } : { slot, until: addWeeks(shows, yesWeeks) };
  const found = slots.filter((slot, at) => met[at] && isWelcome(slot, mine)).map(asFound);
  const before = common.findings[me];
  const ended = slots.filter((slot, at) => !met[at] && saysCommon(before, slot) && asFound(slot).until !== undefined);
  const bare: FindingFact = { kind: 'common-found', round, found, ended, shows, pad: '' };
  const most = lengthOf({ ...bare, found: slots.map(asFound), ended: [] });
  return { ...bare, pad: '.'.repeat(Math.max(0, most - lengthOf(bare))) };
}

type FindingFact = Extract<CommonFact, { kind: 'common-found' }>;

const lengthOf = (fact: FindingFact): number => JSON.stringify(fact).length;
