import { type Condition, waitUntil } from '@unhurried/content/conditions';
import { type CareState, type HeldCondition, longestPrecaution, type Stance } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import { addDays, type Day, dayFrom } from '@unhurried/domain/time';
import { limitOf, limitsHeld } from './belongs.ts';

/** `limited`: my team said yes, with limits. It is kept as a yes and precautions beside it. [AC16] */
export type AnswerStance = Stance['kind'] | 'limited';

/** The form as it stands; days as their fields give them. */
export interface ConditionAnswer {
  readonly stance: AnswerStance | null;
  /** The date of the team. */
  readonly date: string;
  /** When it was: the operation, the event, the last treatment. [AC15] */
  readonly since: string;
  /** Whether everyday efforts bring symptoms; asked where the heart is concerned. */
  readonly effort: 'yes' | 'no' | null;
  readonly flags: readonly Flag[];
  /** Limits of the yes, by their place in the list, and one in my own words. */
  readonly limits: readonly string[];
  readonly ownLimit: string;
  /** Whether the yes was about what heals, too. Nobody's silence makes it so. [AC17] */
  readonly healed: 'yes' | 'no';
}

export type FormProblem = 'stance' | 'date' | 'date-past' | 'effort' | 'since-ahead' | 'limits' | 'limit-long';

/** What heals by itself, with time, whatever was said about the rest. */
const healing: readonly Flag[] = ['STERN', 'ABD'];

export function answerFrom(
  condition: Condition,
  held: HeldCondition | undefined,
  care: Pick<CareState, 'precautions'> = { precautions: [] },
): ConditionAnswer {
  const limits = limitsHeld(care, condition.id);
  const isLimited = held?.stance.kind === 'cleared' && limits.length > 0;
  const own = limits.find((each) => limitOf(each, condition.id) === 'own');
  return {
    stance: isLimited ? 'limited' : (held?.stance.kind ?? null),
    date: held?.stance.kind === 'not-until' ? held.stance.day : '',
    since: held?.since ?? '',
    effort: null,
    flags: held?.flags ?? condition.brings,
    limits: limits.filter((each) => each !== own).map((each) => limitOf(each, condition.id)),
    ownLimit: own?.words ?? '',
    healed: held?.stance.kind === 'cleared' && (held.still ?? []).length === 0 ? 'yes' : 'no',
  };
}

/** Everyday effort is asked about where the heart is concerned and nobody has cleared it: stable is my own word. [AC2] */
export const asksEffort = ({ stance, flags }: ConditionAnswer): boolean =>
  stance === 'stable' && flags.includes('CARD');

/** Three months, counted long: *design*. As a stroke counts for medicines. */
const notLong = 92;

/**
 * Still within the cautious days of its own, or within three months where no number of days will do, and called stable
 * for a long time: both cannot be, and the more careful answer holds until the team has spoken. [AC2]
 */
export function isFresh({ wait }: Condition, { stance, since }: ConditionAnswer, today: Day): boolean {
  const day = dayFrom(since);
  if (stance !== 'stable' || !wait || day === undefined) return false;
  return (waitUntil(wait, { since: day, today }) ?? addDays(day, notLong)) >= today;
}

/** A date is asked for where the team gave one, and where one matters. */
export const asksDate = (condition: Condition, { stance }: ConditionAnswer): boolean =>
  stance === 'not-until' || (stance === 'recent' && (condition.dated || condition.wait !== undefined));

/** The day of the event is asked for where days can count from one. [AC15] */
export const asksSince = ({ dated, wait }: Condition): boolean => dated || typeof wait?.days === 'number';

const saysYes = ({ stance }: ConditionAnswer): boolean => stance === 'cleared' || stance === 'limited';

/** What heals beside something else that the yes may have been about, and it alone. [AC17] */
export function healsBeside(answer: ConditionAnswer): readonly Flag[] {
  const beside = answer.flags.some((flag) => !healing.includes(flag));
  return saysYes(answer) && beside ? answer.flags.filter((flag) => healing.includes(flag)) : [];
}

export function problemWith(answer: ConditionAnswer, today: Day): FormProblem | undefined {
  if (answer.stance === null) return 'stance';
  const since = dayFrom(answer.since);
  if (since !== undefined && since > today) return 'since-ahead';
  if (asksEffort(answer) && answer.effort === null) return 'effort';
  return answer.stance === 'limited' ? limitProblem(answer) : dateProblem(answer, today);
}

/** A yes with limits has one at the least: without any it is a yes. [AC16] */
function limitProblem({ limits, ownLimit }: ConditionAnswer): FormProblem | undefined {
  const own = ownLimit.trim();
  if (own.length > longestPrecaution) return 'limit-long';
  return limits.length === 0 && own === '' ? 'limits' : undefined;
}

function dateProblem({ stance, date }: ConditionAnswer, today: Day): FormProblem | undefined {
  if (stance !== 'not-until' && stance !== 'recent') return undefined;
  const day = dayFrom(date);
  if (day === undefined) return stance === 'not-until' || date !== '' ? 'date' : undefined;
  return day <= today ? 'date-past' : undefined;
}

/** Where it stands, in the person's own answer; symptoms on everyday effort are never "stable". [AC2] */
export function stanceOf(answer: ConditionAnswer): Stance {
  if (saysYes(answer)) return { kind: 'cleared' };
  if (answer.stance === 'stable') return { kind: asksEffort(answer) && answer.effort !== 'no' ? 'recent' : 'stable' };
  const day = dayFrom(answer.date);
  return day === undefined ? { kind: 'recent' } : { kind: 'not-until', day };
}
