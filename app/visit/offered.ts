import { type ClinicQuestion, clinicQuestions, isAbout, isAboutMedicine } from '@unhurried/content/clinic-questions';
import { type Condition, conditionById } from '@unhurried/content/conditions';
import { medicineBook, medicineState } from '../medicines/known/index.ts';
import type { Session } from '../session/index.ts';
import { keptQuestions } from './keep/index.ts';

/** What the order of the questions rests on: mine alone. */
export interface Mine {
  readonly conditions: readonly Condition[];
  /** What each medicine that I take is counted as; empty for one that nobody here knows. */
  readonly medicines: readonly (readonly string[])[];
  /** Ids of those that I keep. */
  readonly kept: ReadonlySet<string>;
}

export const parts = ['health', 'medicines', 'everyone', 'others'] as const;
export type Part = (typeof parts)[number];
export type Offered = Readonly<Record<Part, readonly ClinicQuestion[]>>;

const suits = (one: ClinicQuestion, medicine: readonly string[]): boolean =>
  one.about.medicines === 'any' || medicine.some((kind) => isAboutMedicine(one, kind));

function partOf(one: ClinicQuestion, { conditions, medicines }: Mine): Part {
  if (conditions.some((condition) => isAbout(one, condition))) return 'health';
  if (medicines.some((medicine) => suits(one, medicine))) return 'medicines';
  return one.about.everyone ? 'everyone' : 'others';
}

/** Every question of the list once, but those that I keep, in the first part that it belongs to. [VQ1] */
export function offeredTo(mine: Mine): Offered {
  const left = clinicQuestions.filter(({ id }) => !mine.kept.has(id));
  const of = (part: Part) => left.filter((one) => partOf(one, mine) === part);
  return { health: of('health'), medicines: of('medicines'), everyone: of('everyone'), others: of('others') };
}

/** For this person today. What is not a condition of this release, as the quiet switch, asks for nothing. [VQ1] */
export function offeredNow(session: Session): Offered {
  const { conditions } = session.known.value.mine.half.care;
  const taken = medicineState(session).medicines.filter(({ stopped }) => !stopped || stopped > session.today.value);
  return offeredTo({
    conditions: conditions.flatMap(({ id }) => conditionById(id) ?? []),
    medicines: taken.map(({ which }) => medicineBook.kindsOf(which)),
    kept: new Set(keptQuestions(session).map(({ question }) => question)),
  });
}
