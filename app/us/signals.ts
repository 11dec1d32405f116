import type { Person } from '@unhurried/domain/couple';
import { longestSignal, type Signals } from '@unhurried/domain/together';
import { type Session, shown } from '../session/index.ts';

/** What this person told of their word and their sign; blank while there is nothing. */
export const signalsOf = ({ known }: Session, person: Person): Signals =>
  known.value.ours.agreed[person] ?? { word: '', sign: '' };

const asKept = (text: string): string => text.trim().slice(0, longestSignal);

/** Mine, for both to see; what is the same is not written again. Whether it stands. [US1] [TG13] */
export async function tellSignals(session: Session, told: Signals): Promise<boolean> {
  const next = { word: asKept(told.word), sign: asKept(told.sign) };
  const { word, sign } = signalsOf(session, session.person);
  if (word === next.word && sign === next.sign) return true;
  return (await session.add([shown({ kind: 'signals-told', ...next })])).ok;
}
