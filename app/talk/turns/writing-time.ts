import type { Session } from '../../session/index.ts';
import { noteTalk, type Talked, talked } from './talked.ts';

/** How long the page was open since the last end, and whether something was written. Kept nowhere. [TW6] */
interface Open {
  readonly time: Talked;
  wrote: boolean;
}

const opens = new WeakMap<Session, Open>();

/** The page is open; answers with what closes it. */
export function writing(session: Session): () => void {
  const open = opens.get(session) ?? { time: talked(), wrote: false };
  opens.set(session, open);
  open.time.goesOn();
  return () => open.time.stands();
}

export function wroteNow(session: Session): void {
  const open = opens.get(session);
  if (open) open.wrote = true;
}

/** Noted once for what was written since, for me alone. */
export function endsWriting(session: Session): void {
  const open = opens.get(session);
  opens.delete(session);
  if (open?.wrote) void noteTalk(session, open.time.minutes());
}
