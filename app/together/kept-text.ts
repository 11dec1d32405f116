import type { Person } from '@unhurried/domain/couple';
import { hours, type Instant } from '@unhurried/domain/time';
import type { Choice, Seat, Time } from '@unhurried/domain/together';

/** On our two phones, or on one that lies between us. */
export type Way = 'phones' | 'one-phone';

/**
 * A time together as this device keeps it, sealed, while it lasts: so that a page that is closed in the midst of a pause
 * opens in the midst of a pause. [TT4]
 */
export interface KeptTime {
  readonly version: 1;
  /** When it was last touched here. */
  readonly at: Instant;
  readonly way: Way;
  /** What it began with: its tier is what is closed for the day when it is over. */
  readonly first: Choice;
  readonly minutes: number;
  readonly time: Time;
  /** The seats of this device, with whose they are. */
  readonly seats: Readonly<Record<Seat, Person>>;
}

/** After so long without a touch it is forgotten: whoever opens the app then is in another day. [TT4] */
const forgottenAfter = hours(24);

export const keptText = (kept: KeptTime): string => JSON.stringify(kept);

/** My own side sealed it, so its version alone is in doubt. Nothing when it is of another version or another day. */
export function keptFrom(text: string, now: Instant): KeptTime | undefined {
  const kept = JSON.parse(text) as KeptTime;
  const isOfToday = kept.version === 1 && Math.abs(now - kept.at) < forgottenAfter;
  return isOfToday ? kept : undefined;
}
