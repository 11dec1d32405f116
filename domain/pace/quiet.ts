import { readingOn } from '../check-in/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { isGiven } from './baseline.ts';
import { type MyHalf, standingInputOf } from './half.ts';
import { standingsOver } from './standing.ts';

/**
 * Whether the days before this one were quiet: on each I stood as usual and was not clearly worse, on at least half of
 * them I said how I was, and nothing I said of these last days was "heavier". Silence alone is not quiet. [PA10b]
 */
export function quietBefore(half: MyHalf, day: Day, days: number): boolean {
  const { checkIns } = half;
  const before = Array.from({ length: days }, (_, at) => addDays(day, -at - 1));
  const said = before.filter((each) => {
    const reading = readingOn(checkIns, each);
    return reading !== undefined && isGiven(reading);
  });
  if (said.length * 2 < days) return false;
  if ([day, ...before].some((each) => readingOn(checkIns, each)?.lastDays === 'heavier')) return false;
  const standings = standingsOver(standingInputOf(half), before);
  return before.every((each) => {
    const standing = standings.get(each);
    return standing?.state === 'steady' && !standing.watch;
  });
}
