import { ok, type Result, refuse } from '@unhurried/kernel';
import { longestPlace, longestTaught, type PlaceFields, placeKinds } from './place-facts.ts';

export type PlaceRefusal = 'no-name' | 'long-name' | 'long-taught' | 'no-month';

/** Signs as people count them, so that a sign of two halves is one. */
const signsIn = (text: string): number => [...text].length;

/** `2026-11`, and nothing nearer. [JN4] */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

function faultOf({ name, taught, month }: PlaceFields): PlaceRefusal | undefined {
  if (name === '') return 'no-name';
  if (signsIn(name) > longestPlace) return 'long-name';
  if (signsIn(taught) > longestTaught) return 'long-taught';
  return isMonth(month) ? undefined : 'no-month';
}

/** What may be kept, without edges of white space; or the first thing that is in the way. [JN4] */
export function checkPlace({ what, name, taught, month }: PlaceFields): Result<PlaceFields, PlaceRefusal> {
  const place: PlaceFields = { what, name: name.trim(), taught: taught.trim(), month };
  const fault = faultOf(place);
  return fault ? refuse(fault) : ok(place);
}

/** Whether a fact says all of a place: one that leaves something out is no wording of it. [JN5] */
export function isWhole(set: Partial<PlaceFields>): set is PlaceFields {
  const { what, name, taught, month } = set;
  if (name === undefined || taught === undefined || month === undefined) return false;
  return placeKinds.some((kind) => kind === what) && faultOf({ what: 'goal', name, taught, month }) === undefined;
}

/** The same for the same words, and in the order in which places lie: the month, then the words, the kind last. [JN7] */
export const textOfPlace = ({ what, name, taught, month }: PlaceFields): string =>
  JSON.stringify([month, name, taught, what]);

/** Along the coast, the same on both phones. [JN7] */
export const alongTheCoast = (one: PlaceFields, other: PlaceFields): number => {
  const [here, there] = [textOfPlace(one), textOfPlace(other)];
  return here === there ? 0 : here < there ? -1 : 1;
};
