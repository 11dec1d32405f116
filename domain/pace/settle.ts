import { addDays, type Day, daysBetween } from '../time/index.ts';
import { comfortKept, hadOn, type PaceState, type TimesSettled } from './had.ts';
import { type DayAfter, type Learned, learnDay, rowOf, tollOf } from './learned.ts';

/** A time is watched for 72 hours: three whole days after its own. [PA8] */
export const watchDays = 3;
/** No further back is anything learned: as far as my standing looks. [PA4c] */
export const learnedBack = 120;

/** What my readings and answers say of days that are over. */
export interface DaysSeen {
  /** Whether a day was worse than usual, as usual, or nobody knows. [PA8a] */
  was(day: Day): DayAfter['was'];
  /** Whether "heavier" was said about a day, on it or in the two days after, whatever its reading says. [PA8] */
  saidHeavier(day: Day): boolean;
  /** The points that a day had before any time in it; nothing where nobody knows. [PA7] */
  pointsOn(day: Day): number | undefined;
  /** The first day of which anything is known. */
  readonly since: Day | undefined;
}

/** A last day further ahead than another zone explains was written by a wrong clock: learning goes on from today. */
const clockSlip = 2;

type Tolls = readonly [number, number, number];
const noTolls: Tolls = [0, 0, 0];

/** What the times of a day took of it together, shared out by how much each asked; nothing where its points are unknown. */
function tollsOn(state: PaceState, day: Day, seen: DaysSeen): Tolls | undefined {
  const times = state.had.filter((time) => time.day === day);
  const asked = hadOn(state, day).reduce((sum, demand) => sum + demand, 0);
  if (asked <= 0) return noTolls;
  const points = seen.pointsOn(day);
  if (points === undefined) return undefined;
  const toll = tollOf(asked, points);
  const inRow = (row: number) =>
    times.reduce((sum, { tier, demand }) => sum + (rowOf(tier) === row ? (toll * demand) / asked : 0), 0);
  return [inRow(0), inRow(1), inRow(2)];
}

const daysFrom = (first: Day, last: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, at) => addDays(first, at));

/** A day that goes on being worse is no beginning, and nothing that follows from what came before it. [PA8a] */
function wasOn(day: Day, seen: DaysSeen): DayAfter['was'] {
  return seen.was(addDays(day, -1)) === 'worse' ? 'unsaid' : seen.was(day);
}

/** Every day that is over and not yet folded in, in the order of the calendar, each once. [PA8a] */
function learnThrough(state: PaceState, last: Day, seen: DaysSeen): Learned {
  const { learned } = state;
  if (learned.through && daysBetween(last, learned.through) > clockSlip) return { ...learned, through: last };
  const oldest = addDays(last, 1 - learnedBack);
  const next = learned.through ? addDays(learned.through, 1) : (seen.since ?? last);
  const tolls = new Map<Day, Tolls | undefined>();
  const tollsOf = (day: Day) => {
    if (!tolls.has(day)) tolls.set(day, tollsOn(state, day, seen));
    return tolls.get(day);
  };
  return daysFrom(next > oldest ? next : oldest, last).reduce((now, day) => {
    const before = [1, 2, 3].map((back) => tollsOf(addDays(day, -back)));
    const sum = (row: 0 | 1 | 2) => before.reduce((all, each) => all + (each?.[row] ?? 0), 0);
    const known = before.every((each) => each !== undefined);
    return learnDay(now, { day, was: known ? wasOn(day, seen) : 'unsaid', tolls: [sum(0), sum(1), sum(2)] });
  }, learned);
}

const watched = (day: Day): readonly Day[] => daysFrom(addDays(day, 1), addDays(day, watchDays));

const wasHeavyAfter = (day: Day, seen: DaysSeen): boolean => watched(day).some((each) => seen.saidHeavier(each));

/**
 * Whether the days after a time are known to have been calm: one that was, at least, and none that was worse or said to
 * be heavier. Silence is not calm. A day that goes on being worse is no new beginning, but it is not calm either. [PA8]
 */
function wasCalmAfter(day: Day, seen: DaysSeen): boolean {
  const after = watched(day).map((each) => seen.was(each));
  return after.includes('calm') && !after.includes('worse') && !wasHeavyAfter(day, seen);
}

/**
 * Times whose watch window is over become numbers, and what was comfortable more than 28 days ago goes. [PA8]
 *
 * The fact holds all that is left, so that every earlier one, and the times themselves, can be erased from the journal.
 * Nothing is written for ordinary days alone: they are folded in when a time is. A "heavier" that is said after a time
 * was settled still takes its comfort away: at the first opening after a gap settling comes before the answer.
 */
export function settleTimes(state: PaceState, today: Day, seen: DaysSeen): TimesSettled | undefined {
  const through = addDays(today, -watchDays - 1);
  const over = state.had.filter(({ day }) => day <= through);
  const isRecent = ({ day }: { readonly day: Day }) => daysBetween(day, today) <= comfortKept;
  const kept = state.comfortable.filter((time) => isRecent(time) && !wasHeavyAfter(time.day, seen));
  if (over.length === 0 && kept.length === state.comfortable.length) return undefined;
  const calm = over
    .filter((time) => isRecent(time) && wasCalmAfter(time.day, seen))
    .map(({ day, demand }) => ({ day, demand }));
  const learned = over.length > 0 ? learnThrough(state, addDays(today, -1), seen) : state.learned;
  return { kind: 'times-settled', through, comfortable: [...kept, ...calm], learned };
}
