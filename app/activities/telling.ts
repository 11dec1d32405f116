import { commonOn, toldBy } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import { type Session, shown } from '../session/index.ts';

export const hasTold = (session: Session, by: Session['person'], activity: ActivityId): boolean =>
  toldBy(session.known.value.ours.common, by).has(activity);

/** What I told of it stands. */
export const isTold = (session: Session, activity: ActivityId): boolean => hasTold(session, session.person, activity);

/**
 * Whether there is anything to tell: something that I welcome, somebody on another phone, and no way yet by which they
 * could know. On a device of two the step for both finds what both welcome, and nobody has to tell anything. [CG9]
 */
export function canTell(session: Session, activity: ActivityId): boolean {
  const { ours, mine } = session.known.value;
  return (
    session.link.partner.value !== undefined &&
    mine.welcomes.answers.get(activity)?.answer === 'welcome' &&
    !isTold(session, activity) &&
    !commonOn(ours.common, session.today.value).has(activity)
  );
}

export async function tell(session: Session, activity: ActivityId): Promise<boolean> {
  const added = await session.add([shown({ kind: 'welcome-told', activity, day: session.today.value })]);
  return added.ok;
}
