import type { Reading, Usual } from '../check-in/index.ts';
import { addDays, type Day, daysBetween } from '../time/index.ts';
import { isGiven, type Profile, reachedOn, type Tap } from './baseline.ts';
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

const nothing: DaySeen = { said: false, compared: undefined, taps: [] };

/** What each day brought, found once and kept: neighbouring days look back over the same ones. */
class Looking {
  readonly #input: StandingInput;
  readonly #rule: FlareRule;
  readonly #from: Day;
  readonly #readings = new Map<number, Reading>();
  readonly #taps = new Map<number, Tap['kind'][]>();
  readonly #compared = new Map<number, { compared: Compared | undefined; since: number }>();

  constructor(input: StandingInput, from: Day, to: Day, rule: FlareRule) {
    this.#rule = rule;
    this.#from = from;
    const within = ({ day }: { readonly day: Day }) => day >= from && day <= to;
    const readings = input.readings.filter(within);
    const taps = input.taps.filter(within);
    this.#input = { ...input, readings, taps };
    for (const reading of readings) this.#readings.set(daysBetween(from, reading.day), reading);
    for (const { kind, day } of taps) {
      const at = daysBetween(from, day);
      this.#taps.set(at, [...(this.#taps.get(at) ?? []), kind]);
    }
  }

  #compare(reading: Reading, at: number) {
    const { readings, taps, usual } = this.#input;
    const { baseline, since } = reachedOn(readings, addDays(this.#from, at), usual, taps);
    return { compared: baseline && compare(reading, baseline, this.#rule), since: daysBetween(this.#from, since) };
  }

  /** A day as a walk from `first` may see it: what was usual then must not rest on anything before the walk. */
  day(at: number, first: number): DaySeen {
    const reading = this.#readings.get(at);
    const taps = this.#taps.get(at) ?? [];
    if (!reading) return taps.length > 0 ? { ...nothing, said: true, taps } : nothing;
    const known = this.#compared.get(at) ?? this.#compare(reading, at);
    this.#compared.set(at, known);
    return {
      said: isGiven(reading) || reading.worse === true || taps.length > 0,
      compared: known.since >= first ? known.compared : undefined,
      taps: reading.worse ? ['worse', ...taps] : taps,
    };
  }

  dateOf(at: number): Day {
    return addDays(this.#from, at);
  }
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
  for (let day = first; day <= at; day++) walk = nextDay(walk, looking.day(day, first), day, profile, rule);
  return standingFrom(walk, at, looking.day(at, first), (day) => looking.dateOf(day));
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
  const looking = new Looking(input, from, latest, rule);
  for (const day of sorted) standings.set(day, standingAt(looking, daysBetween(from, day), input.profile, rule));
  return standings;
}

/** Where I stand on `day`, from my last four months and nothing else. [PA4c] */
export function standingOn(input: StandingInput, day: Day): Standing {
  return standingsOver(input, [day]).get(day) ?? { state: 'unknown' };
}
