import type { OpenScreen } from '../session/index.ts';
import { Inviting } from './invite.tsx';
import { Joining } from './join.tsx';
import { NotHere } from './not-here.tsx';
import { Part } from './part.tsx';

/** Inviting a second phone, answering an invitation, and parting. */
export function Screen({ app, session, rest }: OpenScreen) {
  const phase = app.phase.value;
  if (phase.kind !== 'open' || phase.device === 'two') return <NotHere />;
  if (rest[0] === 'part') return <Part session={session} />;
  if (rest[0] === 'join') return <Joining session={session} given={rest[1]} />;
  return <Inviting session={session} />;
}
