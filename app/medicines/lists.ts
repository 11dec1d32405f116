import { isTaken, type MedicineState, type NoticedChange, type ToldMedicine } from '@unhurried/domain/medicines';
import type { Day } from '@unhurried/domain/time';
import { medicineName } from './known/index.ts';

/** By name, and two of one name in the order in which they were told. */
const byName = (medicines: readonly ToldMedicine[]): readonly ToldMedicine[] =>
  [...medicines].sort((one, two) => medicineName(one.which).localeCompare(medicineName(two.which)));

export const takenNow = ({ medicines }: MedicineState, today: Day): readonly ToldMedicine[] =>
  byName(medicines.filter((one) => isTaken(one, today)));

/** What I no longer take, the latest end first. */
export const endedBefore = ({ medicines }: MedicineState, today: Day): readonly ToldMedicine[] =>
  [...byName(medicines.filter((one) => !isTaken(one, today)))].sort((one, two) =>
    (two.stopped ?? '').localeCompare(one.stopped ?? ''),
  );

/** My notes beside one medicine, the latest day first. */
export const notesOf = ({ noticed }: MedicineState, medicine: string): readonly NoticedChange[] =>
  noticed.filter((one) => one.medicine === medicine).reverse();
