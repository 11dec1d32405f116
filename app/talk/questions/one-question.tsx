import { useSignal } from '@preact/signals';
import { standingOf } from '../../answers/index.ts';
import { Blank } from './blank.tsx';
import type { OfQuestion } from './of-question.ts';
import { Opened } from './opened.tsx';
import { Sealed } from './sealed.tsx';

/** One question and how it stands for me. [TR6] */
export function OneQuestion(of: OfQuestion) {
  const takenBack = useSignal(false);
  const standing = standingOf(of.session, of.question).value;
  if (standing.is === 'open') return <Blank {...of} takenBack={takenBack.value} />;
  if (standing.is === 'opened') return <Opened {...of} mine={standing.mine} theirs={standing.theirs} />;
  return <Sealed key={standing.is} {...of} standing={standing} onTakenBack={() => (takenBack.value = true)} />;
}
