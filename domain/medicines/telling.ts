import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Day } from '../time/index.ts';
import {
  longestName,
  longestWords,
  mostMedicines,
  type NoticedChange,
  type ToldMedicine,
  type WhichMedicine,
} from './facts.ts';

/** `not-yet`: a day that is not here. `ended-first`: it ended before it began. `no-room`: the list is full. */
export type TellingRefusal = 'no-name' | 'too-long' | 'not-yet' | 'ended-first' | 'no-room';

/** Far beyond any life of one medicine: a count cannot be driven out of reach. */
const mostTold = 9999;

function whichOf(which: WhichMedicine): Result<WhichMedicine, TellingRefusal> {
  if (which.by !== 'own') return ok(which);
  const name = which.name.trim();
  if (name === '') return refuse('no-name');
  return [...name].length > longestName ? refuse('too-long') : ok({ by: 'own', name });
}

function daysOf({ since, changed, stopped }: Telling, today: Day): Result<object, TellingRefusal> {
  const days = [since, changed, stopped].filter((day) => day !== undefined);
  if (days.some((day) => day > today)) return refuse('not-yet');
  if (stopped !== undefined && since !== undefined && stopped < since) return refuse('ended-first');
  return ok({
    ...(since === undefined ? {} : { since }),
    ...(changed === undefined ? {} : { changed }),
    ...(stopped === undefined ? {} : { stopped }),
  });
}

/** What I say of a medicine. A day that I do not know is left out. */
export type Telling = Pick<ToldMedicine, 'which' | 'since' | 'changed' | 'stopped'>;

/** A medicine told, for the first time or again. `mine`: the latest telling of all my medicines. [MD1] [MD2] */
export function tellMedicine(
  mine: readonly ToldMedicine[],
  medicine: string,
  said: Telling,
  today: Day,
): Result<ToldMedicine, TellingRefusal> {
  const which = whichOf(said.which);
  if (!which.ok) return which;
  const days = daysOf(said, today);
  if (!days.ok) return days;
  const before = mine.find((one) => one.medicine === medicine);
  if (!before && mine.length >= mostMedicines) return refuse('no-room');
  return ok({ medicine, nth: Math.min((before?.nth ?? 0) + 1, mostTold), which: which.value, ...days.value });
}

/** What I noticed, in my words or in none. [MD4] */
export function noticeChange(
  noticed: NoticedChange,
  today: Day,
): Result<NoticedChange, Extract<TellingRefusal, 'too-long' | 'not-yet'>> {
  const words = noticed.words.trim();
  if ([...words].length > longestWords) return refuse('too-long');
  return noticed.day > today ? refuse('not-yet') : ok({ ...noticed, words });
}
