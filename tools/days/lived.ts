import { activities } from '@unhurried/content/activities';
import type { Activity, ActivityId, Adaptation } from '@unhurried/domain/library';
import {
  asItIs,
  type Coin,
  type Offering,
  type Prepared,
  prepareOffering,
  type StandingWelcome,
  standingLeft,
} from '@unhurried/domain/offering';
import { type Given, type Overlap, overlapOf } from '@unhurried/domain/overlap';
import { type Judgement, judge, type MyDay, myDayOf } from '@unhurried/domain/pace';
import { addDays } from '@unhurried/domain/time';
import type { DayCase, Told } from './case.ts';
import { halfOf, noon, theDay } from './told.ts';

/** In the app a secret coin leaves three in ten out. Here it never does, so that an absence always has a reason. */
const leavesNothingOut: Coin = () => 1;

/** One of the two on this day: what would go to the other, and what the whole library comes to. */
export interface OneSide {
  readonly told: Told;
  readonly my: MyDay;
  readonly prepared: Prepared;
  /** Every entry of the library, not the day's eight alone. */
  readonly judged: readonly { readonly activity: Activity; readonly judgement: Judgement }[];
  readonly given: Given;
  /** The same, as if all of the library could be sent at once. */
  readonly givenWhole: Given;
}

export interface Lived {
  readonly day: DayCase;
  readonly first: OneSide;
  readonly second: OneSide;
  /** What both would see. */
  readonly overlap: Overlap;
  /** What any draw of the day's eight could bring. */
  readonly whole: Overlap;
}

const itemOf = (activity: ActivityId, minutes: number, adaptations: readonly Adaptation[]) => ({
  activity,
  minutes,
  adaptations,
});

function welcomeOf({ welcome }: Told, my: MyDay): StandingWelcome | undefined {
  if (!welcome) return undefined;
  const from = addDays(theDay, -welcome.daysAgo);
  const list = activities
    .filter(({ id }) => welcome.list.includes(id))
    .map(({ id, minutes }) => itemOf(id, minutes.typical, []));
  return standingLeft({ from, until: addDays(from, 13), list }, my, activities);
}

/** A person who said nothing today gives nothing but a standing welcome, if one was left. [P2] */
function givenBy(told: Told, my: MyDay, offering: Offering): Given {
  const standing = welcomeOf(told, my);
  return { ...(my.reading ? { offering } : {}), ...(standing ? { standing } : {}) };
}

function sideOf(told: Told, space: string): OneSide {
  const my = myDayOf(halfOf(told), theDay, noon);
  const prepared = prepareOffering({ my, commonGround: activities, space, coin: leavesNothingOut, shaping: asItIs });
  const judged = activities.map((activity) => ({ activity, judgement: judge(activity, my) }));
  const list = judged.flatMap(({ activity, judgement }) =>
    judgement.allowed ? [itemOf(activity.id, judgement.minutes, judgement.adaptations)] : [],
  );
  return {
    told,
    my,
    prepared,
    judged,
    given: givenBy(told, my, prepared.offering),
    givenWhole: givenBy(told, my, { ...prepared.offering, list }),
  };
}

/** The whole library was found long enough ago to be new to nobody. */
const found = new Map(activities.map(({ id }) => [id, addDays(theDay, -60)]));

/** The day of these two, put together by the functions that the app calls. [TD4] */
export function lived(day: DayCase): Lived {
  const space = `twenty-days/${day.id}`;
  const [first, second] = [sideOf(day.first, space), sideOf(day.second, space)];
  const apart = day.apart ?? false;
  const both = (given: readonly [Given, Given]): Overlap =>
    overlapOf({ day: theDay, space, given, activities, found, apart });
  return {
    day,
    first,
    second,
    overlap: both([first.given, second.given]),
    whole: both([first.givenWhole, second.givenWhole]),
  };
}
