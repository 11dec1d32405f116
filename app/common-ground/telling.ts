import { toldBy, untelling } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import { mine, partnerOf, type Session, shown } from '../session/index.ts';

const hasTold = (session: Session, by: Session['person'], activity: ActivityId): boolean =>
  toldBy(session.known.value.ours.common, by).has(activity);

/** What I told of it stands. */
export const isTold = (session: Session, activity: ActivityId): boolean => hasTold(session, session.person, activity);

/**
 * Whether there is anything to tell: somebody on another phone, and no way yet by which they could know. On a device of
 * two the step for both finds what both welcome, and nobody has to tell anything. [CG9]
 */
export const canTell = (session: Session, activity: ActivityId): boolean =>
  session.link.partner.value !== undefined &&
  !isTold(session, activity) &&
  !session.known.value.ours.common.found.has(activity);

/** A private answer. Where the other had told theirs, the card does not come up again because of that. [CG9] */
export async function answer(session: Session, activity: ActivityId, given: 'welcome' | 'not-now'): Promise<boolean> {
  const heard = given === 'welcome' && hasTold(session, partnerOf(session), activity);
  const fact = { kind: 'welcome-answered' as const, activity, answer: given };
  const added = await session.add([mine(heard ? { ...fact, heard } : fact)]);
  return added.ok;
}

export async function tell(session: Session, activity: ActivityId): Promise<boolean> {
  const added = await session.add([shown({ kind: 'welcome-told', activity, day: session.today.value })]);
  return added.ok;
}

/**
 * Untold, and "not for now" with it, in one write: a yes that was left behind could be found again later, and what I
 * offer today must be narrowed in the same step. [CG10] [SE7]
 */
export async function takeBack(session: Session, activity: ActivityId): Promise<boolean> {
  const fact = untelling(session.known.value.ours.common, session.person, activity);
  const no = mine({ kind: 'welcome-answered', activity, answer: 'not-now' });
  const added = await session.add(fact ? [no, shown(fact)] : [no]);
  return added.ok;
}

/** Own words that I do not want to read: gone for me alone, and out of my offering in the same write. [CG13] */
export async function hide(session: Session, activity: ActivityId): Promise<boolean> {
  const added = await session.add([mine({ kind: 'own-activity-hidden', activity })]);
  return added.ok;
}
