import type { QuestionId } from '@unhurried/domain/answers';
import { ActivityRow, Rows } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { wordsOf } from './words-of.ts';

interface SeveralProps {
  readonly session: Session;
  readonly questions: readonly QuestionId[];
  /** Seen, or for those who listen alone. */
  readonly heading?: string;
  readonly label?: string;
}

/** A list of questions, each a way to its page, and nothing beside it. [TR9] */
export function Several({ session, questions, heading, label = heading }: SeveralProps) {
  if (questions.length === 0) return null;
  const rows = (
    <Rows label={label}>
      {questions.map((question) => (
        <ActivityRow
          key={question}
          href={`#/talk/questions/q/${question}`}
          icon="feather"
          name={wordsOf(session, question) ?? ''}
        />
      ))}
    </Rows>
  );
  if (!heading) return rows;
  return (
    <section class="stack">
      <h2>{heading}</h2>
      {rows}
    </section>
  );
}
