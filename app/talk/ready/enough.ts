import { type Signal, signal } from '@preact/signals';
import type { Day } from '@unhurried/domain/time';
import { takeBackUpToIt } from '../../both-there/index.ts';
import type { Session } from '../../session/index.ts';

/** On which day a talk ended here. In memory alone, and gone with a lock. */
const had = new WeakMap<Session, Signal<Day | undefined>>();

function hadIn(session: Session): Signal<Day | undefined> {
  const known = had.get(session) ?? signal<Day | undefined>(undefined);
  had.set(session, known);
  return known;
}

/** Whether a talk has ended here today, and I have not asked to be asked again. [RY6] */
export const isEnough = (session: Session): boolean => hadIn(session).value === session.today.value;

/**
 * A talk of that day has ended on this phone: the yes that it began with goes with it, as on the other phone, which heard the same end.
 * It tells no more than that end does. [RY6]
 */
export function hadEnough(session: Session, day: Day): Promise<boolean> {
  hadIn(session).value = day;
  return takeBackUpToIt(session, 'talk');
}

/** Asked again after all. */
export function askAgain(session: Session): void {
  hadIn(session).value = undefined;
}
