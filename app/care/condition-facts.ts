import type { Condition } from '@unhurried/content/conditions';
import type { CareFact, CareState, HeldCondition, Stance } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import { addDays, type Day, dayFrom } from '@unhurried/domain/time';

/** The form as it stands. `effort`: whether everyday efforts bring symptoms; asked where the heart is concerned. */
export interface ConditionAnswer {
  readonly stance: Stance['kind'] | null;
  /** As the field gives it: blank, or a day. */
  readonly date: string;
  readonly effort: 'yes' | 'no' | null;
  readonly flags: readonly Flag[];
}

export type FormProblem = 'stance' | 'date' | 'date-past' | 'effort';

/** The precaution that stands in for a date of the team belongs to its condition. */
export const waitIdOf = (id: string): string => `wait-${id}`;

export const answerFrom = (condition: Condition, held: HeldCondition | undefined): ConditionAnswer => ({
  stance: held?.stance.kind ?? null,
  date: held?.stance.kind === 'not-until' ? held.stance.day : '',
  effort: null,
  flags: held?.flags ?? condition.brings,
});

/** Everyday effort is asked about where the heart is concerned and nobody has cleared it: stable is my own word. [AC2] */
export const asksEffort = ({ stance, flags }: ConditionAnswer): boolean =>
  stance === 'stable' && flags.includes('CARD');

/** A date is asked for where the team gave one, and where one matters. */
export const asksDate = (condition: Condition, { stance }: ConditionAnswer): boolean =>
  stance === 'not-until' || (stance === 'recent' && (condition.dated || condition.wait !== undefined));

export function problemWith(answer: ConditionAnswer, today: Day): FormProblem | undefined {
  if (answer.stance === null) return 'stance';
  if (asksEffort(answer) && answer.effort === null) return 'effort';
  if (answer.stance !== 'not-until' && answer.stance !== 'recent') return undefined;
  const day = dayFrom(answer.date);
  if (day === undefined) return answer.stance === 'not-until' || answer.date !== '' ? 'date' : undefined;
  return day <= today ? 'date-past' : undefined;
}

/** Where it stands, in the person's own answer; symptoms on everyday effort are never "stable". [AC2] */
export function stanceOf(answer: ConditionAnswer): Stance {
  const { stance } = answer;
  if (stance === 'cleared') return { kind: 'cleared' };
  if (stance === 'stable') return { kind: asksEffort(answer) && answer.effort !== 'no' ? 'recent' : 'stable' };
  const day = dayFrom(answer.date);
  return day === undefined ? { kind: 'recent' } : { kind: 'not-until', day };
}

/** What a condition's wait becomes now: a precaution for closer touch, or its end. [AC3] */
export function waitFacts(condition: Condition, stance: Stance, today: Day): readonly CareFact[] {
  const { id, wait } = condition;
  if (!wait) return [];
  if (stance.kind === 'stable' || stance.kind === 'cleared') return [{ kind: 'precaution-ended', id: waitIdOf(id) }];
  const days = wait.days === null ? undefined : addDays(today, wait.days);
  const until = stance.kind === 'not-until' ? stance.day : days;
  const target = { kind: 'tier' as const, tier: wait.fromTier };
  return [{ kind: 'precaution-set', precaution: { id: waitIdOf(id), target, from: today, ...(until && { until }) } }];
}

/** What saving the form writes down. Call it with an answer that has no problem. [AC2] [AC3] */
export function factsFrom(
  condition: Condition,
  answer: ConditionAnswer,
  care: CareState,
  today: Day,
): readonly CareFact[] {
  const stance = stanceOf(answer);
  const told: CareFact = { kind: 'condition-told', condition: { id: condition.id, flags: answer.flags, stance } };
  const waiting = care.precautions.some(({ id }) => id === waitIdOf(condition.id));
  const stillRecent =
    stance.kind === 'recent' && care.conditions.find(({ id }) => id === condition.id)?.stance.kind === 'recent';
  // Saying again what has not changed does not begin the days anew.
  if (waiting && stillRecent) return [told];
  return [told, ...waitFacts(condition, stance, today).filter(({ kind }) => waiting || kind === 'precaution-set')];
}

export const endFacts = (id: string, care: CareState): readonly CareFact[] => [
  { kind: 'condition-ended', id },
  ...(care.precautions.some((each) => each.id === waitIdOf(id))
    ? [{ kind: 'precaution-ended' as const, id: waitIdOf(id) }]
    : []),
];
