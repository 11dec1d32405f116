import type { Condition } from '../conditions/index.ts';
import { body } from './body.ts';
import { type ClinicQuestion, isAbout } from './clinic-question.ts';
import { everyDay } from './every-day.ts';
import { further } from './further.ts';

export { type About, type ClinicQuestion, isAbout, isAboutMedicine } from './clinic-question.ts';

/** All questions for a visit: the thirty, then those that the leaflets lead to. [CT65] */
export const clinicQuestions: readonly ClinicQuestion[] = [...body, ...everyDay, ...further];

const byId: ReadonlyMap<string, ClinicQuestion> = new Map(clinicQuestions.map((one) => [one.id, one]));

export const clinicQuestionById = (id: string): ClinicQuestion | undefined => byId.get(id);

/** What somebody with this condition could ask: what speaks of it first, then what suits everyone. */
export const clinicQuestionsFor = (condition: Condition): readonly ClinicQuestion[] => {
  const own = clinicQuestions.filter((one) => isAbout(one, condition));
  return [...own, ...clinicQuestions.filter((one) => one.about.everyone && !own.includes(one))];
};
