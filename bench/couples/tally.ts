import type { CoupleDay } from './living.ts';

/** One couple's run in numbers that can be added up. */
export interface Tally {
  readonly weeks: number;
  readonly above: number;
  readonly quiet: number;
  /** Weeks with a time above tier 1 that neither of both paid for. */
  readonly goodWeeks: number;
  /** Expected paybacks of both after days with a time above tier 1, and after all days; and those that luck brought. */
  readonly paidAbove: number;
  readonly paid: number;
  readonly counted: number;
  readonly flareDays: number;
  readonly personDays: number;
  /** Days on which both answered and both welcomed touch. Of these, with touch possible, with touch or words shown. */
  readonly asked: number;
  readonly touchPossible: number;
  readonly touchShown: number;
  readonly wordsShown: number;
}

const none: Tally = {
  weeks: 0,
  above: 0,
  quiet: 0,
  goodWeeks: 0,
  paidAbove: 0,
  paid: 0,
  counted: 0,
  flareDays: 0,
  personDays: 0,
  asked: 0,
  touchPossible: 0,
  touchShown: 0,
  wordsShown: 0,
};

const perWeek = 7;

const isGood = ({ above, paybacks }: CoupleDay): boolean => above > 0 && paybacks === 0;

const weekOf = (days: readonly CoupleDay[]): Tally => {
  const sum = (of: (day: CoupleDay) => number) => days.reduce((all, day) => all + of(day), 0);
  const asked = days.filter((day) => day.asked);
  return {
    weeks: 1,
    above: sum(({ above }) => above),
    quiet: sum(({ quiet }) => quiet),
    goodWeeks: days.some(isGood) ? 1 : 0,
    paidAbove: sum(({ above, risk }) => (above > 0 ? risk : 0)),
    paid: sum(({ risk }) => risk),
    counted: sum(({ paybacks }) => paybacks),
    flareDays: sum(({ flares }) => flares),
    personDays: 2 * days.length,
    asked: asked.length,
    touchPossible: asked.filter(({ possible }) => possible >= 2).length,
    touchShown: asked.filter(({ shown }) => shown >= 2).length,
    wordsShown: asked.filter(({ shown }) => shown >= 1).length,
  };
};

const fields = Object.keys(none) as readonly (keyof Tally)[];

export const addUp = (tallies: readonly Tally[]): Tally =>
  Object.fromEntries(
    fields.map((field) => [field, tallies.reduce((all, each) => all + each[field], 0)]),
  ) as unknown as Tally;

/** Week by week, so that the beginning can be told from later. */
export const weeksOf = (days: readonly CoupleDay[]): readonly Tally[] =>
  Array.from({ length: Math.floor(days.length / perWeek) }, (_, week) =>
    weekOf(days.slice(week * perWeek, (week + 1) * perWeek)),
  );

export const tallyOf = (days: readonly CoupleDay[]): Tally => addUp(weeksOf(days));

/** What is printed of a policy. Shares are 0 to 1. */
export interface Figures {
  readonly aboveAWeek: number;
  readonly quietAWeek: number;
  readonly goodWeeks: number;
  readonly paidPer100: number;
  readonly paidAboveAWeek: number;
  readonly paidAWeek: number;
  readonly countedAWeek: number;
  readonly flareDays: number;
  readonly touchPossible: number;
  readonly touchShown: number;
  readonly wordsShown: number;
}

const share = (of: number, all: number): number => (all > 0 ? of / all : 0);

export const figuresOf = (all: Tally): Figures => ({
  aboveAWeek: share(all.above, all.weeks),
  quietAWeek: share(all.quiet, all.weeks),
  goodWeeks: share(all.goodWeeks, all.weeks),
  paidPer100: 100 * share(all.paidAbove, all.above),
  paidAboveAWeek: share(all.paidAbove, all.weeks),
  paidAWeek: share(all.paid, all.weeks),
  countedAWeek: share(all.counted, all.weeks),
  flareDays: share(all.flareDays, all.personDays),
  touchPossible: share(all.touchPossible, all.asked),
  touchShown: share(all.touchShown, all.asked),
  wordsShown: share(all.wordsShown, all.asked),
});
