import { mostTold } from '@unhurried/domain/edits';
import { isMonth, longestPlace, longestTaught, type PlaceFact, placeKinds, weekOf } from '@unhurried/domain/journey';
import { dayFrom } from '@unhurried/domain/time';
import * as v from 'valibot';
import { count, factId, parsed, text, words } from '../looking/index.ts';

/** Whatever lies there was written by somebody, perhaps by another program: it is looked at before it is believed. [JT8] */

const month = v.pipe(v.string(), v.check(isMonth));
/** In signs of two halves; whole signs are counted where a wording is believed. */
const fields = v.object({
  what: v.picklist(placeKinds),
  name: words(longestPlace * 2),
  taught: v.pipe(text(longestTaught * 2), v.trim()),
  month,
});
const factIds = v.pipe(v.array(factId), v.maxLength(1000));
const week = v.pipe(
  v.string(),
  v.check((value) => {
    const day = dayFrom(value);
    return day !== undefined && weekOf(day) === day;
  }),
);

const fact = v.variant('kind', [
  v.object({ kind: v.literal('place-written'), place: factId, set: fields, over: factIds }),
  v.object({ kind: v.literal('place-kept'), place: factId, words: factIds }),
  v.object({ kind: v.literal('place-removed'), place: factId }),
  v.object({ kind: v.literal('goals-looked-at'), nth: count(1, mostTold), week }),
]);

export const placeFactFrom: (body: unknown) => PlaceFact | undefined = parsed<PlaceFact>(fact);
