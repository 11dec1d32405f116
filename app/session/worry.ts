import { type CareFact, flagsOn } from '@unhurried/domain/care';
import type { Overlap } from '@unhurried/domain/overlap';
import type { Day } from '@unhurried/domain/time';
import type { NewFact } from '../device/index.ts';
import type { Known } from './fold.ts';
import type { Moment } from './my-half.ts';
import { overlapFor } from './our-half.ts';

/** Whether this person is worried about safety, by what they told for themselves alone. [CA6] [AC12] */
export const isWorried = ({ mine }: Pick<Known, 'mine'>, today: Day): boolean =>
  flagsOn(mine.half.care, today).has('SAFE');

/** A fact that tells the worry, for its person alone. */
export function isWorry(body: NewFact['body']): boolean {
  const fact = body as unknown as CareFact;
  return fact.kind === 'condition-told' && fact.condition.flags.includes('SAFE');
}

/**
 * What is known, but for the worry: by this it is measured whether something that was sent has become too much. A worry that
 * narrowed by itself would tell the other of itself, in the very minute. [SE16]
 */
export function withoutWorry(known: Known): Known {
  const { half } = known.mine;
  const conditions = half.care.conditions.filter(({ flags }) => !flags.includes('SAFE'));
  if (conditions.length === half.care.conditions.length) return known;
  return { ...known, mine: { ...known.mine, half: { ...half, care: { ...half.care, conditions } } } };
}

/** Our half, as it shows here: to whoever is worried nothing that takes two is possible, and the other's stays. [CA6] [SE16] */
export function overlapHere(known: Known, moment: Moment): Overlap {
  const ours = overlapFor(known, moment);
  if (!isWorried(known, moment.today)) return ours;
  return { ...ours, tier: 0, word: 'rest', talk: false, possible: [], suggestions: [] };
}
