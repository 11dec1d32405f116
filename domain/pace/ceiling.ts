import type { Tier } from '../library/index.ts';
import { compare } from './flare.ts';
import type { MyDay, ScoreReason } from './my-day.ts';

/** What today's score allows before any single activity is looked at. */
export interface Ceiling {
  /** A low or flare day: body at most 1, mind at most 2, in any tier that I welcome. [PA6] */
  readonly lowDay: boolean;
  /** The highest tier the score leaves. */
  readonly tier: Tier;
  /** The highest demand the score leaves; infinite when nothing binds. */
  readonly demand: number;
  readonly reasons: readonly ScoreReason[];
}

/** Start again at half of what was comfortable before; nothing known: up to 3. [PA4, design] */
const startAgain = (comfortable: number | undefined): number =>
  comfortable === undefined ? 3 : Math.max(2, comfortable / 2);

/** A good day stays within a quarter more than what was comfortable. [PA9, design] */
const goodDayShare = 1.25;

function lowFrom(my: MyDay): 'energy' | 'pain' | 'blank' | undefined {
  const { reading, lowIsUsual } = my;
  if (reading?.energy === undefined || reading.pain === undefined) return 'blank';
  if (lowIsUsual) return undefined;
  if (reading.energy <= 3) return 'energy';
  return reading.pain >= 7 ? 'pain' : undefined;
}

const isGoodDay = (my: MyDay): boolean => {
  const usual = my.baseline?.energy?.usual;
  const energy = my.reading?.energy;
  return usual !== undefined && energy !== undefined && energy >= usual + 2;
};

/** A reading two or more worse than my usual, in a flare and in recovery too: what is worse never allows more. [PA3] [P3] */
export const isWatchDay = ({ reading, baseline, standing }: MyDay): boolean =>
  (standing.state === 'steady' && standing.watch) ||
  (reading && baseline && compare(reading, baseline)?.watch) === true;

const none: Ceiling = { lowDay: false, tier: 6, demand: Number.POSITIVE_INFINITY, reasons: [] };

const lower = (a: Ceiling, b: Partial<Ceiling>): Ceiling => ({
  lowDay: a.lowDay || (b.lowDay ?? false),
  tier: Math.min(a.tier, b.tier ?? 6) as Tier,
  demand: Math.min(a.demand, b.demand ?? Number.POSITIVE_INFINITY),
  reasons: [...a.reasons, ...(b.reasons ?? [])],
});

function fromStanding(my: MyDay): Partial<Ceiling> {
  const { standing } = my;
  switch (standing.state) {
    case 'flare':
      return { lowDay: true, demand: startAgain(my.comfortable), reasons: [{ kind: 'flare' }] };
    case 'recovery': {
      const demand = startAgain(my.comfortable);
      return { lowDay: standing.firstDay, demand, reasons: [{ kind: 'recovery', demand }] };
    }
    case 'unknown':
      return my.baseline ? { tier: 4, reasons: [{ kind: 'been-away' }] } : {};
    case 'steady':
      return isWatchDay(my) ? { reasons: [{ kind: 'watch-day' }] } : {};
  }
}

/** What is not said might have been a watch day or a flare: a blank reaches no further than they do. [PA1] [P2] */
function fromLow(my: MyDay): Partial<Ceiling> {
  const from = lowFrom(my);
  if (!from) return {};
  const unsaid: Partial<Ceiling> = from === 'blank' ? { tier: 4, demand: startAgain(my.comfortable) } : {};
  return { ...unsaid, lowDay: true, reasons: [{ kind: 'low-day', from }] };
}

function fromGoodDay(my: MyDay): Partial<Ceiling> {
  if (!isGoodDay(my)) return {};
  if (my.profile === 'steady' || my.littleMore) return { reasons: [{ kind: 'good-day' }] };
  const demand = goodDayShare * (my.comfortable ?? 3);
  return { demand, reasons: [{ kind: 'good-day-cap', demand }] };
}

/** What the score says of today. It binds unless I overrule it. [PA2] [PA3] [PA4] [PA6] [PA9] [PA12] */
export function ceilingOf(my: MyDay): Ceiling {
  const start: Partial<Ceiling> = my.baseline ? {} : { tier: 1, reasons: [{ kind: 'no-usual-yet' }] };
  const watch: Partial<Ceiling> = isWatchDay(my) ? { tier: 4 } : {};
  return [start, fromLow(my), watch, fromStanding(my), fromGoodDay(my)].reduce<Ceiling>(lower, none);
}
