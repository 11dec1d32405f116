import { longestName, longestWords, type MedicineFact, noticeable } from '@unhurried/domain/medicines';
import * as v from 'valibot';
import { count, day, factId, parsed, text, words } from '../../looking/index.ts';

/** Mine alone, and looked at all the same: another release or a damaged copy may have written it. [CB1] */

/** The id of an entry of the list; whether the list has it is asked where it is named. */
const entry = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const mostTold = 9999;

/** Counted whole, as the domain counts; a sign may be of two halves. */
const signs = (most: number) => v.check<string>((value) => [...value].length <= most);
const halves = 2;

const which = v.variant('by', [
  v.object({ by: v.literal('substance'), substance: entry }),
  v.object({ by: v.literal('class'), class: entry }),
  v.object({ by: v.literal('own'), name: v.pipe(words(halves * longestName), signs(longestName)) }),
]);

const told = v.pipe(
  v.object({
    kind: v.literal('medicine-told'),
    medicine: factId,
    nth: count(1, mostTold),
    which,
    since: v.exactOptional(day),
    changed: v.exactOptional(day),
    stopped: v.exactOptional(day),
  }),
  v.check(({ since, stopped }) => since === undefined || stopped === undefined || since <= stopped),
);

const noticed = v.object({
  kind: v.literal('medicine-noticed'),
  medicine: factId,
  what: v.picklist(noticeable),
  day,
  words: v.pipe(text(halves * longestWords), signs(longestWords)),
});

export const medicineFrom: (body: unknown) => MedicineFact | undefined = parsed(v.union([told, noticed]));
