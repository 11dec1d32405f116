import type { Region, Tier } from '@unhurried/domain/library';
import type { Profile } from '@unhurried/domain/pace';
import { type Chance, chanceFrom, personFrom, type SimulatedPerson } from '../cohort/index.ts';

/**
 * What a body really does with a time together. No rule may see any of it: nothing in domain/ may import bench/
 * (the arrows `domain-is-pure` and `app-is-the-top`). Every number is ours [design], drawn wide, and none was chosen
 * by looking at what our rules do with it: docs/cohort.html tells the thoughts behind each.
 */
export interface Body {
  /** Units that even a day without energy carries: a look, a few words; one does them anyway. */
  readonly least: number;
  /** Units of demand that one point of energy left carries on top before payback begins. */
  readonly reach: number;
  /** What a unit of body and of mind really costs this person; the rules take 1 and a half for everybody. */
  readonly bodyCosts: number;
  readonly mindCosts: number;
  /** Parts that cost more when they are used, and how much. */
  readonly sore: readonly Region[];
  readonly soreCosts: number;
  /** How far capacity moves on the day itself, unknowable in advance: standard deviation of its logarithm. */
  readonly noise: number;
  /** How steeply payback grows more likely beyond capacity: it comes with 1 − exp(−steep × excess). */
  readonly steep: number;
  /** Points worse, before what the excess adds, and days that it lasts. */
  readonly depth: readonly [number, number];
  readonly lasts: readonly [number, number];
  /** How much of the day the day's own plans really take, as a share of what the rules suppose. */
  readonly plans: number;
}

/** How somebody answers. */
export interface Manner {
  /** Points of energy told too much, on every day. */
  readonly optimism: number;
  readonly blanks: number;
  /** How often fullness is said, a time noted, "worse than usual" tapped on the first day of a flare. */
  readonly tellsFull: number;
  readonly notes: number;
  readonly taps: number;
  /** The tier that is usually welcome, and how far that moves. */
  readonly wish: number;
  readonly wishMoves: number;
}

export type Role = 'unwell' | 'carer';

export interface Partner {
  readonly seed: string;
  readonly role: Role;
  readonly person: SimulatedPerson;
  readonly body: Body;
  readonly manner: Manner;
  /** First day of treatment and days between, where there is one. */
  readonly cycle?: { readonly first: number; readonly every: number };
}

/** What is made harder than usual for the rules. */
export interface Hardship {
  /** What everything really costs, as a multiple of what it usually costs. */
  readonly cost: number;
  readonly blanks: number;
  readonly optimists: number;
  /** Energy and reach fall on the middle day, for good. */
  readonly relapse: boolean;
}

export const asUsual: Hardship = { cost: 1, blanks: 1, optimists: 0.2, relapse: false };

const spread = (chance: Chance, middle: number, by: number): number => middle * Math.exp(by * chance.normal());

function bodyOf(profile: Profile, role: Role, cost: number, chance: Chance): Body {
  const payback = profile === 'payback';
  const middle = role === 'carer' ? 3 : payback ? 1.4 : 2.4;
  const knee: readonly Region[] = chance.happens(0.25) ? ['knee', 'leg'] : [];
  return {
    least: chance.between(1, 2.5),
    reach: spread(chance, middle, 0.4),
    bodyCosts: cost * chance.between(0.6, 1.5),
    mindCosts: cost * chance.between(0.2, 1),
    sore: payback && role === 'unwell' ? ['leg', 'arm', ...knee] : knee,
    soreCosts: cost * chance.between(0, 2),
    noise: chance.between(0.15, 0.35),
    steep: payback ? chance.between(2, 4) : chance.between(0.7, 1.8),
    depth: payback ? [2, 4] : [1.8, 3],
    lasts: payback ? [2, 7] : [1, 4],
    plans: chance.between(0.5, 1.5),
  };
}

const mannerOf = (person: SimulatedPerson, hardship: Hardship, chance: Chance): Manner => ({
  optimism: chance.happens(hardship.optimists) ? chance.between(1, 2) : 0,
  blanks: Math.min(0.8, person.blanks * hardship.blanks * 0.7),
  tellsFull: chance.between(0.3, 0.9) / hardship.blanks,
  notes: chance.between(0.7, 1) / hardship.blanks,
  taps: chance.between(0, 0.5),
  wish: chance.between(2, 5.5),
  wishMoves: chance.between(0.6, 1.6),
});

/** The other one: well enough, tired, and tired more when things are bad at home. */
const asCarer = (person: SimulatedPerson, chance: Chance): SimulatedPerson => ({
  ...person,
  profile: 'steady',
  energy: chance.between(5.5, 8),
  pain: chance.between(0, 2),
  badDays: chance.between(0.04, 0.1),
  daysBetweenCrashes: chance.between(60, 120),
  treatment: false,
});

export interface Kind {
  readonly role: Role;
  readonly profile?: Profile;
  readonly always3?: boolean;
  readonly treatment?: boolean;
}

export function partnerFrom(seed: string, kind: Kind, hardship: Hardship): Partner {
  const chance = chanceFrom(`${seed}|partner`);
  const drawn = personFrom(seed);
  const base = kind.role === 'carer' ? asCarer(drawn, chance) : drawn;
  const person: SimulatedPerson = {
    ...base,
    profile: kind.profile ?? base.profile,
    ...(kind.always3 ? { energy: 3, swing: 0.4, trend: 0, badDays: 0.02 } : {}),
    treatment: kind.treatment === true,
  };
  return {
    seed,
    role: kind.role,
    person,
    body: bodyOf(person.profile, kind.role, hardship.cost, chance),
    manner: mannerOf(person, hardship, chance),
    ...(person.treatment ? { cycle: { first: chance.whole(0, 20), every: 21 } } : {}),
  };
}

export const asTier = (wish: number): Tier => Math.min(6, Math.max(0, Math.round(wish))) as Tier;
