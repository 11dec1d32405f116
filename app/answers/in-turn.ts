import type { Session } from '../session/index.ts';

const last = new WeakMap<Session, Promise<unknown>>();

/** One at a time: two quick taps, and the second sees what the first has written. [AW4] */
export function inTurn<Answer>(session: Session, work: () => Promise<Answer>): Promise<Answer> {
  const before = last.get(session) ?? Promise.resolve();
  const now = before.then(work, work);
  last.set(session, now);
  return now;
}
