import { type CareFact, type CareState, type HeldCondition, type Precaution, toAskAbout } from '@unhurried/domain/care';
import type { Day } from '@unhurried/domain/time';
import { waitIdOf } from './condition-facts.ts';
import { safeId } from './safe-facts.ts';

/** Something whose date has come. [AC4] */
export type DueQuestion =
  | { readonly kind: 'condition'; readonly condition: HeldCondition; readonly day: Day }
  | { readonly kind: 'precaution'; readonly precaution: Precaution; readonly day: Day };

/**
 * The questions that wait, oldest first. A condition asks for the wait that came with it, so that nothing is asked
 * twice, and a wait that is over asks for the team's word on its condition. [AC3] [AC4] [AC12]
 */
export function dueQuestions(care: CareState, today: Day): readonly DueQuestion[] {
  const due = toAskAbout(care, today).flatMap((about) => asQuestion(about, care));
  const found = new Map<string, DueQuestion>();
  for (const each of due.sort((one, other) => one.day.localeCompare(other.day))) {
    const id = idOf(each);
    if (id !== safeId && !found.has(id)) found.set(id, each);
  }
  return [...found.values()];
}

const idOf = (question: DueQuestion): string =>
  question.kind === 'condition' ? question.condition.id : question.precaution.id;

function asQuestion(about: Precaution | HeldCondition, care: CareState): readonly DueQuestion[] {
  if (!('target' in about))
    return about.stance.kind === 'not-until' ? [{ kind: 'condition', condition: about, day: about.stance.day }] : [];
  if (about.until === undefined) return [];
  const condition = care.conditions.find(({ id }) => waitIdOf(id) === about.id);
  return [
    condition
      ? { kind: 'condition', condition, day: about.until }
      : { kind: 'precaution', precaution: about, day: about.until },
  ];
}

/** `until`: still so, to a new day · `on`: still so, with no day · `over`: my team said yes, or it is over. */
export type DueAnswer =
  | { readonly kind: 'until'; readonly day: Day }
  | { readonly kind: 'on' }
  | { readonly kind: 'over' };

/** What an answer writes down; the same question does not stand after it. [AC4] */
export function answerFacts(question: DueQuestion, answer: DueAnswer, care: CareState): readonly CareFact[] {
  if (question.kind === 'condition') return conditionAnswer(question.condition, answer, care);
  const { precaution } = question;
  if (answer.kind === 'over') return [{ kind: 'precaution-ended', id: precaution.id }];
  return [{ kind: 'precaution-set', precaution: until(precaution, answer) }];
}

function conditionAnswer(condition: HeldCondition, answer: DueAnswer, care: CareState): readonly CareFact[] {
  const wait = care.precautions.find(({ id }) => id === waitIdOf(condition.id));
  const told = (stance: HeldCondition['stance']): CareFact => ({
    kind: 'condition-told',
    condition: { ...condition, stance },
  });
  if (answer.kind === 'over')
    return [told({ kind: 'cleared' }), ...(wait ? [{ kind: 'precaution-ended' as const, id: wait.id }] : [])];
  const moved: readonly CareFact[] = wait ? [{ kind: 'precaution-set', precaution: until(wait, answer) }] : [];
  return [told(answer.kind === 'until' ? { kind: 'not-until', day: answer.day } : { kind: 'recent' }), ...moved];
}

function until({ until: _, ...precaution }: Precaution, answer: DueAnswer): Precaution {
  return answer.kind === 'until' ? { ...precaution, until: answer.day } : precaution;
}
