import { isHidden, ownNameOf } from '@unhurried/domain/common-ground';
import type { Activity, ActivityId } from '@unhurried/domain/library';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';

export const byIdOf = (session: Session): ReadonlyMap<ActivityId, Activity> =>
  new Map(session.activities.value.map((activity) => [activity.id, activity]));

/** By an id that an address names; nothing where there is no such activity. */
export const activityOf = (session: Session, id: string | undefined): Activity | undefined =>
  session.activities.value.find((activity) => activity.id === id);

/** Own names of both, and the names of own activities. Of words that I hid, the kind of closeness is all that is left. [CG13] */
export function namesOf(session: Session): ReadonlyMap<ActivityId, string> {
  const { ours, mine } = session.known.value;
  const { names, versions } = ours.common;
  const named = [...new Set([...versions.keys(), ...names.keys()])].flatMap((id) => {
    const own = versions.get(id)?.own;
    const hidden = own !== undefined && isHidden(ours.common, mine.welcomes, id);
    const name = hidden ? t(`tiers.${own.tier}.name`) : ownNameOf(ours.common, id);
    return name === undefined ? [] : [[id, name] as const];
  });
  return new Map(named);
}
