import {
  allActivities,
  commonGround,
  commonOn,
  noCommon,
  notMyYes,
  type Terms,
  takenBack,
  termsOf,
} from '@unhurried/domain/common-ground';
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
export function myDayFrom(known: Known, { side, today, now }: Pick<Moment, 'side' | 'today' | 'now'>): MyDay {
  const { half, welcomes } = known.mine;
  const { common } = known.ours;
  const day = myDayOf(half, today, now);
  return {
    ...day,
    limits: [...day.limits, ...takenBack(common, welcomes), ...notMyYes(common, welcomes, side.person, today)],
  };
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

/** How I welcome what is common: on which sides, and changed how. [CG15] [CG16] */
export function termsFrom({ mine, ours }: Known, { side, today }: Pick<Moment, 'side' | 'today'>) {
  const found = commonOn(ours.common, today);
  return (activity: ActivityId): Terms | undefined =>
    termsOf(mine.welcomes, side.person, activity, found.get(activity));
}

/** My terms by what is mine alone, for whatever is common. [SE7] */
export const ownTermsFrom =
  ({ mine }: Known, { side, today }: Pick<Moment, 'side' | 'today'>) =>
  (activity: ActivityId): Terms | undefined =>
    termsOf(mine.welcomes, side.person, activity, { since: today });

interface Over {
  readonly my: MyDay;
  readonly ground: readonly Activity[];
  readonly shaping: Shaping;
  readonly terms: (activity: ActivityId) => Terms | undefined;
}

const preparedOver = ({ my, ground, shaping, terms }: Over, { side }: Moment): Prepared =>
  prepareOffering({
    my,
    commonGround: ground,
    space: side.spaceId,
    coin: (label) => side.coin(label),
    shaping,
    terms,
  });

/** What would go, as I shape it. */
export function preparedFrom(known: Known, moment: Moment, shaping: Shaping): Prepared {
  const { library, today } = moment;
  const ground = commonGround(library, known.ours.common, today);
  return preparedOver({ my: myDayFrom(known, moment), ground, shaping, terms: termsFrom(known, moment) }, moment);
}

/** What would still go of what I sent, whatever the day's eight are, and whatever the other has written since. [SE7] */
export function preparedAgain(known: Known, moment: Moment, shaping: Shaping, sent: ReadonlySet<ActivityId>): Prepared {
  const { library } = moment;
  const all = allActivities(library, known.ours.common);
  const ground = all.filter(({ id }) => sent.has(id));
  return preparedOver({ my: myOwnDayFrom(known, moment), ground, shaping, terms: ownTermsFrom(known, moment) }, moment);
}
