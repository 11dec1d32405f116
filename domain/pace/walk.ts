import type { Profile, Tap } from './baseline.ts';
import { beginsFlare, type Compared, type FlareRule, noRun, type Run, runAfter } from './flare.ts';

/** What one day brought. Days are counted, not dated, here: the walk is arithmetic. */
export interface DaySeen {
  /** Whether I said anything about how I am: a reading that is not blank, or a tap. */
  readonly said: boolean;
  readonly compared: Compared | undefined;
  /** The taps of that day in order. `Reading.worse` comes first. */
  readonly taps: readonly Tap['kind'][];
}

export const standingRule = {
  /** How long readings must be back within my own swing, in days; recovery then lasts as long again. [PA4, PA4b] */
  backDays: { steady: 2, payback: 3 },
  /** After so many days in which I said nothing, nothing is known. [PA4] */
  silentDays: 7,
  /** When a flare may be a lasting change. [PA5] */
  lastingDays: 14,
} as const;

type Phase =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'steady' }
  | {
      readonly kind: 'flare';
      readonly since: number;
      readonly by: 'tap' | 'readings';
      readonly backSince?: number;
      readonly answered: boolean;
      /** The first day with a word from me once the flare had lasted so long: the care-team card's only day. */
      readonly cardOn?: number;
    }
  | { readonly kind: 'recovery'; readonly since: number; readonly backSince: number };

export interface Walk {
  readonly phase: Phase;
  readonly run: Run;
  readonly lastSaid: number | undefined;
}

export const start: Walk = { phase: { kind: 'unknown' }, run: noRun, lastSaid: undefined };

type Flare = Extract<Phase, { kind: 'flare' }>;

const flareFrom = (since: number, by: 'tap' | 'readings'): Flare => ({ kind: 'flare', since, by, answered: false });

function tapped(phase: Phase, seen: DaySeen, at: number): Phase | undefined {
  const tap = seen.taps.findLast((kind) => kind !== 'not-new-usual');
  if (tap === undefined) return undefined;
  if (tap !== 'worse') return phase.kind === 'flare' ? { kind: 'recovery', since: at, backSince: at } : phase;
  if (phase.kind !== 'flare') return flareFrom(at, 'tap');
  const { backSince: _, ...onward } = phase;
  return onward;
}

function flareAfter(phase: Flare, day: Compared | undefined, at: number, backDays: number): Phase {
  if (!day) return phase;
  const { backSince: _, ...notBack } = phase;
  if (day.out || (phase.backSince === undefined && !day.within)) return notBack;
  const backSince = phase.backSince ?? at;
  if (at - backSince >= backDays) return { kind: 'recovery', since: at, backSince: at };
  return { ...phase, backSince };
}

function recoveryAfter(
  phase: Extract<Phase, { kind: 'recovery' }>,
  day: Compared | undefined,
  at: number,
  backDays: number,
): Phase {
  if (day?.out) return { ...phase, backSince: at };
  return at - phase.backSince >= backDays ? { kind: 'steady' } : phase;
}

/** The questions of a flare that lasts. Each comes once: an answer closes one, a day with a word from me the other. [PA5] */
function asking(phase: Phase, seen: DaySeen, at: number): Phase {
  if (phase.kind !== 'flare') return phase;
  const answered = phase.answered || seen.taps.includes('not-new-usual');
  const lasting = at - phase.since >= standingRule.lastingDays;
  const cardOn = phase.cardOn ?? (lasting && seen.said ? at : undefined);
  return { ...phase, answered, ...(cardOn !== undefined && { cardOn }) };
}

function byReadings(
  walk: Walk,
  seen: DaySeen,
  at: number,
  backDays: number,
  rule: FlareRule,
): Pick<Walk, 'phase' | 'run'> {
  const { phase } = walk;
  const day = seen.compared;
  if (phase.kind === 'flare') return { phase: flareAfter(phase, day, at, backDays), run: noRun };
  const stale = walk.lastSaid === undefined || at - walk.lastSaid > rule.gapDays + 1;
  const before = stale ? noRun : walk.run;
  const run = day ? runAfter(before, day, rule) : before;
  if (day && beginsFlare(run, day, rule)) return { phase: flareFrom(at, 'readings'), run: noRun };
  return { phase: phase.kind === 'recovery' ? recoveryAfter(phase, day, at, backDays) : phase, run };
}

/** One day further. A tap decides the day it is made on; readings decide the others. [PA3, PA4] */
export function nextDay(walk: Walk, seen: DaySeen, at: number, profile: Profile, rule: FlareRule): Walk {
  const silent = walk.lastSaid === undefined || at - walk.lastSaid >= standingRule.silentDays;
  if (silent && !seen.said) return { phase: { kind: 'unknown' }, run: noRun, lastSaid: walk.lastSaid };
  const awake: Walk = walk.phase.kind === 'unknown' ? { ...walk, phase: { kind: 'steady' } } : walk;
  const byTap = tapped(awake.phase, seen, at);
  const { phase, run } = byTap
    ? { phase: byTap, run: noRun }
    : byReadings(awake, seen, at, standingRule.backDays[profile], rule);
  return { phase: asking(phase, seen, at), run, lastSaid: seen.said ? at : walk.lastSaid };
}
