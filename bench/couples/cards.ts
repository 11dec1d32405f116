import type { Reading } from '@unhurried/domain/check-in';
import type { Activity } from '@unhurried/domain/library';
import { daysEight } from '@unhurried/domain/offering';
import { addDays, type Day } from '@unhurried/domain/time';
import { seeded } from '@unhurried/kernel';
import type { Both, Couple } from './couple.ts';
import type { Option } from './guide.ts';

/** How the app brings things to two people: the day's eight, two coins, three shown from the gentler end. [PA13] [OV2] */
const leftOutByChance = 0.3;
const mostShown = 3;

export const coinOf = (couple: Couple, who: 0 | 1) => (label: string) => seeded(`${couple.seed}|coin-${who}|${label}`);

export const eightOf = (couple: Couple, day: Day): readonly Activity[] => daysEight(couple.ground, couple.seed, day);

/**
 * What both welcome of the day's eight after both coins, as they would do it. The oracle and the threshold are given
 * these very cards, so that they differ from ours in one thing: the rule of what fits.
 */
export function cardsOf(
  couple: Couple,
  day: Day,
  told: Both<Reading | undefined>,
  fitting: (activity: Activity) => Option | undefined,
): readonly Option[] {
  const [one, other] = told;
  if (!one || !other) return [];
  const welcome = Math.min(one.welcome ?? 0, other.welcome ?? 0);
  const talk = one.talk === true && other.talk === true;
  const coins = [coinOf(couple, 0), coinOf(couple, 1)];
  return eightOf(couple, day)
    .filter((activity) => activity.tier <= welcome && (talk || !activity.talk))
    .filter(({ id }) => coins.every((coin) => coin(`${day}|${id}`) >= leftOutByChance))
    .flatMap((activity) => fitting(activity) ?? []);
}

/** Three, from the gentler end. */
export const threeOf = (couple: Couple, day: Day, cards: readonly Option[]): readonly Option[] =>
  cards
    .map((option) => ({ option, at: seeded(`${couple.seed}|three|${day}|${option.activity.id}`) }))
    .sort((a, b) => a.option.activity.tier - b.option.activity.tier || a.at - b.at)
    .map(({ option }) => option)
    .slice(0, mostShown);

export const dayOf = (from: Day, at: number): Day => addDays(from, at);
