import { longestSentence, type SentenceFact } from '@unhurried/domain/sentence';
import * as v from 'valibot';
import { day, parsed, words } from '../looking/index.ts';

/** Invisible signs alone are nothing to read. */
const readable = /[\p{L}\p{N}\p{P}\p{S}]/u;

const isShort = (text: string): boolean => [...text].length <= longestSentence;

/** What somebody else wrote is looked at here before it is believed; mine too, since it is cheap. [SS4] */
export const sentenceFrom: (body: unknown) => SentenceFact | undefined = parsed(
  v.object({
    kind: v.literal('sentence-shared'),
    words: v.pipe(words(2 * longestSentence), v.regex(readable), v.check(isShort)),
    until: v.exactOptional(day),
  }),
);
