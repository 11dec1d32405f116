import { alwaysFits } from '@unhurried/domain/pace';
import type { Day } from '@unhurried/domain/time';
import { type Sky, skyOf } from './being.ts';
import { drawingsOf, drawn, type Ranged, ranged } from './bootstrap.ts';
import { type Calibration, calibrationOf } from './calibration.ts';
import type { Couple } from './couple.ts';
import { type AtEqual, type AtRate, atEqualGood, ratioTo } from './equal.ts';
import type { Policy } from './guide.ts';
import { type CoupleDay, type Foretold, live } from './living.ts';
import { ours } from './ours.ts';
import { addUp, type Figures, figuresOf, type Tally, tallyOf, weeksOf } from './tally.ts';

/** A rule beside ours: as it is meant, and where it gives as many weeks with a good moment as ours. */
export interface Beside {
  readonly name: string;
  readonly figures: Figures;
  readonly atEqual: AtEqual;
  /** Ours over theirs, at equal good moments: what follows times above tier 1, and all payback. */
  readonly ratio: Ranged;
  readonly ratioOfAll: Ranged;
}

export interface Trial {
  readonly tallies: readonly Tally[];
  readonly couples: number;
  readonly weeks: number;
  readonly ours: Figures;
  readonly goodWeeks: Ranged;
  readonly paidAboveAWeek: Ranged;
  readonly paidAWeek: Ranged;
  readonly paidPer100: Ranged;
  readonly beside: readonly Beside[];
  readonly calibration: Calibration;
  /** Ours, four weeks at a time. */
  readonly months: readonly Figures[];
  /** Those who live at energy 3, under ours. */
  readonly atThree: Figures;
  readonly where: Where;
}

/** Of all that times above tier 1 brought: how much followed what always fits (demand 2 and less), and mornings at 0 or 1. */
export interface Where {
  readonly small: number;
  readonly smallTimes: number;
  readonly worstDays: number;
  readonly worstTimes: number;
}

export interface Rival {
  readonly policy: Policy;
  /** Rates from seldom to its most. */
  readonly rates: readonly number[];
}

const runs = (skies: readonly Sky[], policy: Policy, from: Day, rate = 1): readonly (readonly CoupleDay[])[] =>
  skies.map((sky) => live(sky, policy, from, rate));

const monthOf = 4;

function monthsOf(lives: readonly (readonly CoupleDay[])[]): readonly Figures[] {
  const weeks = lives.map(weeksOf);
  const many = Math.floor((weeks[0]?.length ?? 0) / monthOf);
  return Array.from({ length: many }, (_, month) =>
    figuresOf(addUp(weeks.flatMap((each) => each.slice(month * monthOf, (month + 1) * monthOf)))),
  );
}

function whereOf(lives: readonly (readonly CoupleDay[])[]): Where {
  const all = lives.flat().flatMap(({ foretold }) => foretold);
  const risk = (each: readonly Foretold[]) => each.reduce((sum, { truly }) => sum + truly, 0);
  const of = (part: readonly Foretold[]) => ({
    paid: risk(all) > 0 ? risk(part) / risk(all) : 0,
    times: part.length / Math.max(1, all.length),
  });
  const small = of(all.filter(({ demand }) => demand <= alwaysFits));
  const worst = of(all.filter(({ energy }) => energy <= 1));
  return { small: small.paid, smallTimes: small.times, worstDays: worst.paid, worstTimes: worst.times };
}

const figuresIn = (tallies: readonly Tally[], drawing: readonly number[]): Figures =>
  figuresOf(addUp(drawn(tallies, drawing)));

function besideOf(skies: readonly Sky[], mine: readonly Tally[], { policy, rates }: Rival, from: Day): Beside {
  const meant = runs(skies, policy, from).map(tallyOf);
  const atRates: readonly AtRate[] = rates.map((rate) => ({
    rate,
    tallies: rate === 1 ? meant : runs(skies, policy, from, rate).map(tallyOf),
  }));
  const among = drawingsOf(mine.length);
  const over = (field: 'paidAboveAWeek' | 'paidAWeek') =>
    ranged(mine.length, among, (drawing) => {
      const me = figuresIn(mine, drawing);
      return ratioTo(me, atEqualGood(atRates, me.goodWeeks, drawing), field);
    });
  const all = mine.map((_, at) => at);
  return {
    name: policy.name,
    figures: figuresOf(addUp(meant)),
    atEqual: atEqualGood(atRates, figuresIn(mine, all).goodWeeks, all),
    ratio: over('paidAboveAWeek'),
    ratioOfAll: over('paidAWeek'),
  };
}

/** All rules on the same couples and the same chance. [BE2] [BE11] */
export function trialOf(
  couples: readonly Couple[],
  days: number,
  rivals: readonly Rival[],
  from: Day,
  rule: Policy = ours,
): Trial {
  const skies = couples.map((couple) => skyOf(couple, days));
  const lives = runs(skies, rule, from);
  const mine = lives.map(tallyOf);
  const among = drawingsOf(mine.length);
  const figure = (field: keyof Figures) => ranged(mine.length, among, (drawing) => figuresIn(mine, drawing)[field]);
  return {
    tallies: mine,
    couples: couples.length,
    weeks: Math.floor(days / 7),
    ours: figuresOf(addUp(mine)),
    goodWeeks: figure('goodWeeks'),
    paidAboveAWeek: figure('paidAboveAWeek'),
    paidAWeek: figure('paidAWeek'),
    paidPer100: figure('paidPer100'),
    beside: rivals.map((rival) => besideOf(skies, mine, rival, from)),
    calibration: calibrationOf(lives.map((life) => life.flatMap(({ foretold }) => foretold))),
    months: monthsOf(lives),
    where: whereOf(lives),
    atThree: figuresOf(addUp(mine.filter((_, at) => couples[at]?.always3))),
  };
}

/** How well ours foretells what another rule lets people do. */
export function foretoldUnder(couples: readonly Couple[], days: number, policy: Policy, from: Day): Calibration {
  const lives = runs(
    couples.map((couple) => skyOf(couple, days)),
    policy,
    from,
  );
  return calibrationOf(lives.map((life) => life.flatMap(({ foretold }) => foretold)));
}
