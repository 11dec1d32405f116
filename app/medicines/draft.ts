import type { Telling, ToldMedicine, WhichMedicine } from '@unhurried/domain/medicines';
import { type Day, dayFrom } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';

/** The form as it stands; days as their fields give them, empty where they are not known. */
export interface DaysDraft {
  readonly since: string;
  readonly changed: string;
  readonly stopped: string;
}

export const daysOf = (told: ToldMedicine | undefined): DaysDraft => ({
  since: told?.since ?? '',
  changed: told?.changed ?? '',
  stopped: told?.stopped ?? '',
});

const keys = ['since', 'changed', 'stopped'] as const;

/** What is said; an empty day is left out, and one that is no day is refused. */
export function tellingFrom(which: WhichMedicine, draft: DaysDraft): Result<Telling, 'no-day'> {
  const days: Partial<Record<(typeof keys)[number], Day>> = {};
  for (const key of keys) {
    if (draft[key] === '') continue;
    const day = dayFrom(draft[key]);
    if (day === undefined) return refuse('no-day');
    days[key] = day;
  }
  return ok({ which, ...days });
}
