import { type CareState, type HeldCondition, type Precaution, toAskAbout } from '@unhurried/domain/care';
import type { Day } from '@unhurried/domain/time';
import { healsIdOf, waitIdOf } from './belongs.ts';
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
