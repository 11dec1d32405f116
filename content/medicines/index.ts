import type { WhichMedicine } from '@unhurried/domain/medicines';
import { heartMedicines } from './heart.ts';
import { hormoneMedicines } from './hormones-and-cancer.ts';
import type { MedicineClass, Substance } from './medicine.ts';
import { mindMedicines } from './mind.ts';
import { nerveAndPainMedicines } from './nerves-and-pain.ts';
import { prostateMedicines } from './prostate-and-erections.ts';
import { kindsSpoken } from './said.ts';
import { substances } from './substances.ts';

export { cardOf } from './card.ts';
export { toCheck } from './decisions.ts';
export {
  type Change,
  type Changeable,
  type Consideration,
  changeable,
  changes,
  considerations,
  type Figure,
  type MedicineClass,
  type Note,
  notes,
  type Substance,
} from './medicine.ts';
export { stopRules, tellRules } from './meetings.ts';
export { substances } from './substances.ts';

/** Where a class is looked for by somebody who does not know the name. */
export const medicineAreas = [
  { id: 'mind', classes: mindMedicines },
  { id: 'pain-and-nerves', classes: nerveAndPainMedicines },
  { id: 'heart-and-blood', classes: heartMedicines },
  { id: 'prostate-and-erections', classes: prostateMedicines },
  { id: 'hormones-and-cancer', classes: hormoneMedicines },
] as const;

export const medicineClasses: readonly MedicineClass[] = medicineAreas.flatMap(({ classes }) => classes);

const classes: ReadonlyMap<string, MedicineClass> = new Map(medicineClasses.map((one) => [one.id, one]));
const byId: ReadonlyMap<string, Substance> = new Map(substances.map((one) => [one.id, one]));

export const medicineClassById = (id: string): MedicineClass | undefined => classes.get(id);

export const substanceById = (id: string): Substance | undefined => byId.get(id);

/** Letters and digits alone, so that a hyphen, a capital or an accent hides no medicine. */
const plain = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const names = substances.map((one) => ({ one, spelled: [one.name, ...one.also].map(plain) }));

/** The substances that a text names, as "GTN spray" names one; none where it names nothing that is known here. [CT41] */
export function substancesIn(text: string): readonly Substance[] {
  const said = plain(text);
  return names.filter(({ spelled }) => spelled.some((name) => said.includes(name))).map(({ one }) => one);
}

/** Classes of what must never meet that a text speaks of beside the substances that it names. [CT44] */
export function classesIn(text: string): readonly string[] {
  const named = new Set(substancesIn(text).map((one) => one.class));
  return kindsSpoken(plain(text)).filter((id) => !named.has(id));
}

const kindsOfSubstance = (one: Substance): readonly string[] => [one.id, one.class, ...one.kinds];

/** A class told as such may be any of its substances: the more careful answer stands. */
const kindsOfClass = (id: string): readonly string[] =>
  classes.has(id) ? [id, ...substances.filter((one) => one.class === id).flatMap(({ kinds }) => kinds)] : [];

/** Of which kinds a medicine is; none, and so no warning and no comfort, where it is not known here. [CT44] */
export function kindsOf(which: WhichMedicine): readonly string[] {
  if (which.by === 'class') return kindsOfClass(which.class);
  if (which.by === 'own')
    return [...substancesIn(which.name).flatMap(kindsOfSubstance), ...classesIn(which.name).flatMap(kindsOfClass)];
  const one = byId.get(which.substance);
  return one ? kindsOfSubstance(one) : [];
}
