import type { Fullness, LastDays, Reading } from '@unhurried/domain/check-in';
import type { Tier } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import type { Both, Couple } from './couple.ts';
import { asTier } from './partner.ts';
import { type Weather, weatherOf } from './weather.ts';

/** The chance of one couple's life, drawn once for every policy. */
export interface Sky {
  readonly couple: Couple;
  readonly days: number;
  readonly weathers: Both<Weather>;
}

export const both = <Thing>(make: (who: 0 | 1) => Thing): Both<Thing> => [make(0), make(1)];

export const skyOf = (couple: Couple, days: number): Sky => ({
  couple,
  days,
  weathers: both((who) => weatherOf(couple.partners[who], days, couple.relapse)),
});

/** How one person is on one day, in truth. */
export interface Being {
  readonly energy: number;
  readonly worse: number;
  readonly full: Fullness;
  readonly pain: number;
}

/** A worsening of at least the smallest real change is a flare; as in bench/cohort. */
export const flareFrom = 1.8;

/** Of what the other goes through, a carer carries so much. */
const carried = 0.25;

/** A day in truth: its weather, less what paybacks take beyond the spells of that day. */
export function beingOf(sky: Sky, paid: Both<readonly number[]>, who: 0 | 1, at: number): Being {
  const weather = sky.weathers[who];
  const worseOf = (one: 0 | 1) => Math.max(sky.weathers[one].worse[at] ?? 0, paid[one][at] ?? 0);
  const more = Math.max(0, (paid[who][at] ?? 0) - (weather.worse[at] ?? 0));
  const { role, person } = sky.couple.partners[who];
  const shared = role === 'carer' ? carried * worseOf(who === 0 ? 1 : 0) : 0;
  return {
    energy: (weather.energy[at] ?? 0) - more - shared,
    worse: worseOf(who),
    full: weather.full[at] ?? 1,
    pain: (weather.pain[at] ?? 0) + person.painInCrash * more,
  };
}

/** Nobody wishes for much on a bad day; wishes are never a matter of policy. */
export function wishOf({ couple, weathers }: Sky, who: 0 | 1, at: number, { energy }: Being): Tier {
  const { manner, person } = couple.partners[who];
  const drawn = manner.wishMoves * (weathers[who].wish[at] ?? 0);
  return asTier(manner.wish + drawn - 0.4 * Math.max(0, person.energy - energy));
}

const onScale = (score: number): number => Math.min(10, Math.max(0, Math.round(score)));

/** How far the last three days must lie from usual, in points, to be called heavier or easier. */
const felt = 1.2;

function lastDaysOf(usual: number, lately: readonly Being[]): LastDays {
  const off = lately.reduce((sum, { energy }) => sum + energy - usual, 0) / Math.max(1, lately.length);
  if (off < -felt) return 'heavier';
  return off > felt ? 'easier' : 'usual';
}

/** The words and taps of one morning; nothing where it stays blank. `lately`: the days before, the latest first. */
export function toldOf(sky: Sky, who: 0 | 1, on: { readonly at: number; readonly day: Day }, lived: readonly Being[]) {
  const { at, day } = on;
  const { manner, person } = sky.couple.partners[who];
  const { luck, said } = sky.weathers[who];
  const [being, ...lately] = lived;
  if (!being) return undefined;
  if ((luck.blank[at] ?? 0) < manner.blanks * (being.worse > flareFrom ? 1.3 : 1)) return undefined;
  const begins = being.worse >= flareFrom && (lately[0]?.worse ?? 0) < flareFrom;
  const lastDays = lastDaysOf(person.energy, lately);
  const reading: Reading = {
    day,
    energy: onScale(being.energy + manner.optimism + 0.5 * (said[at] ?? 0)),
    energyFor: 'morning',
    pain: onScale(being.pain),
    welcome: wishOf(sky, who, at, being),
    talk: (luck.talk[at] ?? 1) < 0.6,
    ...((luck['tells-full'][at] ?? 1) < manner.tellsFull ? { full: being.full } : {}),
    ...((luck['last-days'][at] ?? 1) < manner.tellsFull ? { lastDays } : {}),
    ...(begins && (luck['taps-worse'][at] ?? 1) < manner.taps ? { worse: true } : {}),
  };
  return reading;
}
