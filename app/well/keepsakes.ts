import { type KeepsakeFact, longestKept } from '@unhurried/domain/learned';
import * as v from 'valibot';
import { day, type Found, factId, following, found, lookedAt, parsed, text } from '../looking/index.ts';
import { mine, type Session } from '../session/index.ts';

/** What is kept here: words, or one of the things for myself. */
export type From = Extract<KeepsakeFact['from'], 'well' | 'for-myself'>;
export type Kept = Found<KeepsakeFact>;

/** So many things for oneself, and no list of duties. [WL3] */
export const mostForMyself = 3;

const asKept = lookedAt(
  parsed<KeepsakeFact>(
    v.object({
      kind: v.literal('words-kept'),
      keepsake: factId,
      from: v.picklist(['longing', 'well', 'for-myself']),
      text: text(2 * longestKept),
      day,
    }),
  ),
);
const allKept = following(
  ({ mine: my }) => my.laid,
  ({ mine: my }) => found(my.laid.values(), 'words-kept', asKept),
);

/** In the order in which they were kept. */
export const keptFrom = (session: Session, from: From): readonly Kept[] =>
  allKept(session).value.filter(({ fact }) => fact.from === from);

export type KeepRefusal = 'no-words' | 'too-long' | 'three-are-here' | 'not-kept';

function refusalOf(session: Session, from: From, said: string): KeepRefusal | undefined {
  if (said === '') return 'no-words';
  if ([...said].length > longestKept) return 'too-long';
  return from === 'for-myself' && keptFrom(session, from).length >= mostForMyself ? 'three-are-here' : undefined;
}

/** For me alone: what is in the way, or nothing. [WL1] [WL2] [WL3] */
export async function keep(session: Session, from: From, words: string): Promise<KeepRefusal | undefined> {
  const said = words.trim();
  const refused = refusalOf(session, from, said);
  if (refused) return refused;
  const keepsake = crypto.randomUUID().replaceAll('-', '');
  const fact = { kind: 'words-kept', keepsake, from, text: said, day: session.today.value } as const;
  return (await session.add([mine(fact)])).ok ? undefined : 'not-kept';
}

/** Erased, and nobody knows. [WL1] [WL2] */
export const takeOut = async (session: Session, { id }: Kept): Promise<boolean> => (await session.letGo([id])).ok;
