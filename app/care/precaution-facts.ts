import type { CareFact, Precaution, PrecautionTarget } from '@unhurried/domain/care';
import { type Day, dayFrom } from '@unhurried/domain/time';

export type TargetKind = PrecautionTarget['kind'];

export const targetKinds: readonly TargetKind[] = ['position', 'strain', 'region', 'tier', 'flag'];

/** The form as it stands; dates as their fields give them. */
export interface PrecautionDraft {
  readonly kind: TargetKind | null;
  readonly target: PrecautionTarget | null;
  readonly from: string;
  readonly ends: 'open' | 'day';
  readonly until: string;
}

export type PrecautionProblem = 'target' | 'from' | 'until' | 'order';

export const draftFrom = (held: Precaution | undefined, today: Day): PrecautionDraft => ({
  kind: held?.target.kind ?? null,
  target: held?.target ?? null,
  from: held?.from ?? today,
  ends: held?.until === undefined ? 'open' : 'day',
  until: held?.until ?? '',
});

/** Another kind of thing is another thing: what was chosen before does not stay behind unseen. */
export const withKind = (draft: PrecautionDraft, kind: TargetKind): PrecautionDraft =>
  draft.kind === kind ? draft : { ...draft, kind, target: null };

/** Whole, or a sentence that says what is missing. [AC6] */
export function precautionFrom(draft: PrecautionDraft, id: string): Precaution | PrecautionProblem {
  const from = dayFrom(draft.from);
  if (draft.target === null) return 'target';
  if (from === undefined) return 'from';
  if (draft.ends === 'open') return { id, target: draft.target, from };
  const until = dayFrom(draft.until);
  if (until === undefined) return 'until';
  return until < from ? 'order' : { id, target: draft.target, from, until };
}

export const setFact = (precaution: Precaution): CareFact => ({ kind: 'precaution-set', precaution });
