import { activities, activityById } from '@unhurried/content/activities';
import { type CareFact, evolveCare, noCare } from '@unhurried/domain/care';
import { evolveCheckIn, noCheckIns, type Reading } from '@unhurried/domain/check-in';
import { noLimits } from '@unhurried/domain/limits';
import { asItIs, type Offering, prepareOffering } from '@unhurried/domain/offering';
import { overlapOf } from '@unhurried/domain/overlap';
import {
  costIn,
  costsOf,
  demandOnMe,
  evolvePace,
  hadOn,
  type MyDay,
  type MyHalf,
  myDayOf,
  noPace,
  type PaceFact,
  pointsOf,
  settledHalf,
} from '@unhurried/domain/pace';
import { addDays, type Day, daysBetween, type Instant } from '@unhurried/domain/time';
import { seeded } from '@unhurried/kernel';
import { both } from './being.ts';
import { coinOf } from './cards.ts';
import type { Both, Couple } from './couple.ts';
import { aboveWords, type Forecast, type Guide, highestOf, type Morning, type Option, type Policy } from './guide.ts';
import type { Partner } from './partner.ts';

/** Limits with an hour are not part of these lives, so one instant serves for all. */
const someInstant = 1_700_000_000_000 as Instant;

const paced = (half: MyHalf, fact: PaceFact): MyHalf => ({ ...half, pace: evolvePace(half.pace, fact) });

const toldConditions = ({ person, cycle }: Partner): readonly CareFact[] => {
  const stance = { kind: 'stable' } as const;
  const of = (id: string, flags: Extract<CareFact, { kind: 'condition-told' }>['condition']['flags']): CareFact => ({
    kind: 'condition-told',
    condition: { id, flags, stance },
  });
  return [
    ...(person.profile === 'payback' ? [of('tired', ['PEM', 'FAT7'])] : []),
    ...(cycle ? [of('treatment', ['CYTO', 'FAT7'])] : []),
  ];
};

/** The first day: the one question about pace, the usual numbers, what is known of conditions. [PA2] [PA10] */
function halfOf(partner: Partner, from: Day): MyHalf {
  const { person, manner } = partner;
  const usual = {
    energy: Math.min(10, Math.round(person.energy + manner.optimism)),
    pain: Math.min(10, Math.round(person.pain)),
  };
  const start: MyHalf = {
    checkIns: evolveCheckIn(noCheckIns, { kind: 'usual-told', usual }),
    limits: noLimits,
    care: toldConditions(partner).reduce(evolveCare, noCare),
    pace: noPace,
  };
  return paced(start, { kind: 'profile-chosen', profile: person.profile, day: from });
}

/** Whether anything can be settled: asked first, because looking back over four months takes its time. */
const hasOver = ({ pace }: MyHalf, today: Day): boolean =>
  pace.had.some(({ day }) => daysBetween(day, today) > 3) ||
  pace.comfortable.some(({ day }) => daysBetween(day, today) > 28);

function settled(half: MyHalf, today: Day): MyHalf {
  const fact = hasOver(half, today) ? settledHalf(half, today) : undefined;
  return fact ? paced(half, fact) : half;
}

/** Back to usual by one's own word, now and then, and the answer to "Is this how things usually are now?" */
function tapped(half: MyHalf, my: MyDay, partner: Partner): MyHalf {
  if (my.standing.state !== 'flare') return half;
  const luck = seeded(`${partner.seed}|tap|${my.day}`);
  const energy = my.reading?.energy ?? 0;
  const tap = (kind: 'back-to-usual' | 'new-usual') => paced(half, { kind: 'standing-tapped', tap: kind, day: my.day });
  if (energy >= (my.baseline?.energy?.usual ?? 5) && luck < 0.2) return tap('back-to-usual');
  return my.standing.askNewUsual && luck > 0.9 ? tap('new-usual') : half;
}

const firstFound = (from: Day) => new Map(activities.map(({ id }) => [id, addDays(from, -30)]));

/** One couple with the app: two private halves, folded from day to day as app/session does. */
class OurGuide implements Guide {
  private halves: Both<MyHalf>;
  private days: Both<MyDay | undefined> = [undefined, undefined];
  private highest = -1;
  private readonly couple: Couple;
  private readonly found: ReturnType<typeof firstFound>;

