import { createHmac } from 'node:crypto';
import { activities } from '@unhurried/content/activities';
import { noCare } from '@unhurried/domain/care';
import {
  type CheckInState,
  evolveCheckIn,
  type Fullness,
  noCheckIns,
  type Reading,
  readingOn,
} from '@unhurried/domain/check-in';
import { importedReadings, importFingerprint } from '@unhurried/domain/diary';
import type { Activity, ActivityId, Tier } from '@unhurried/domain/library';
import { noLimits } from '@unhurried/domain/limits';
import { asItIs, type Coin, type Prepared, prepareOffering } from '@unhurried/domain/offering';
import { evolvePace, type MyDay, myDayOf, noPace, type Profile } from '@unhurried/domain/pace';
import { addDays, type Day, type Instant } from '@unhurried/domain/time';
import type { Held } from './diary-file.ts';

/** What the diary cannot say and this tool is told instead. */
export interface StandIn {
  readonly welcome: Tier;
  readonly full: Fullness;
  readonly profile: Profile;
}

/** One person's half of today, put together by the same functions that the app calls. [WM1] */
export interface Side {
  readonly held: Held;
  readonly standIn: StandIn;
  readonly my: MyDay;
  readonly prepared: Prepared;
}

export interface Ground {
  readonly found: ReadonlyMap<ActivityId, Day>;
  readonly activities: readonly Activity[];
}

/** Stands where the two people's own space id would stand. It gives a day its common order. */
export const space = 'pace-tool';

/**
 * In the app each side has a secret coin of its own. Here it is fixed and public, and one for both, so that anyone can
 * repeat a run, swap the files, or change one day in a file and see nothing but that change. [WM4]
 */
export const fixedCoin: Coin = (label) =>
  createHmac('sha256', 'unhurried: the public coin of the pace tool').update(label).digest().readUIntBE(0, 6) / 2 ** 48;

/**
 * What both would welcome at all, which is asked in cards and not each day: here the whole library, found long enough
 * ago to be new to nobody. It must not follow a day's wish: a lower wish would then draw another eight, and something
 * could come in that a higher wish left out. [WM5]
 */
export function wholeGround(day: Day): Ground {
  const ids = activities.map(({ id }) => id);
  const since = addDays(day, -60);
  return { found: new Map(ids.map((id) => [id, since])), activities };
}

const nothingSaid = (reading: Reading): boolean =>
  Object.keys(reading).every((field) => field === 'day' || field === 'step');

/** The diary goes in as an import would; the day itself becomes a check-in with the wish that stands in. [WM3] */
function checkInsOf({ preview }: Held, { welcome, full }: StandIn, day: Day): CheckInState {
  if (!preview) return noCheckIns;
  const { toAdd } = importedReadings(preview, new Map());
  const fact = {
    kind: 'diary-imported',
    source: preview.source,
    fingerprint: importFingerprint(preview),
    readings: toAdd,
  } as const;
  const imported = evolveCheckIn(noCheckIns, fact);
  const said = readingOn(imported, day);
  if (!said || nothingSaid(said)) return imported;
  return evolveCheckIn(imported, { kind: 'checked-in', reading: { ...said, welcome, full } });
}

/** Limits loosen after some hours; a diary holds none, so any instant of the day will do. */
const noonOf = (day: Day): Instant => Date.parse(`${day}T12:00:00Z`) as Instant;

export function sideOf(held: Held, standIn: StandIn, day: Day, ground: Ground): Side {
  const pace = evolvePace(noPace, { kind: 'profile-chosen', profile: standIn.profile, day: addDays(day, -60) });
  const half = { checkIns: checkInsOf(held, standIn, day), limits: noLimits, care: noCare, pace };
  const my = myDayOf(half, day, noonOf(day));
  const prepared = prepareOffering({ my, commonGround: ground.activities, space, coin: fixedCoin, shaping: asItIs });
  return { held, standIn, my, prepared };
}
