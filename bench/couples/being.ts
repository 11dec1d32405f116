import type { Fullness, LastDays, Reading } from '@unhurried/domain/check-in';
import type { Tier } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import type { Both, Couple } from './couple.ts';
import { asTier, type Partner } from './partner.ts';
import { luckOn, type Weather, weatherOf } from './weather.ts';

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

const isBlank = ({ manner }: Partner, weather: Weather, at: number, { worse }: Being): boolean =>
  luckOn(weather, 'blank', at) < manner.blanks * (worse > flareFrom ? 1.3 : 1);

/** The rest of a check-in, each part on some days. */
function besides(partner: Partner, weather: Weather, at: number, [being, ...lately]: readonly Being[]) {
  const { manner, person } = partner;
  const full = luckOn(weather, 'tells-full', at) < manner.tellsFull && being ? { full: being.full } : {};
  const lastDays =
    luckOn(weather, 'last-days', at) < manner.tellsFull ? { lastDays: lastDaysOf(person.energy, lately) } : {};
  const begins = (being?.worse ?? 0) >= flareFrom && (lately[0]?.worse ?? 0) < flareFrom;
  return {
    ...full,
    ...lastDays,
    ...(begins && luckOn(weather, 'taps-worse', at) < manner.taps ? { worse: true } : {}),
  };
}

interface On {
  readonly at: number;
  readonly day: Day;
}

/** The words and taps of one morning; nothing where it stays blank. `lived`: this day, then those before it. */
export function toldOf(sky: Sky, who: 0 | 1, { at, day }: On, lived: readonly Being[]): Reading | undefined {
  const partner = sky.couple.partners[who];
  const weather = sky.weathers[who];
  const [being] = lived;
  if (!being || isBlank(partner, weather, at, being)) return undefined;
  return {
    day,
    energy: onScale(being.energy + partner.manner.optimism + 0.5 * (weather.said[at] ?? 0)),
    energyFor: 'morning',
    pain: onScale(being.pain),
    welcome: wishOf(sky, who, at, being),
    talk: luckOn(weather, 'talk', at) < 0.6,
    ...besides(partner, weather, at, lived),
  };
}
