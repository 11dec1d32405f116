import { evolveCare, noCare } from '@unhurried/domain/care';
import { evolveCheckIn, noCheckIns } from '@unhurried/domain/check-in';
import {
  allActivities,
  type CommonFact,
  type CommonState,
  commonGround,
  commonOn,
  evolveCommon,
  noCommon,
} from '@unhurried/domain/common-ground';
import type { Person } from '@unhurried/domain/couple';
import type { Activity } from '@unhurried/domain/library';
import { evolveLimits, noLimits } from '@unhurried/domain/limits';
import { asItIs, type Coin, type Offering, type PassingFact, prepareOffering } from '@unhurried/domain/offering';
import { overlapOf } from '@unhurried/domain/overlap';
import { evolvePace, type MyHalf, myDayOf, noPace } from '@unhurried/domain/pace';
import type { Day, Instant } from '@unhurried/domain/time';
import { seeded } from '@unhurried/kernel';
import type { MineFact, ShownFact } from '../session/index.ts';
import { careSharedOf, careToldOf } from './care.ts';
import { coastOf } from './coast.ts';
import { mineOf, type SampleWords, shownOf, type Told } from './life.ts';
import { weekOfTheirs } from './week.ts';

/** What one of them has written, by who may read it, each in the order of its days. */
export interface SampleSide {
  readonly name: string;
  readonly mine: readonly Told<MineFact>[];
  readonly shown: readonly Told<CommonFact>[];
  /** Their calendar, of which the offerings know nothing. */
  readonly week: readonly Told<ShownFact>[];
  /** Their places on the coast, and what both kept. */
  readonly coast: readonly Told<ShownFact>[];
  /** What the Care room alone reads. */
  readonly careMine: readonly Told<MineFact>[];
  readonly careShown: readonly Told<ShownFact>[];
  readonly passing: readonly Told<PassingFact>[];
}

/** Half a year of two people. */
export interface SampleLife {
  readonly a: SampleSide;
  readonly b: SampleSide;
  /** The chance that today's offerings were made with. A device that holds this life uses the same, or they narrow. */
  readonly chance: SampleChance;
  /** How many things are possible for both today. */
  readonly possible: number;
}

/** The couple's space and each one's coin. Nothing here is secret: nobody lives in it. */
export interface SampleChance {
  readonly space: string;
  readonly coinOf: (person: Person) => Coin;
}

const someInstant = 0 as Instant;

function evolveHalf(half: MyHalf, fact: MineFact): MyHalf {
  switch (fact.kind) {
    case 'checked-in':
    case 'usual-told':
      return { ...half, checkIns: evolveCheckIn(half.checkIns, fact) };
    case 'limit-set':
      return { ...half, limits: evolveLimits(half.limits, fact, someInstant) };
    case 'condition-told':
    case 'precaution-set':
      return { ...half, care: evolveCare(half.care, fact) };
    case 'profile-chosen':
    case 'standing-tapped':
    case 'time-had':
    case 'times-settled':
      return { ...half, pace: evolvePace(half.pace, fact) };
    default:
      return half;
  }
}

const noHalf: MyHalf = { checkIns: noCheckIns, limits: noLimits, care: noCare, pace: noPace };

interface Written {
  readonly mine: Readonly<Record<Person, readonly Told<MineFact>[]>>;
  readonly shown: Readonly<Record<Person, readonly Told<CommonFact>[]>>;
}

interface Today {
  readonly day: Day;
  readonly library: readonly Activity[];
  readonly common: CommonState;
}

function offeringOf(
  person: Person,
  { mine }: Written,
  { day, library, common }: Today,
  { space, coinOf }: SampleChance,
): Offering {
  const half = mine[person].reduce((known, { fact }) => evolveHalf(known, fact), noHalf);
  const my = myDayOf(half, day, someInstant);
  return prepareOffering({
    my,
    commonGround: commonGround(library, common, day),
    space,
    coin: coinOf(person),
    shaping: asItIs,
  }).offering;
}

function together(written: Written, today: Today, chance: SampleChance) {
  const offerings = { a: offeringOf('a', written, today, chance), b: offeringOf('b', written, today, chance) };
  const { day, library, common } = today;
  const activities = allActivities(library, common);
  const given = [{ offering: offerings.a }, { offering: offerings.b }] as const;
  const { possible, suggestions } = overlapOf({
    day,
    space: chance.space,
    given,
    activities,
    found: new Map([...commonOn(common, day)].map(([activity, { since }]) => [activity, since])),
    apart: false,
  });
  return {
    offerings,
    chance,
    possible: possible.length,
    varied: suggestions.length === 3 && suggestions.some(({ tier }) => tier >= 2),
  };
}

const fixed = (throwAt: number): SampleChance => ({
  space: `sample-${throwAt}`,
  coinOf: (person) => (label) => seeded(`sample|${throwAt}|${person}|${label}`),
});

/** Whoever looks around should see what the app is for: the first throw is taken that leaves three things, one of them touch. */
function agreeable(written: Written, today: Today) {
  let found = together(written, today, fixed(0));
  for (let at = 1; !found.varied && at < 60; at++) found = together(written, today, fixed(at));
  return found;
}

/**
 * Half a year of two people who never lived, up to and including this day. [SL1]
 *
 * With `chance` the offerings are made for that space and those coins; without, for a chance of the sample's own.
 */
export function sampleCouple(
  day: Day,
  words: SampleWords,
  library: readonly Activity[],
  chance?: SampleChance,
): SampleLife {
  const written: Written = {
    mine: { a: mineOf('a', day, library), b: mineOf('b', day, library) },
    shown: { a: shownOf('a', day, library, words), b: shownOf('b', day, library, words) },
  };
  const common = (['a', 'b'] as const).reduce(
    (known, by) => written.shown[by].reduce((each, { fact }) => evolveCommon(each, fact, { id: 'sample', by }), known),
    noCommon,
  );
  const today: Today = { day, library, common };
  const made = chance ? together(written, today, chance) : agreeable(written, today);
  const side = (person: Person, name: string): SampleSide => ({
    name,
    mine: written.mine[person],
    shown: written.shown[person],
    week: weekOfTheirs(person, day),
    coast: coastOf(person, day, words.coast),
    careMine: careToldOf(person, day, words.care),
    careShown: careSharedOf(person, day, words.care),
    passing: [{ day, fact: { kind: 'offered', offering: made.offerings[person] } }],
  });
  return { a: side('a', words.me), b: side('b', words.partner), chance: made.chance, possible: made.possible };
}
