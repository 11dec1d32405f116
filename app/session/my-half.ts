import { allActivities, commonGround, noCommon, notMyYes, takenBack } from '@unhurried/domain/common-ground';
import type { Activity, ActivityId } from '@unhurried/domain/library';
import { type Prepared, prepareOffering, type Shaping } from '@unhurried/domain/offering';
import { type MyDay, myDayOf } from '@unhurried/domain/pace';
import type { Day, Instant } from '@unhurried/domain/time';
import type { OpenSide } from '../device/index.ts';
import type { Known } from './fold.ts';

/** When and where my half is looked at. */
export interface Moment {
  readonly side: OpenSide;
  readonly library: readonly Activity[];
  readonly today: Day;
  readonly now: Instant;
}

/** My day, with what I took back, what I hid and what was called common without me as limits. [CG6] [CG7] [CG13] */
export function myDayFrom(known: Known, { today, now }: Pick<Moment, 'today' | 'now'>): MyDay {
  const { half, welcomes } = known.mine;
  const { common } = known.ours;
  const day = myDayOf(half, today, now);
  return { ...day, limits: [...day.limits, ...takenBack(common, welcomes), ...notMyYes(common, welcomes)] };
}

/**
 * My day by what is mine alone: with what I took back and what I hid, each by its own id. What the other has written since
 * cannot make it less. [SE7]
 */
export function myOwnDayFrom(known: Known, { today, now }: Pick<Moment, 'today' | 'now'>): MyDay {
  const { half, welcomes } = known.mine;
  const day = myDayOf(half, today, now);
  const hidden = [...welcomes.hidden].map((activity) => ({ kind: 'activity' as const, activity }));
  return { ...day, limits: [...day.limits, ...takenBack(noCommon, welcomes), ...hidden] };
}

const preparedOver = (my: MyDay, ground: readonly Activity[], { side }: Moment, shaping: Shaping): Prepared =>
  prepareOffering({ my, commonGround: ground, space: side.spaceId, coin: (label) => side.coin(label), shaping });

/** What would go, as I shape it. */
export function preparedFrom(known: Known, moment: Moment, shaping: Shaping): Prepared {
  const { library } = moment;
  return preparedOver(myDayFrom(known, moment), commonGround(library, known.ours.common), moment, shaping);
}

/** What would still go of what I sent, whatever the day's eight are, and whatever the other has written since. [SE7] */
export function preparedAgain(known: Known, moment: Moment, shaping: Shaping, sent: ReadonlySet<ActivityId>): Prepared {
  const { library } = moment;
  const all = allActivities(library, known.ours.common);
  return preparedOver(
    myOwnDayFrom(known, moment),
    all.filter(({ id }) => sent.has(id)),
    moment,
    shaping,
  );
}
