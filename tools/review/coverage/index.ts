import { clinicQuestions } from '@unhurried/content/clinic-questions';
import { conditions, flagEntries } from '@unhurried/content/conditions';
import { leaflets } from '@unhurried/content/leaflets';
import { medicineClasses, notes, stopRules, tellRules } from '@unhurried/content/medicines';
import { redFlags, supportScreens } from '@unhurried/content/red-flags';
import { ownScales, type ScaleId, trends } from '@unhurried/domain/clinic';
import { conditionSubjects } from './conditions.ts';
import { instrumentSubjects } from './instruments.ts';
import { medicineSubjects } from './medicines.ts';
import { signSubjects } from './signs.ts';
import type { Entry, Subject } from './subject.ts';

export interface Part {
  readonly title: string;
  readonly subjects: readonly Subject[];
}

export const parts: readonly Part[] = [
  { title: 'Illnesses, operations, treatments', subjects: conditionSubjects },
  { title: 'Medicines', subjects: medicineSubjects },
  { title: 'Warning signs', subjects: signSubjects },
  { title: 'Questionnaires', subjects: instrumentSubjects },
];

const named = (kind: string, ids: readonly string[]): readonly string[] => ids.map((id) => `${kind}/${id}`);
const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

const peg: ScaleId = 'pain-interference';

/** What each of the four parts has to name, all of it. */
export const toBeNamed: readonly string[] = [
  ...named('condition', idsOf(conditions)),
  ...named(
    'flag',
    flagEntries.map(({ flag }) => flag),
  ),
  ...named('leaflet', idsOf(leaflets)),
  ...named('medicine', idsOf(medicineClasses)),
  ...named('sign', idsOf(redFlags)),
];

const standing: ReadonlySet<string> = new Set([
  ...toBeNamed,
  ...named('stop', idsOf(stopRules)),
  ...named('tell', idsOf(tellRules)),
  ...named('support', idsOf(supportScreens)),
  ...named('question', idsOf(clinicQuestions)),
  ...named('scale', [...trends, ...ownScales, peg]),
  ...named('note', notes),
]);

/** Whether the content or the domain still holds it. */
export const stands = (entry: Entry): boolean => standing.has(entry);

/** Where something is wrong with the list: what vanished, and what stands nowhere without a word why. [CT47] */
export const faultsIn = (subjects: readonly Subject[]): readonly string[] =>
  subjects.flatMap(({ name, at, why }) => [
    ...at.filter((entry) => !stands(entry)).map((entry) => `${name}: ${entry} is gone`),
    ...(at.length === 0 && why === undefined ? [`${name} stands nowhere, and nothing says why`] : []),
  ]);
