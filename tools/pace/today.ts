import { activities } from '@unhurried/content/activities';
import { type Given, type Overlap, overlapOf } from '@unhurried/domain/overlap';
import { ok, type Result } from '@unhurried/kernel';
import { heldUpTo } from './diary-file.ts';
import { type Side, sideOf, space, wholeGround } from './one-side.ts';
import type { Complaint, TodayOptions } from './options.ts';

export interface Today {
  readonly options: TodayOptions;
  readonly me: Side;
  readonly partner: Side;
  readonly overlap: Overlap;
}

/** Who said nothing on a day sends nothing on it: silence is no. [P2] */
const givenBy = ({ my, prepared }: Side): Given => (my.reading ? { offering: prepared.offering } : {});

export function todayOf(options: TodayOptions): Result<Today, Complaint> {
  const { date, full, profile } = options;
  const mine = heldUpTo(options.me, date);
  if (!mine.ok) return mine;
  const theirs = heldUpTo(options.partner, date);
  if (!theirs.ok) return theirs;
  const ground = wholeGround(date);
  const me = sideOf(mine.value, { welcome: options.welcomeMe, full, profile }, date, ground);
  const partner = sideOf(theirs.value, { welcome: options.welcomePartner, full, profile }, date, ground);
  const overlap = overlapOf({
    day: date,
    space,
    given: [givenBy(me), givenBy(partner)],
    activities,
    found: ground.found,
    apart: false,
  });
  return ok({ options, me, partner, overlap });
}
