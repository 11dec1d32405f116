import type { Reading } from '@unhurried/domain/check-in';
import type { Day } from '@unhurried/domain/time';

/** A check-in that is being written. A field that is absent was not said. */
export type Draft = Partial<Omit<Reading, 'day'>>;

export type ScoreField = 'energy' | 'pain' | 'mood' | 'sleep' | 'appetite' | 'breath';

/** Sets a field, or takes it out: blank is not zero. */
export function withField<Field extends keyof Draft>(draft: Draft, field: Field, value: Draft[Field] | null): Draft {
  const { [field]: _, ...rest } = draft;
  return value === null || value === undefined ? rest : { ...rest, [field]: value };
}

export const readingFrom = (draft: Draft, day: Day): Reading => ({ ...draft, day });

export const draftFrom = (reading: Reading | undefined): Draft => {
  if (!reading) return {};
  const { day, ...draft } = reading;
  return draft;
};
