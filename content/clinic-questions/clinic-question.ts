import type { Flag } from '@unhurried/domain/library';
import type { Area, Condition } from '../conditions/index.ts';

/** Whom a question suits. Any one of these is enough. */
export interface About {
  readonly everyone?: true;
  readonly areas?: readonly Area[];
  readonly conditions?: readonly string[];
  readonly flags?: readonly Flag[];
  /** Ids of classes of medicines, or whoever takes any medicine. */
  readonly medicines?: 'any' | readonly string[];
}

/** A question to take to a visit, short and in the first person. Words: `clinic-questions.ID`. [CT65] */
export interface ClinicQuestion {
  readonly id: string;
  readonly about: About;
  /** Better asked alone. It is offered so, and never left off because somebody comes along. */
  readonly alone?: true;
  readonly sources: readonly string[];
}

/** Whether a question speaks of this condition itself, of its area, or of a flag that comes with it. */
export function isAbout({ about }: ClinicQuestion, condition: Condition): boolean {
  const flags = [...condition.brings, ...condition.mayBring];
  return (
    about.conditions?.includes(condition.id) === true ||
    about.areas?.includes(condition.area) === true ||
    about.flags?.some((flag) => flags.includes(flag)) === true
  );
}

/** Whether a question speaks of a class of medicines, or of medicines at all. */
export const isAboutMedicine = ({ about }: ClinicQuestion, medicineClass: string): boolean =>
  about.medicines === 'any' || about.medicines?.includes(medicineClass) === true;
