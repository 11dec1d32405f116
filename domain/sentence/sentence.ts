import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Day } from '../time/index.ts';

/** The longest sentence, in signs; how many stand at once. [SN1] */
export const longestSentence = 160;
export const mostSentences = 5;

/** Fact of `shown`: what I let my partner know, as I worded it. Through `until`, where I gave a day. [SN1] [SN2] */
export interface SentenceFact {
  readonly kind: 'sentence-shared';
  readonly words: string;
  readonly until?: Day;
}

/** As it lies in the journal. */
export interface LaidSentence {
  readonly id: string;
  readonly fact: SentenceFact;
}

const inText = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);
const asText = ({ fact: { words, until } }: LaidSentence): string => JSON.stringify([words, until ?? '']);

export const stands = ({ until }: SentenceFact, today: Day): boolean => until === undefined || until >= today;

/** What stands on this day, in an order that says nothing of when each was written; the same words once. [SN2] */
export function sentencesOn(laid: readonly LaidSentence[], today: Day): readonly LaidSentence[] {
  const each = new Map(laid.filter(({ fact }) => stands(fact, today)).map((one) => [asText(one), one]));
  return [...each].sort(([one], [two]) => inText(one, two)).map(([, sentence]) => sentence);
}

/** What is over and can be erased. [SN2] */
export const overSentences = (laid: readonly LaidSentence[], today: Day): readonly string[] =>
  laid.filter(({ fact }) => !stands(fact, today)).map(({ id }) => id);

export type SentenceRefusal = 'empty' | 'too-long' | 'too-many' | 'day-past';

/** `standing`: how many others of mine stand. [SN1] */
export function shareSentence(
  words: string,
  until: Day | undefined,
  today: Day,
  standing: number,
): Result<SentenceFact, SentenceRefusal> {
  const said = words.trim();
  if (said === '') return refuse('empty');
  if ([...said].length > longestSentence) return refuse('too-long');
  if (until !== undefined && until < today) return refuse('day-past');
  if (standing >= mostSentences) return refuse('too-many');
  return ok({ kind: 'sentence-shared', words: said, ...(until === undefined ? {} : { until }) });
}
