import type { Reading } from '@unhurried/domain/check-in';
import { addDays, type Day, weekdayOf } from '@unhurried/domain/time';
import { type Chance, chanceFrom } from './chance.ts';
import type { SimulatedPerson } from './person.ts';
import { everySpell, worsening } from './spell.ts';

/** What was true that day, which no rule may see. Between the two, nobody could say. */
export type Truth = 'flare' | 'ordinary' | 'between';

export interface LivedDay {
  readonly day: Day;
  readonly truth: Truth;
  readonly reading: Reading | undefined;
}

export type Scale = 'eleven' | 'four';

/** A worsening of at least the smallest real change is a flare; one that nobody could feel is not. [design] */
const flareFrom = 1.8;
const ordinaryUpTo = 0.6;

const onScale = (score: number) => Math.min(10, Math.max(0, score));
const coarse = 10 / 3;

function written(day: Day, energy: number, pain: number, scale: Scale): Reading {
  if (scale === 'eleven') return { day, energy: Math.round(onScale(energy)), pain: Math.round(onScale(pain)) };
  const tired = Math.round(onScale(10 - energy) / coarse);
  return { day, energy: 10 - tired * coarse, pain: Math.round(onScale(pain) / coarse) * coarse, step: coarse };
}

const truthOf = (worse: number): Truth =>
  worse >= flareFrom ? 'flare' : worse <= ordinaryUpTo ? 'ordinary' : 'between';

interface Swung {
  readonly tired: number;
  readonly sore: number;
}

/** How far a day lies from usual by itself: some of yesterday's, some that energy and pain share, some of each. */
function swungFrom(before: Swung, person: SimulatedPerson, chance: Chance): Swung {
  const fresh = Math.sqrt(1 - person.carry ** 2);
  const common = Math.sqrt(person.together) * chance.normal();
  const own = () => Math.sqrt(1 - person.together) * chance.normal();
  return {
    tired: person.carry * before.tired + fresh * (common + own()),
    sore: person.carry * before.sore + fresh * (common + own()),
  };
}

/** A diary as this person would have kept it, and the truth beside it. */
export function liveThrough(person: SimulatedPerson, from: Day, days: number, scale: Scale): LivedDay[] {
  const chance = chanceFrom(`${person.seed}|days`);
  const worse = worsening(everySpell(person, chance, days), days);
  let swung: Swung = { tired: 0, sore: 0 };
  return worse.map((spell, at) => {
    const day = addDays(from, at);
    swung = swungFrom(swung, person, chance);
    const bad = spell + (chance.happens(person.badDays) ? chance.between(1.5, 3) : 0);
    const drift = (person.trend * at) / 365 + (person.weekday[weekdayOf(day)] ?? 0);
    const energy = person.energy + drift - person.swing * swung.tired - bad;
    const pain = person.pain - drift / 2 + person.swing * 0.8 * swung.sore + person.painInCrash * bad;
    const blank = chance.happens(person.blanks * (spell > flareFrom ? 1.3 : 1));
    return { day, truth: truthOf(spell), reading: blank ? undefined : written(day, energy, pain, scale) };
  });
}
