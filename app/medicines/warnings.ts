import { classesIn, kindsOf, stopRules, substancesIn, tellRules } from '@unhurried/content/medicines';
import {
  type Circumstance,
  isTaken,
  type KnownMedicine,
  type Stop,
  stops,
  type Tell,
  type ToldMedicine,
  tells,
  type WhichMedicine,
} from '@unhurried/domain/medicines';
import type { Day } from '@unhurried/domain/time';

const known = ({ medicine, which, stopped }: ToldMedicine): KnownMedicine => ({
  medicine,
  kinds: kindsOf(which),
  ...(stopped === undefined ? {} : { stopped }),
});

/** What must not meet among all that I take, the gravest first. [CB3] [CB6] */
export const stopsAmong = (
  medicines: readonly ToldMedicine[],
  held: readonly Circumstance[],
  today: Day,
): readonly Stop[] => stops(medicines.filter((one) => isTaken(one, today)).map(known), stopRules, held);

/** Those of them that are about this one: also before it stands on the list, in the place of what it was. [CB3] */
export function stopsOf(
  one: ToldMedicine,
  medicines: readonly ToldMedicine[],
  held: readonly Circumstance[],
  today: Day,
): readonly Stop[] {
  const others = medicines.filter(({ medicine }) => medicine !== one.medicine);
  return stopsAmong([...others, one], held, today).filter(({ medicines: named }) => named.includes(one.medicine));
}

/** What staff need to hear in an emergency. [CB4] */
export const tellsAmong = (
  medicines: readonly ToldMedicine[],
  held: readonly Circumstance[],
  today: Day,
): readonly Tell[] => tells(medicines.map(known), tellRules, today, held);

/**
 * What staff need to hear, beside something that must not meet a medicine that has just ended: nothing here counts hours, so
 * the one that ended a day ago is named where the other is told. [CB4]
 */
export function tellsBeside(
  one: ToldMedicine,
  medicines: readonly ToldMedicine[],
  held: readonly Circumstance[],
  today: Day,
): readonly Tell[] {
  const others = medicines.filter(({ medicine }) => medicine !== one.medicine);
  const asIfTaken = others.map(({ stopped: _, ...taken }) => taken);
  return stopsOf(one, asIfTaken, held, today).length > 0 ? tellsAmong(others, held, today) : [];
}

/** A name of my own that holds two known ones: in one line these could not meet, so nothing would be warned of. [CB3] */
export const namesSeveral = (which: WhichMedicine): boolean =>
  which.by === 'own' && substancesIn(which.name).length + classesIn(which.name).length > 1;
