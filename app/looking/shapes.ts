import { type Day, dayFrom } from '@unhurried/domain/time';
import * as v from 'valibot';

/** Parts of which most shapes are made. [LO1] */

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** At least one sign that is not white space. In signs of two halves, so whoever counts whole signs doubles it. */
export const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
export const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

export const day = v.pipe(
  v.string(),
  v.check((value) => dayFrom(value) !== undefined),
  v.transform((value) => value as Day),
);

/** A fact's id, as the journals of both hold it, or another name drawn by chance. */
export const factId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
