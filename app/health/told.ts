import { conditionById } from '@unhurried/content/conditions';
import type { CareState, HeldCondition } from '@unhurried/domain/care';
import { type ClinicState, toldAs } from '@unhurried/domain/clinic';
import type { Flag } from '@unhurried/domain/library';
import { clinicState } from '../clinic/known/index.ts';
import type { Session } from '../session/index.ts';
import { beginDraft, type InWords, type WalkDraft } from './draft.ts';
import { type QuestionId, questions } from './steps.ts';

/** Conditions of the content alone: what has a page elsewhere, or is of another release, is not listed. [AC12] */
export const listed = (session: Session): readonly HeldCondition[] =>
  session.known.value.mine.half.care.conditions.filter(({ id }) => conditionById(id) !== undefined);

const draftOf = (clinic: ClinicState): WalkDraft => beginDraft([], clinic, () => '');

/** What stands under the name of a question, where it was answered. */
export type Line =
  | { readonly question: InWords; readonly words: string }
  | { readonly question: 'stairs'; readonly can: boolean }
  | { readonly question: 'positions'; readonly hurt: WalkDraft['positions'] };

const inWords = (question: InWords, { words }: WalkDraft): readonly Line[] =>
  words[question] === '' ? [] : [{ question, words: words[question] }];

/** Lines that I told for a visit, in the order in which the walk asks for them. [MH6] */
export function linesOf(clinic: ClinicState): readonly Line[] {
  const draft = draftOf(clinic);
  return [
    ...inWords('devices', draft),
    ...(draft.stairs === null ? [] : [{ question: 'stairs' as const, can: draft.stairs === 'yes' }]),
    ...(draft.positions.length === 0 ? [] : [{ question: 'positions' as const, hurt: draft.positions }]),
    ...inWords('sensation', draft),
    ...inWords('bladder-and-bowel', draft),
  ];
}

/** Questions that have no line yet, to be told one by one. */
export const untold = (clinic: ClinicState): readonly QuestionId[] => {
  const lines = linesOf(clinic).map(({ question }) => question as QuestionId);
  return questions.filter((question) => question !== 'operations' && !lines.includes(question));
};

export function hasToldAny(session: Session): boolean {
  const clinic = clinicState(session);
  return listed(session).length > 0 || linesOf(clinic).length > 0 || toldAs(clinic, 'operation').length > 0;
}

/** Precautions by what they are about, as an answer of the walk may have led to them. */
export const flagsKept = ({ precautions }: CareState): readonly { readonly id: string; readonly flag: Flag }[] =>
  precautions.flatMap(({ id, target }) => (target.kind === 'flag' ? [{ id, flag: target.flag }] : []));
