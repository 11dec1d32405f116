import { type Condition, conditionById } from '@unhurried/content/conditions';
import { type CareFact, type CareState, type HeldCondition, type Precaution, toAskAbout } from '@unhurried/domain/care';
import type { Day } from '@unhurried/domain/time';
import { belongings, healsIdOf, waitIdOf } from './belongs.ts';
import { answerFrom } from './condition-answer.ts';
import { factsFrom } from './condition-facts.ts';
import { safeId } from './safe-facts.ts';

/** Something whose date has come; `healing`: what a yes was not about. [AC4] [AC17] */
export type DueQuestion =
  | { readonly kind: 'condition'; readonly condition: HeldCondition; readonly day: Day }
  | {
      readonly kind: 'healing';
      readonly condition: HeldCondition;
      readonly precaution: Precaution;
      readonly day: Day;
    }
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
  const day = about.until;
  if (day === undefined) return [];
  const waits = care.conditions.find(({ id }) => waitIdOf(id) === about.id);
  if (waits) return [{ kind: 'condition', condition: waits, day }];
  const heals = care.conditions.find(({ id }) => healsIdOf(id) === about.id);
  return [
    heals
      ? { kind: 'healing', condition: heals, precaution: about, day }
      : { kind: 'precaution', precaution: about, day },
  ];
}

/** `until`: still so, to a new day · `on`: still so, with no day · `over`: my team said yes, or it is over. */
export type DueAnswer =
  | { readonly kind: 'until'; readonly day: Day }
  | { readonly kind: 'on' }
  | { readonly kind: 'over' };

/** Against what stands, and on which day. */
export interface Standing {
  readonly care: CareState;
  readonly today: Day;
}

/** What an answer writes down; the same question does not stand after it. [AC4] */
export function answerFacts(question: DueQuestion, answer: DueAnswer, standing: Standing): readonly CareFact[] {
  if (question.kind === 'condition') return conditionAnswer(question.condition, answer, standing);
  const { precaution } = question;
  if (answer.kind !== 'over') return [{ kind: 'precaution-set', precaution: until(precaution, answer) }];
  const healed: readonly CareFact[] = question.kind === 'healing' ? [allHealed(question.condition)] : [];
  return [...healed, { kind: 'precaution-ended', id: precaution.id }];
}

const allHealed = ({ still: _, ...condition }: HeldCondition): CareFact => ({ kind: 'condition-told', condition });

function conditionAnswer(held: HeldCondition, answer: DueAnswer, standing: Standing): readonly CareFact[] {
  if (answer.kind === 'over') return clearedFacts(held, standing);
  const wait = standing.care.precautions.find(({ id }) => id === waitIdOf(held.id));
  const moved: readonly CareFact[] = wait ? [{ kind: 'precaution-set', precaution: until(wait, answer) }] : [];
  const stance =
    answer.kind === 'until' ? { kind: 'not-until' as const, day: answer.day } : { kind: 'recent' as const };
  return [{ kind: 'condition-told', condition: { ...held, stance } }, ...moved];
}

/** The same as telling the yes in the form: what goes on healing is not swept away with it. [AC17] */
function clearedFacts(held: HeldCondition, standing: Standing): readonly CareFact[] {
  const condition: Condition | undefined = conditionById(held.id);
  if (condition) {
    const answer = { ...answerFrom(condition, held, standing.care), stance: 'cleared' as const };
    return factsFrom({ ...standing, condition, answer, say: () => '' });
  }
  // Of an older release: the yes is about all that it brought.
  const ended = belongings(standing.care, held.id).map(({ id }) => ({ kind: 'precaution-ended' as const, id }));
  return [{ kind: 'condition-told', condition: { ...held, stance: { kind: 'cleared' } } }, ...ended];
}

function until({ until: _, ...precaution }: Precaution, answer: DueAnswer): Precaution {
  return answer.kind === 'until' ? { ...precaution, until: answer.day } : precaution;
}
