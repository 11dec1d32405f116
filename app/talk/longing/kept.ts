import { type KeepsakeFact, longestKept } from '@unhurried/domain/learned';
import * as v from 'valibot';
import { day, factId, following, found, lookedAt, parsed, words } from '../../looking/index.ts';
import { mine, type Session } from '../../session/index.ts';

/** What I kept for myself from this page, and where it lies. [TR12] */
export interface KeptWords {
  readonly id: string;
  readonly text: string;
}

const keepsake = v.object({
  kind: v.literal('words-kept'),
  keepsake: factId,
  from: v.picklist(['longing', 'well', 'for-myself']),
  text: words(2 * longestKept),
  day,
});
const look = lookedAt(parsed<KeepsakeFact>(keepsake));

/** In the order of their days and words. */
export const keptWords = following(
  ({ mine }) => mine.laid,
  ({ mine }): readonly KeptWords[] =>
    found(mine.laid.values(), 'words-kept', look)
      .filter(({ fact }) => fact.from === 'longing')
      .toSorted((one, other) => (orderOf(one.fact) < orderOf(other.fact) ? -1 : 1))
      .map(({ id, fact: { text } }) => ({ id, text })),
);
const orderOf = (fact: KeepsakeFact): string => `${fact.day} ${fact.text}`;

export type WordsRefusal = 'empty' | 'long' | 'notKept';

/** Answers with why not, or with nothing once they are kept. */
export async function keepWords(session: Session, typed: string): Promise<WordsRefusal | undefined> {
  const text = typed.trim();
  if (text === '') return 'empty';
  if ([...text].length > longestKept) return 'long';
  const fact = {
    kind: 'words-kept',
    keepsake: crypto.randomUUID().replaceAll('-', ''),
    from: 'longing',
    text,
    day: session.today.value,
  } as const;
  return (await session.add([mine(fact)])).ok ? undefined : 'notKept';
}

/** Whether it is gone. */
export const takeOut = async (session: Session, id: string): Promise<boolean> => (await session.letGo([id])).ok;
