import { conditionById } from '@unhurried/content/conditions';
import { type CareState, flagsOn } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import type { WalkDraft } from './draft.ts';
import { newConditions, type QuestionId } from './steps.ts';

interface Offer {
  readonly question: QuestionId;
  readonly flag: Flag;
  readonly fits: (draft: WalkDraft) => boolean;
}

/** What an answer may mean for closeness; its words are the content's. */
const offers: readonly Offer[] = [
  { question: 'movement', flag: 'FALL', fits: ({ movement }) => movement === 'unsteady' || movement === 'support' },
  { question: 'breath', flag: 'RESP', fits: ({ breath }) => breath !== null && breath !== 'fine' },
  { question: 'sensation', flag: 'NUMB', fits: ({ feelings }) => feelings.includes('numb') },
  { question: 'sensation', flag: 'SKIN', fits: ({ feelings }) => feelings.includes('sore') },
];

const of = (question: QuestionId): readonly Offer[] => offers.filter((each) => each.question === question);

/** All that an answer on this page could have led to. */
export const flagsOf = (question: QuestionId): readonly Flag[] => of(question).map(({ flag }) => flag);

const withoutName = (care: CareState, name: string | undefined): CareState => ({
  ...care,
  precautions: care.precautions.filter(({ id }) => id !== name),
});

const comesAlong = (draft: WalkDraft, flag: Flag): boolean =>
  newConditions(draft).some((id) => conditionById(id)?.brings.includes(flag));

/**
 * What is offered after an answer, to be ticked or left: never what holds already, and never what comes with a condition
 * that was ticked in this walk. [MH4]
 */
export const offersFor = (question: QuestionId, draft: WalkDraft, care: CareState, today: Day): readonly Flag[] =>
  of(question)
    .filter(({ fits }) => fits(draft))
    .map(({ flag }) => flag)
    .filter((flag) => !flagsOn(withoutName(care, draft.names[flag]), today).has(flag) && !comesAlong(draft, flag));
