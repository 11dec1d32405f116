import { signsIn } from '@unhurried/domain/answers';
import { type SealRefusal, seal } from '../../answers/index.ts';
import type { Session } from '../../session/index.ts';
import { longestLine, type OfLine } from './of-line.ts';

/** Seals one sentence, with the word that it opens by itself. */
export async function sealLine(
  session: Session,
  question: OfLine['question'],
  typed: string,
): Promise<SealRefusal | undefined> {
  const text = typed.replaceAll(/\s+/g, ' ').trim();
  if (signsIn(text) > longestLine) return 'too-long';
  const sealed = await seal(session, question, text, { opensItself: true });
  return sealed.ok ? undefined : sealed.refusal;
}
