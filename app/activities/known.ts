import type { Activity, ActivityId } from '@unhurried/domain/library';
import type { Session } from '../session/index.ts';

export const byIdOf = (session: Session): ReadonlyMap<ActivityId, Activity> =>
  new Map(session.activities.value.map((activity) => [activity.id, activity]));

/** Own names of both, and the names of own activities. */
export function namesOf(session: Session): ReadonlyMap<ActivityId, string> {
  const { names, own } = session.known.value.ours.common;
  return new Map([...[...own.values()].map(({ id, name }) => [id, name] as const), ...names]);
}
