import { activities } from '@unhurried/content/activities';
import { type CareFact, evolveCare, noCare } from '@unhurried/domain/care';
import { type CheckInFact, evolveCheckIn, noCheckIns } from '@unhurried/domain/check-in';
import type { Person } from '@unhurried/domain/couple';
import { tiers } from '@unhurried/domain/library';
import { evolveLimits, type LimitFact, noLimits } from '@unhurried/domain/limits';
import { asItIs, type Offering, prepareOffering } from '@unhurried/domain/offering';
import { type Overlap, overlapOf } from '@unhurried/domain/overlap';
import { evolvePace, type MyHalf, myDayOf, noPace, type PaceFact } from '@unhurried/domain/pace';
import { addDays, type Day, dayFrom, type Instant } from '@unhurried/domain/time';
import { seeded } from '@unhurried/kernel';
import { liveThrough, personFrom } from '../cohort/index.ts';

export type LifeFact =
  | { readonly of: 'check-in'; readonly fact: CheckInFact }
  | { readonly of: 'pace'; readonly fact: PaceFact }
  | { readonly of: 'care'; readonly fact: CareFact }
  | { readonly of: 'limits'; readonly fact: LimitFact };

export const noHalf: MyHalf = { checkIns: noCheckIns, limits: noLimits, care: noCare, pace: noPace };

const someInstant = 1_700_000_000_000 as Instant;

export function evolveHalf(half: MyHalf, { of, fact }: LifeFact): MyHalf {
  switch (of) {
    case 'check-in':
      return { ...half, checkIns: evolveCheckIn(half.checkIns, fact) };
    case 'pace':
      return { ...half, pace: evolvePace(half.pace, fact) };
    case 'care':
      return { ...half, care: evolveCare(half.care, fact) };
    case 'limits':
      return { ...half, limits: evolveLimits(half.limits, fact, someInstant) };
  }
}

export const foldHalf = (facts: readonly LifeFact[]): MyHalf => facts.reduce(evolveHalf, noHalf);

function theDay(text: string): Day {
  const day = dayFrom(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

export const today = theDay('2026-11-22');

const opening: readonly LifeFact[] = [
  {
    of: 'care',
    fact: { kind: 'condition-told', condition: { id: 'tired', flags: ['PEM', 'FAT7'], stance: { kind: 'stable' } } },
  },
  {
    of: 'care',
    fact: { kind: 'condition-told', condition: { id: 'knee', flags: ['KNEE'], stance: { kind: 'stable' } } },
  },
  { of: 'limits', fact: { kind: 'limit-set', limit: { kind: 'touch', region: 'neck' } } },
];

function factsOfDay(seed: string, day: Day, reading: CheckInFact): LifeFact[] {
  const chance = seeded(`${seed}|${day}`);
  const worse: LifeFact = { of: 'pace', fact: { kind: 'standing-tapped', tap: 'worse', day } };
  const had: LifeFact = { of: 'pace', fact: { kind: 'time-had', time: { day, tier: 2, demand: 2, minutes: 10 } } };
  const settled: LifeFact = {
    of: 'pace',
    fact: { kind: 'times-settled', through: addDays(day, -4), comfortable: [{ day: addDays(day, -4), demand: 2 }] },
  };
  return [
    { of: 'check-in', fact: reading },
    ...(chance < 0.02 ? [worse] : []),
    ...(chance > 0.7 ? [had, settled] : []),
  ];
}

/** So many years of one simulated person's facts, ending with a check-in of today. */
export function yearsOf(seed: string, years: number): readonly LifeFact[] {
  const days = Math.round(years * 365.25);
  const lived = liveThrough(personFrom(seed), addDays(today, 1 - days), days, 'eleven');
  const said = lived.flatMap(({ day, reading }) => {
    if (!reading && day !== today) return [];
    const welcome = tiers[Math.floor(seeded(`${seed}|wish|${day}`) * 7)] ?? 0;
    const scores = reading ?? { day, energy: 5, pain: 3 };
    return factsOfDay(seed, day, {
      kind: 'checked-in',
      reading: { ...scores, welcome: day === today ? 6 : welcome, full: 1, talk: true },
    });
  });
  const profile: LifeFact = {
    of: 'pace',
    fact: { kind: 'profile-chosen', profile: 'payback', day: addDays(today, -days) },
  };
  return [profile, ...opening, ...said];
}

const ground = activities;
const found = new Map(ground.map(({ id }) => [id, addDays(today, -30)]));
const space = 'years';

function offeringOf(half: MyHalf, person: Person): Offering {
  const my = myDayOf(half, today, someInstant);
  const coin = (label: string) => seeded(`${person}|${label}`);
  return prepareOffering({ my, commonGround: ground, space, coin, shaping: asItIs }).offering;
}

/** Everything that Today shows for two people: both offerings, and what they have in common. */
export function todayOf(halves: readonly [MyHalf, MyHalf]): {
  readonly offerings: readonly [Offering, Offering];
  readonly overlap: Overlap;
} {
  const offerings = [offeringOf(halves[0], 'a'), offeringOf(halves[1], 'b')] as const;
  const given = [{ offering: offerings[0] }, { offering: offerings[1] }] as const;
  return { offerings, overlap: overlapOf({ day: today, space, given, activities, found, apart: false }) };
}

/** The state as a store would hold it: text. Reading it back is the least that opening can cost. */
export const snapshotOf = (half: MyHalf): string =>
  JSON.stringify({ ...half, checkIns: { ...half.checkIns, imported: [...half.checkIns.imported] } });
