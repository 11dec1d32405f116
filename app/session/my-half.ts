import { commonGround, notMyYes, takenBack } from '@unhurried/domain/common-ground';
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

/** What would go, as I shape it. `among`: looked at for these alone, whatever the day's eight are. */
export function preparedFrom(
  known: Known,
  moment: Moment,
  shaping: Shaping,
  among?: ReadonlySet<ActivityId>,
): Prepared {
  const { side, library } = moment;
  const ground = commonGround(library, known.ours.common);
  return prepareOffering({
    my: myDayFrom(known, moment),
    commonGround: among ? ground.filter(({ id }) => among.has(id)) : ground,
    space: side.spaceId,
    coin: (label) => side.coin(label),
    shaping,
  });
}
