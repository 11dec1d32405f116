import type { Session } from '../session/index.ts';
import type { TimeTogether } from './time-together.ts';

/** The time that each open side of this device has under way; kept by itself, so that whoever ends it fetches little. */
export const under = new WeakMap<Session, TimeTogether>();

/** The one that is under way on this device. */
export const timeNow = (session: Session): TimeTogether | undefined =>
  session.isTogether.value ? under.get(session) : undefined;
