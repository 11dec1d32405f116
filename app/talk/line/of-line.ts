import type { QuestionId } from '@unhurried/domain/answers';
import type { Session, Unhurried } from '../../session/index.ts';

/** This week's question and its words. */
export interface OfLine {
  readonly app: Unhurried;
  readonly session: Session;
  readonly question: QuestionId;
  readonly words: string;
}

/** The longest sentence, in signs: one that fits a low day, to write and to read. [TR3] */
export const longestLine = 200;
