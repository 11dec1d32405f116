import { type Condition, conditionById } from '@unhurried/content/conditions';
import type { CareFact, CareState, HeldCondition, Precaution } from '@unhurried/domain/care';
import type { Day } from '@unhurried/domain/time';
import { belongings, waitIdOf } from './belongs.ts';
import { answerFrom } from './condition-answer.ts';
import { factsFrom } from './condition-facts.ts';
import type { DueQuestion } from './questions.ts';

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
