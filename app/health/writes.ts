import type { CareFact, CareState } from '@unhurried/domain/care';
import { type ClinicState, type ClinicTold, toldAs } from '@unhurried/domain/clinic';
import type { Flag } from '@unhurried/domain/library';
import { type Day, dayFrom } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { beginDraft, type InWords, type OperationDraft, type WalkDraft } from './draft.ts';
import { flagsOf, offersFor } from './offers.ts';
import { keyOf, type QuestionId, type Step } from './steps.ts';

/** What is known of me when a page is saved. */
export interface KnownHealth {
  readonly care: CareState;
  readonly clinic: ClinicState;
  readonly today: Day;
}

/** What saving one page writes down. */
export interface PageWrites {
  readonly told: readonly ClinicTold[];
  readonly facts: readonly CareFact[];
}

type ToldOperation = Extract<ClinicTold, { readonly about: 'operation' }>;

const nothing: PageWrites = { told: [], facts: [] };

/** What the draft would say if nothing had been answered. */
const asTold = (clinic: ClinicState): WalkDraft => beginDraft([], clinic, () => '');

/** A day that is none; a day without a word about what was done. */
export type PageProblem = 'date' | 'no-words';

function toldOperation({ operation, words, day }: OperationDraft): Result<ToldOperation, PageProblem> {
  const known = dayFrom(day);
  if (known === undefined && day !== '') return refuse('date');
  return ok({ about: 'operation', operation, words: words.trim(), ...(known && { day: known }) });
}

const isBlank = ({ words, day }: OperationDraft): boolean => words.trim() === '' && day === '';

/** An operation that was told and has no words any more is taken off; one that was never told needs some. */
function operationTold(each: OperationDraft, clinic: ClinicState): Result<ToldOperation | undefined, PageProblem> {
  const before = toldAs(clinic, 'operation').find(({ operation }) => operation === each.operation);
  if (!before && isBlank(each)) return ok(undefined);
  if (!before && each.words.trim() === '') return refuse('no-words');
  const now = toldOperation(each);
  const isAsBefore = now.ok && now.value.words === before?.words && now.value.day === before.day;
  return isAsBefore ? ok(undefined) : now;
}

function operationsTold({ operations }: WalkDraft, clinic: ClinicState): Result<readonly ClinicTold[], PageProblem> {
  const told: ClinicTold[] = [];
  for (const each of operations) {
    const now = operationTold(each, clinic);
    if (!now.ok) return now;
    if (now.value) told.push(now.value);
  }
  return ok(told);
}

const wordsTold = (draft: WalkDraft, clinic: ClinicState, about: InWords) => {
  const words = draft.words[about].trim();
  return words === asTold(clinic).words[about] ? [] : [{ about, words }];
};

const stairsTold = ({ stairs }: WalkDraft, clinic: ClinicState): readonly ClinicTold[] =>
  stairs === null || stairs === asTold(clinic).stairs ? [] : [{ about: 'stairs', can: stairs === 'yes' }];

const positionsTold = ({ positions }: WalkDraft, clinic: ClinicState): readonly ClinicTold[] => {
  const before = asTold(clinic).positions;
  const isAsBefore = positions.length === before.length && positions.every((each) => before.includes(each));
  return isAsBefore ? [] : [{ about: 'positions', hurt: positions }];
};

function toldOn(
  question: QuestionId,
  draft: WalkDraft,
  clinic: ClinicState,
): Result<readonly ClinicTold[], PageProblem> {
  switch (question) {
    case 'operations':
      return operationsTold(draft, clinic);
    case 'stairs':
      return ok(stairsTold(draft, clinic));
    case 'positions':
      return ok(positionsTold(draft, clinic));
    case 'devices':
    case 'sensation':
    case 'bladder-and-bowel':
      return ok(wordsTold(draft, clinic, question));
    default:
      return ok([]);
  }
}

/** What was offered and ticked is set; what was set in this walk and is not wanted any more ends. [MH4] */
function offersTaken(question: QuestionId, draft: WalkDraft, { care, today }: KnownHealth): readonly CareFact[] {
  const offered = offersFor(question, draft, care, today);
  return flagsOf(question).flatMap((flag: Flag): readonly CareFact[] => {
    const id = draft.names[flag];
    if (id === undefined) return [];
    const wanted = offered.includes(flag) && draft.wanted.includes(flag);
    const holds = care.precautions.some((each) => each.id === id);
    if (wanted === holds) return [];
    if (!wanted) return [{ kind: 'precaution-ended', id }];
    return [{ kind: 'precaution-set', precaution: { id, target: { kind: 'flag', flag }, from: today } }];
  });
}

/**
 * What going on from a page writes: what differs from what was told, and nothing for a page that is passed over. What is
 * told of a condition is told by the form of Care alone. [MH1] [MH2] [MH3]
 */
export function writesOf(step: Step, draft: WalkDraft, known: KnownHealth): Result<PageWrites, PageProblem> {
  if (step.kind !== 'question' || draft.skipped.includes(keyOf(step))) return ok(nothing);
  const told = toldOn(step.question, draft, known.clinic);
  return told.ok ? ok({ told: told.value, facts: offersTaken(step.question, draft, known) }) : told;
}
