import { type CareFact, longestPrecaution, type Precaution, type PrecautionTarget } from '@unhurried/domain/care';
import { type Day, dayFrom } from '@unhurried/domain/time';
import type { Template } from './templates.ts';

export type TargetKind = PrecautionTarget['kind'];

export const targetKinds: readonly TargetKind[] = ['position', 'strain', 'region', 'tier', 'flag', 'note'];

/** The form as it stands; dates as their fields give them. */
export interface PrecautionDraft {
  readonly kind: TargetKind | null;
  readonly target: PrecautionTarget | null;
  /** What my team said, or what I want to remember of it. Needed where nothing but words is kept. [CA10] */
  readonly words: string;
  /** It was taken from the list of what teams say: what it means is settled with it. [AC18] */
  readonly isTaken: boolean;
  readonly from: string;
  readonly ends: 'open' | 'day';
  readonly until: string;
}

export type PrecautionProblem = 'target' | 'words' | 'words-long' | 'from' | 'until' | 'order';

export const draftFrom = (held: Precaution | undefined, today: Day): PrecautionDraft => ({
  kind: held?.target.kind ?? null,
  target: held?.target ?? null,
  words: held?.words ?? '',
  isTaken: held?.words !== undefined && held.target.kind !== 'note',
  from: held?.from ?? today,
  ends: held?.until === undefined ? 'open' : 'day',
  until: held?.until ?? '',
});

/** Another kind of thing is another thing: what was chosen before does not stay behind unseen. */
export function withKind(draft: PrecautionDraft, kind: TargetKind | null): PrecautionDraft {
  if (draft.kind === kind && !draft.isTaken) return draft;
  const target = kind === 'note' ? { kind } : null;
  return { ...draft, kind, target, isTaken: false, words: draft.isTaken ? '' : draft.words };
}

/** One of the list, with its sentence as it was read. [AC18] */
export const withTemplate = (draft: PrecautionDraft, { target }: Template, words: string): PrecautionDraft => ({
  ...draft,
  kind: target.kind,
  target,
  words,
  isTaken: true,
});

function wordsProblem(target: PrecautionTarget, words: string): PrecautionProblem | undefined {
  if (words.length > longestPrecaution) return 'words-long';
  return target.kind === 'note' && words === '' ? 'words' : undefined;
}

/** Whole, or a sentence that says what is missing. [AC6] */
export function precautionFrom(draft: PrecautionDraft, id: string): Precaution | PrecautionProblem {
  const from = dayFrom(draft.from);
  const words = draft.words.trim();
  if (draft.target === null) return 'target';
  const unsaid = wordsProblem(draft.target, words);
  if (unsaid) return unsaid;
  if (from === undefined) return 'from';
  const whole: Precaution = { id, target: draft.target, from, ...(words !== '' && { words }) };
  if (draft.ends === 'open') return whole;
  const until = dayFrom(draft.until);
  if (until === undefined) return 'until';
  return until < from ? 'order' : { ...whole, until };
}

export const setFact = (precaution: Precaution): CareFact => ({ kind: 'precaution-set', precaution });
