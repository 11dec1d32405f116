import { useSignal } from '@preact/signals';
import { lines } from '@unhurried/content/questions';
import { lineOf } from '@unhurried/domain/answers';
import { addDays, type Day, weekdayOf } from '@unhurried/domain/time';
import { standingOf } from '../../answers/index.ts';
import type { OpenScreen, Session } from '../../session/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import { NotTwo } from '../not-two.tsx';
import { BothLines } from './both-lines.tsx';
import type { OfLine } from './of-line.ts';
import { SealedLine } from './sealed-line.tsx';
import { WriteLine } from './write-line.tsx';
import '../answers.css';

const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

/** This week's question, the same for both: from the week and what only the two have in common. */
function questionOf(session: Session): Pick<OfLine, 'question' | 'words'> | undefined {
  const line = lineOf(lines, session.sealing.space(), mondayOf(session.today.value));
  // Content finds words for each of its questions, and a test there keeps it so.
  return line && { question: line.id, words: t(`questions.${line.id}` as MessageKey) };
}

/** One question for the week, one sentence each, on any day. [TR3] */
export function LinePage({ app, session }: OpenScreen) {
  const asked = session.partner && questionOf(session);
  return asked ? <OneLine key={asked.question} app={app} session={session} {...asked} /> : <NotTwo />;
}

/**
 * Until both can be read there are two pages: nothing of mine, and mine is sealed. What the other has done moves neither, but
 * where mine has opened already. [TR3] [TR6]
 */
function OneLine(of: OfLine) {
  const takenBack = useSignal(false);
  const standing = standingOf(of.session, of.question).value;
  if (standing.is === 'open') return <WriteLine {...of} takenBack={takenBack.value} />;
  if (standing.is === 'opened') return <BothLines {...of} mine={standing.mine} theirs={standing.theirs} />;
  return <SealedLine {...of} standing={standing} onTakenBack={() => (takenBack.value = true)} />;
}
