import { seeded } from '@unhurried/kernel';
import { otherOf, type Person } from '../couple/index.ts';
import { type Day, daysBetween } from '../time/index.ts';

/** Two stretches of one person within twelve days: six days in all, none shorter than two or longer than four. [TU3] */
const pairs = [
  [2, 4],
  [3, 3],
  [4, 2],
] as const;
const roundDays = 12;

const epoch = '2026-01-01' as Day;

const among = <Thing>(things: readonly Thing[], seed: string): Thing | undefined =>
  things[Math.floor(seeded(seed) * things.length)];

/** Whether this day of a round, from 0, is of the one who begins it: one pair of stretches for each, one after the other. */
function isFirsts(seed: string, day: number): boolean {
  const [one = 3, more = 3] = among(pairs, `${seed}|first`) ?? [];
  const [other = 3] = among(pairs, `${seed}|second`) ?? [];
  return day < one || (day >= one + other && day < one + other + more);
}

/**
 * Whose turn it is on this day: the same on both phones, from the space and the calendar alone. `space` is the name that both
 * phones have for what they share. [TU2] [TU3]
 */
export function turnOf(space: string, day: Day): Person {
  const seed = `turn|${space}`;
  const since = daysBetween(epoch, day) + Math.floor(seeded(`${seed}|from`) * roundDays);
  const round = Math.floor(since / roundDays);
  const first: Person = seeded(`${seed}|who`) < 0.5 ? 'a' : 'b';
  return isFirsts(`${seed}|${round}`, since - round * roundDays) ? first : otherOf(first);
}
