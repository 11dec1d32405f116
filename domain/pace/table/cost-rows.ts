import type { Activity } from '../../library/index.ts';
import { type Learned, tollSteps } from '../learned.ts';
import type { MyDay } from '../my-day.ts';
import { costOf, pointsLeft } from './chart.ts';

/*
 * What my days have taught, at its ends, where a clinician would say the same without reckoning: nothing seen yet, a
 * great deal seen and all of it good, a great deal seen and much of it bad. In between the table says nothing, and the
 * engine may keep, shorten or hide; past the envelope it never goes.
 */

export type CostSays = 'keep' | 'hide' | 'nothing';

/** The learned numbers as a nurse would copy them: for one kind of closeness and one thing that is asked. */
interface Seen {
  readonly anything: boolean;
  /** Times like this one that were followed by three calm days. */
  readonly goodTimes: number;
  /** Worse stretches that began after closeness: all, and those after no more than this in its own row. */
  readonly worseAny: number;
  readonly worseLikeThis: number;
  /** One ordinary day in so many begins a worse stretch; nothing while fewer than thirty are known. */
  readonly ordinaryDays: number;
  readonly ordinaryWorse: number;
}

export interface CostRow {
  readonly says: string;
  readonly when: (seen: Seen) => boolean;
  readonly answer: 'keep' | 'hide';
}

/** From top to bottom; the first that applies stands. */
export const costRows: readonly CostRow[] = [
  { says: 'Nothing was seen yet.', when: ({ anything }) => !anything, answer: 'keep' },
  {
    says: 'Twenty times like this, three calm days after each, and no worse stretch after any closeness.',
    when: ({ goodTimes, worseAny }) => goodTimes >= 20 && worseAny === 0,
    answer: 'keep',
  },
  {
    says: 'Ten worse stretches began after this much or less; few good times; other days are seldom worse.',
    when: ({ worseLikeThis, goodTimes, ordinaryDays, ordinaryWorse }) =>
      worseLikeThis >= 10 && goodTimes <= 5 && ordinaryDays >= 30 && ordinaryWorse * 10 <= ordinaryDays,
    answer: 'hide',
  },
];

const together = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function seenOf(learned: Learned, tier: number, toll: number): Seen {
  const row = learned.after[tier <= 1 ? 0 : tier <= 4 ? 1 : 2];
  const like = row.worse.filter((_, step) => (tollSteps[step] ?? 0) <= toll);
  const worseAny = together(learned.after.map(({ worse }) => together(worse)));
  return {
    anything: worseAny > 0 || learned.after.some(({ calm }) => calm > 0),
    goodTimes: row.calm / (3 * toll),
    worseAny,
    worseLikeThis: together(like),
    ordinaryDays: learned.ordinary.days,
    ordinaryWorse: learned.ordinary.worse,
  };
}

/** What the table says of the cost of one thing at one length. Two units or less are always kept. */
export function readCost(it: Activity, minutes: number, my: MyDay): CostSays {
  const asked = costOf(it, minutes, my);
  if (asked <= 2 || !my.costs) return 'keep';
  const points = pointsLeft(my);
  const load = points > 0 ? Math.min(2, (4 * asked) / points) : 2;
  const seen = seenOf(my.costs.learned, it.tier, load ** 2 * Math.sqrt(asked / 6));
  if (load > 1) return 'nothing';
  return costRows.find(({ when }) => when(seen))?.answer ?? 'nothing';
}
