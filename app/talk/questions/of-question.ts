import type { QuestionId } from '@unhurried/domain/answers';
import type { Session, Unhurried } from '../../session/index.ts';

/** A question, and its words as they are read. */
export interface OfQuestion {
  readonly app: Unhurried;
  readonly session: Session;
  readonly question: QuestionId;
  readonly words: string;
}
