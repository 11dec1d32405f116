import type { Reading, Usual } from '../check-in/index.ts';
import { addDays, type Day, daysBetween } from '../time/index.ts';
import { isGiven, type Profile, placeOf, reachedOn, type Tap } from './baseline.ts';
import { type Compared, compare, type FlareRule, flareRule } from './flare.ts';
import { type DaySeen, nextDay, standingRule, start, type Walk } from './walk.ts';

export type { Profile, Tap } from './baseline.ts';

/** Where I stand today beside my own usual. Never shown to anybody but me. */
export type Standing =
  | { readonly state: 'unknown' }
  | { readonly state: 'steady'; readonly watch: boolean }
  | {
      readonly state: 'flare';
      readonly since: Day;
      readonly by: 'tap' | 'readings';
      readonly askNewUsual: boolean;
      readonly suggestCareTeam: boolean;
      /** My readings are back within my own swing since this day; the flare waits out its 48 or 72 hours. [PA4] */
      readonly backSince?: Day;
    }
  | { readonly state: 'recovery'; readonly since: Day; readonly firstDay: boolean };

export interface StandingInput {
  /** Sorted by day, oldest first. */
  readonly readings: readonly Reading[];
  readonly taps: readonly Tap[];
  readonly profile: Profile;
  readonly usual?: Usual;
}

/** Nothing older than this makes any difference, so a life of readings costs no more than four months. [PA4c] */
export const windowDays = 120;

interface Looking {
  /** A day as a walk from `first` may see it: what was usual then must not rest on anything before the walk. */
  seen(at: number, first: number): DaySeen;
  dateOf(at: number): Day;
}

function tapsByDay(taps: readonly Tap[], from: Day): Map<number, Tap['kind'][]> {
  const byDay = new Map<number, Tap['kind'][]>();
  for (const { kind, day } of taps) {
    const at = daysBetween(from, day);
    byDay.set(at, [...(byDay.get(at) ?? []), kind]);
  }
  return byDay;
}

/** What each day brought, found once and kept: neighbouring days look back over the same ones. */
function lookingOver(input: StandingInput, from: Day, to: Day, rule: FlareRule): Looking {
  const readings = input.readings.slice(placeOf(input.readings, from), placeOf(input.readings, addDays(to, 1)));
  const taps = input.taps.filter(({ day }) => day >= from && day <= to);
  const readingOn = new Map(readings.map((reading) => [daysBetween(from, reading.day), reading]));
  const tapsOn = tapsByDay(taps, from);
  const known = new Map<number, { readonly compared: Compared | undefined; readonly since: number }>();
  const dateOf = (at: number) => addDays(from, at);

  function comparedOn(reading: Reading, at: number) {
    const { baseline, since } = reachedOn(readings, reading.day, input.usual, taps);
    const found = { compared: baseline && compare(reading, baseline, rule), since: daysBetween(from, since) };
    known.set(at, found);
    return found;
  }

  function seen(at: number, first: number): DaySeen {
    const reading = readingOn.get(at);
    const tapped = tapsOn.get(at) ?? [];
    if (!reading) return { said: tapped.length > 0, compared: undefined, taps: tapped };
    const { compared, since } = known.get(at) ?? comparedOn(reading, at);
    const taps: DaySeen['taps'] = reading.worse ? ['worse', ...tapped] : tapped;
    return { said: taps.length > 0 || isGiven(reading), compared: since >= first ? compared : undefined, taps };
  }

  return { seen, dateOf };
}

function standingFrom(walk: Walk, at: number, today: DaySeen, dateOf: (at: number) => Day): Standing {
  const { phase } = walk;
  switch (phase.kind) {
    case 'unknown':
      return { state: 'unknown' };
    case 'steady':
      return { state: 'steady', watch: today.compared?.watch ?? false };
    case 'recovery':
      return { state: 'recovery', since: dateOf(phase.since), firstDay: phase.since === at };
    case 'flare': {
      const lasting = at - phase.since >= standingRule.lastingDays;
      return {
        state: 'flare',
        since: dateOf(phase.since),
        by: phase.by,
        askNewUsual: lasting && !phase.answered,
        suggestCareTeam: lasting && (phase.cardOn === undefined || phase.cardOn === at),
        ...(phase.backSince !== undefined && { backSince: dateOf(phase.backSince) }),
      };
    }
  }
}

function standingAt(looking: Looking, at: number, profile: Profile, rule: FlareRule): Standing {
  const first = at - windowDays + 1;
  let walk = start;
  for (let day = first; day <= at; day++) walk = nextDay(walk, looking.seen(day, first), day, profile, rule);
  return standingFrom(walk, at, looking.seen(at, first), looking.dateOf);
}

/** Every one of these days as it stood on that day itself, knowing nothing later. [PA3, PA4, PA5] */
export function standingsOver(
  input: StandingInput,
  days: readonly Day[],
  rule: FlareRule = flareRule,
): Map<Day, Standing> {
  const standings = new Map<Day, Standing>();
  const sorted = [...days].sort();
  const [earliest, latest] = [sorted[0], sorted.at(-1)];
  if (earliest === undefined || latest === undefined) return standings;
  const from = addDays(earliest, 1 - windowDays);
  const looking = lookingOver(input, from, latest, rule);
  for (const day of sorted) standings.set(day, standingAt(looking, daysBetween(from, day), input.profile, rule));
  return standings;
}

/** Where I stand on `day`, from my last four months and nothing else. [PA4c] */
export function standingOn(input: StandingInput, day: Day): Standing {
  return standingsOver(input, [day]).get(day) ?? { state: 'unknown' };
}
