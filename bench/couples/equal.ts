import { type Drawing, drawn } from './bootstrap.ts';
import { addUp, type Figures, figuresOf, type Tally } from './tally.ts';

/** One policy at one rate: a tally for each couple, always in the same order. */
export interface AtRate {
  readonly rate: number;
  readonly tallies: readonly Tally[];
}

/** What a policy costs where its share of weeks with a good moment is the one asked for. */
export interface AtEqual {
  readonly goodWeeks: number;
  readonly paidAboveAWeek: number;
  readonly paidAWeek: number;
  /** It never gets so far; this is its most. */
  readonly short: boolean;
}

type Point = Pick<Figures, 'goodWeeks' | 'paidAboveAWeek' | 'paidAWeek'>;

const nothing: Point = { goodWeeks: 0, paidAboveAWeek: 0, paidAWeek: 0 };

const between = (low: Point, high: Point, goodWeeks: number): AtEqual => {
  const room = high.goodWeeks - low.goodWeeks;
  const share = room > 0 ? (goodWeeks - low.goodWeeks) / room : 0;
  const at = (field: keyof Point) => low[field] + share * (high[field] - low[field]);
  return { goodWeeks, paidAboveAWeek: at('paidAboveAWeek'), paidAWeek: at('paidAWeek'), short: false };
};

/**
 * A rule may look safe because it seldom speaks. So each rival is run at many rates, and read where it gives as many
 * weeks with a good moment as ours; between two rates in a straight line. One that never gives as many is read at its
 * most and named.
 */
export function atEqualGood(rates: readonly AtRate[], goodWeeks: number, drawing: Drawing): AtEqual {
  const points = rates
    .map(({ tallies }): Point => figuresOf(addUp(drawn(tallies, drawing))))
    .sort((a, b) => a.goodWeeks - b.goodWeeks);
  const above = points.findIndex((point) => point.goodWeeks >= goodWeeks);
  const most = points.at(-1) ?? nothing;
  if (above < 0) return { ...most, short: true };
  return between(points[above - 1] ?? nothing, points[above] ?? nothing, goodWeeks);
}

/**
 * Ours over theirs at equal good moments. Where the rival falls short, ours is scaled down in proportion to the rival's
 * most. Nothing over nothing is no ratio.
 */
export function ratioTo(
  ours: Pick<Figures, 'goodWeeks' | 'paidAboveAWeek' | 'paidAWeek'>,
  theirs: AtEqual,
  field: 'paidAboveAWeek' | 'paidAWeek',
): number {
  const scaled = theirs.short && ours.goodWeeks > 0 ? (ours[field] * theirs.goodWeeks) / ours.goodWeeks : ours[field];
  return theirs[field] > 0 ? scaled / theirs[field] : Number.NaN;
}
