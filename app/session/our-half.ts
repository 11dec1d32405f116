import { commonGround, commonOn } from '@unhurried/domain/common-ground';
import { type Overlap, overlapOf } from '@unhurried/domain/overlap';
import { restsOn } from '@unhurried/domain/week';
import type { OpenSide } from '../device/index.ts';
import type { Known } from './fold.ts';
import type { Moment } from './my-half.ts';

/** In which space, of which activities, on which day. */
interface OfSpace extends Pick<Moment, 'library' | 'today'> {
  readonly side: Pick<OpenSide, 'spaceId'>;
}

/** Our half: the same on both sides that are on one day. What was told and taken back is gone from both at once. */
export function overlapFor(known: Known, { side, library, today: day }: OfSpace): Overlap {
  const { passing: given, common } = known.ours;
  const apart = [given.a.apart, given.b.apart].some((each) => each?.day === day && each.apart);
  const found = new Map([...commonOn(common, day)].map(([activity, { since }]) => [activity, since]));
  const activities = commonGround(library, common, day);
  return overlapOf({
    day,
    space: side.spaceId,
    given: [given.a, given.b],
    activities,
    found,
    apart,
    rests: restsOn(known.ours.rests, day),
  });
}
