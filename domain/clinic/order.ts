import type { ClinicFact, QuestionKept } from './facts.ts';
import { type ClinicState, saidNow } from './now.ts';

type QuestionKeptFact = Extract<ClinicFact, { readonly kind: 'question-kept' }>;

/** Behind all that is kept. [CP15] */
export const lastPlace = ({ questions }: ClinicState): number =>
  questions.reduce((most, { place }) => Math.max(most, Math.floor(place) + 1), 0);

/**
 * One place up or down among what I keep: what to say so that it stands there, for each whose place changes. Nothing
 * where there is no place to go to. [CP15]
 */
export function moveQuestion(state: ClinicState, question: string, by: -1 | 1): readonly QuestionKeptFact[] {
  const { questions } = state;
  const from = questions.findIndex((each) => each.question === question);
  const [moved, passed] = [questions[from], questions[from + by]];
  if (!(moved && passed)) return [];
  const order: readonly QuestionKept[] = questions.with(from, passed).with(from + by, moved);
  return order.flatMap((each, place) =>
    each.place === place ? [] : [saidNow(state, { ...each, kind: 'question-kept', place })],
  );
}
