import { dayOfCycle, type Entry, isHard } from '@unhurried/domain/calendar';
import { addDays, type Day, type Zone } from '@unhurried/domain/time';
import { type Placed, timesIn } from '../../plans/index.ts';

/** Where a day stands in one person's round of treatment. */
export interface RoundOn {
  readonly entry: Entry;
  readonly day: number;
  readonly of: number;
  /** Whether its person said that this day of a round is usually hard. */
  readonly hard: boolean;
}

function roundOf(entry: Entry, day: Day, zone: Zone): readonly RoundOn[] {
  const { cycle, stands, kind } = entry;
  if (!cycle || !stands || kind !== 'treatment') return [];
  const [timed] = timesIn([entry], { first: addDays(day, -cycle.days), last: day }, zone);
  const treatment = timed?.times.findLast(({ first }) => first <= day);
  const place = treatment && dayOfCycle(cycle, treatment.first, day);
  return place === undefined ? [] : [{ entry, day: place, of: cycle.days, hard: isHard(cycle, place) }];
}

/** The rounds that a day belongs to, each by its nearest treatment before. [WE25] */
export const roundsOn = (all: readonly Placed[], day: Day, zone: Zone): readonly RoundOn[] =>
  all.flatMap(({ entry }) => roundOf(entry, day, zone));

/** Whether it is the day after a treatment that counts no round: then that is said, and nothing about what is usual. [WE25] */
export function isAfterTreatment(all: readonly Placed[], day: Day, zone: Zone): boolean {
  const before = addDays(day, -1);
  const single = all
    .map(({ entry }) => entry)
    .filter(({ kind, stands, cycle }) => kind === 'treatment' && stands && !cycle);
  return timesIn(single, { first: before, last: before }, zone).length > 0;
}