  constructor(couple: Couple, from: Day) {
    this.couple = couple;
    this.halves = both((who) => halfOf(couple.partners[who], from));
    this.found = firstFound(from);
  }

  morning({ day, told }: Morning): void {
    const seen = both((who) => this.said(who, told[who], day));
    this.halves = [seen[0].half, seen[1].half];
    this.days = [seen[0].my, seen[1].my];
  }

  private said(who: 0 | 1, reading: Reading | undefined, day: Day): { half: MyHalf; my: MyDay | undefined } {
    const before = this.halves[who];
    if (!reading) return { half: before, my: undefined };
    const checkIns = evolveCheckIn(before.checkIns, { kind: 'checked-in', reading });
    const half = settled({ ...before, checkIns }, day);
    const my = myDayOf(half, day, someInstant);
    const after = tapped(half, my, this.couple.partners[who]);
    return { half: after, my: after === half ? my : myDayOf(after, day, someInstant) };
  }

  private offering(who: 0 | 1, my: MyDay): Offering {
    const { ground, seed } = this.couple;
    const coin = coinOf(this.couple, who);
    return prepareOffering({ my, commonGround: ground, space: seed, coin, shaping: asItIs }).offering;
  }

  furthest(): number {
    return this.highest;
  }

  options(): readonly Option[] {
    const [one, other] = this.days;
    this.highest = -1;
    if (!one || !other) return [];
    const { ground, seed } = this.couple;
    const given = [{ offering: this.offering(0, one) }, { offering: this.offering(1, other) }] as const;
    const { day } = one;
    const overlap = overlapOf({ day, space: seed, given, activities: ground, found: this.found, apart: false });
    this.highest = highestOf(overlap.possible);
    return overlap.suggestions.flatMap(({ activity, minutes }) => {
      const found = activityById(activity);
      return found ? [{ activity: found, minutes }] : [];
    });
  }

  had(option: Option, noted: Both<boolean>): Both<Forecast> {
    const forecasts = this.forecasts(option);
    this.halves = both((who) => (noted[who] ? this.noted(who, option) : this.halves[who]));
    this.days = both((who) => {
      const my = this.days[who];
      return my && { ...my, hadToday: hadOn(this.halves[who].pace, my.day) };
    });
    return forecasts;
  }

  private noted(who: 0 | 1, { activity, minutes }: Option): MyHalf {
    const my = this.days[who];
    if (!my) return this.halves[who];
    const demand = demandOnMe(activity, my, minutes);
    return paced(this.halves[who], {
      kind: 'time-had',
      time: { day: my.day, tier: activity.tier, demand, minutes },
    });
  }

  /** What the app expected of this time beyond ordinary worse days; asked of times above tier 1. [PA8] */
  forecasts(option: Option): Both<Forecast> {
    return both((who) => this.forecast(who, option));
  }

  private forecast(who: 0 | 1, { activity, minutes }: Option): Forecast {
    const my = this.days[who];
    if (!my || activity.tier < aboveWords) return undefined;
    const costs = my.costs ?? costsOf(this.halves[who].pace.learned, my.profile);
    const demand = demandOnMe(activity, my, minutes);
    const chance = costIn(costs, { tier: activity.tier, demand, points: pointsOf(my) }).mean;
    return { chance, demand, energy: my.reading?.energy ?? 0 };
  }
}

/** Our rules as they ship, through their own doors. */
export const ours: Policy = { name: 'ours', begin: (couple, from) => new OurGuide(couple, from) };

/**
 * Ours with one thing changed, to see what it would be worth: nothing closer than words that is expected to cost more
 * than `most`, also of what always fits today.
 */
export const oursBelow = (most: number): Policy => ({
  name: `ours, nothing expected above ${100 * most} %`,
  begin(couple, from) {
    const guide = new OurGuide(couple, from);
    const isCheap = (option: Option) => guide.forecasts(option).every((forecast) => (forecast?.chance ?? 0) < most);
    return {
      morning: (morning) => guide.morning(morning),
      options: () => guide.options().filter(isCheap),
      furthest: () => guide.furthest(),
      had: (option, noted) => guide.had(option, noted),
    };
  },
});
