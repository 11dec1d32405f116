import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Day, daysBetween } from '../time/index.ts';
import type { PaceFact } from './had.ts';
import type { MyHalf } from './half.ts';
import { quietBefore } from './quiet.ts';

/** Steady days before "try a little more, once", and between one time and the next. [PA10c] */
const steadyDays = 28;

export type LittleMoreRefusal = 'has-no-cap' | 'tried-lately' | 'not-steady-yet';

/**
 * "Try a little more, once": today, in the payback profile, chosen by me. Refused where the profile has no such cap, within
 * 28 days of the last time, and until 28 days in a row were quiet. The app never proposes it. [PA10c]
 */
export function decideLittleMore(half: MyHalf, day: Day): Result<PaceFact, LittleMoreRefusal> {
  const { profile, littleMore } = half.pace;
  if (profile === 'steady') return refuse('has-no-cap');
  if (littleMore !== undefined && littleMore !== day && daysBetween(littleMore, day) < steadyDays)
    return refuse('tried-lately');
  return quietBefore(half, day, steadyDays) ? ok({ kind: 'little-more', day }) : refuse('not-steady-yet');
}
