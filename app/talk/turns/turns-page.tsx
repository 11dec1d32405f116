import { useEffect } from 'preact/hooks';
import type { OpenScreen, Session } from '../../session/index.ts';
import { HelpFirst } from '../help-first.tsx';
import { areBothUpToIt } from '../ready/index.ts';
import { Stage } from './stage.tsx';
import { begin, endedIn, leaveEnd, talkNow, type Way } from './talk-now.ts';
import { NotNow, Thanks } from './thanks.tsx';
import { InWriting } from './writing.tsx';

/** `phones`, `one-phone` or `writing`. Whoever is worried about safety finds help, and no words of a talk. [TW10] */
export function TurnsPage({ app, session, rest: [way] }: OpenScreen) {
  if (session.worried.value) return <HelpFirst />;
  if (way === 'writing') return <InWriting session={session} zone={app.device.zone()} />;
  return <Spoken session={session} way={way === 'one-phone' ? way : 'phones'} />;
}

interface SpokenProps {
  readonly session: Session;
  readonly way: Way;
}

/** What is under way; else its end; else it begins, where both are up to it. [TW4] */
function Spoken({ session, way }: SpokenProps) {
  const talk = talkNow(session).value;
  const ended = endedIn(session).value;
  const begins = !talk && !ended && areBothUpToIt(session);
  useEffect(() => {
    if (begins) begin(session, way);
  }, [begins, session, way]);
  useEffect(() => () => leaveEnd(session), [session]);
  if (talk) return <Stage session={session} talk={talk} />;
  if (ended) return <Thanks />;
  return begins ? null : <NotNow />;
}
