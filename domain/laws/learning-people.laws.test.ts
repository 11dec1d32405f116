import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import type { Reading } from '../check-in/index.ts';
import { entry } from '../library/entry.gen.ts';
import { noLimits } from '../limits/index.ts';
import {
  costOf,
  evolvePace,
  judge,
  type Learned,
  learnDay,
  type MyHalf,
  myDayOf,
  noPace,
  nothingLearned,
  type Profile,
  settledHalf,
  tollOf,
} from '../pace/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { checkInsOf, saying, now as someInstant } from './history.gen.ts';

const deep = Boolean(process.env.DEEP);

const first = '2026-03-02' as Day;
/** Asks 5 of 30 points: two thirds of an ordinary day of this person. */
const close = entry('close', 4, { demand: { physical: 4, mind: 2 }, minutes: { typical: 20, least: 20 } });
const still = entry('still', 4, { demand: { physical: 1, mind: 2 }, minutes: { typical: 20, least: 20 } });

interface Body {
  readonly seed: string;
  readonly profile: Profile;
  /** Chance of three bad days after a time. */
  readonly pays: number;
  /** Share of days without a word. */
  readonly silent: number;
}

const begun = ({ profile }: Body): MyHalf => ({
  checkIns: checkInsOf([], { energy: 6, pain: 2 }),
  limits: noLimits,
  care: noCare,
  pace: evolvePace(noPace, { kind: 'profile-chosen', profile, day: first }),
});

const chanceOf = (body: Body, of: string, at: number): number => seeded(`${body.seed}|${of}|${at}`);

function readingOf(body: Body, at: number, isBad: boolean): Reading {
  const wobble = Math.round(chanceOf(body, 'wobble', at) * 2 - 1);
  const energy = isBad ? 2 : 6 + wobble;
  return { day: addDays(first, at), energy, energyFor: 'now', pain: isBad ? 5 : 2, welcome: 6, talk: true };
}

interface Told {
  readonly times: number;
  readonly paid: number;
  /** The close thing was left out for what it costs, and something still was not. */
  readonly stopped: boolean;
}

interface Living {
  readonly half: MyHalf;
  /** Days until the bad ones are over. */
  readonly bad: number;
  readonly told: Told;
}

const settledOn = (half: MyHalf, day: Day): MyHalf => {
  const settled = settledHalf(half, day);
  return settled ? { ...half, pace: evolvePace(half.pace, settled) } : half;
};

function taking({ half, told }: Living, body: Body, at: number): Living {
  const time = { day: addDays(first, at), tier: 4, demand: 5, minutes: 20 } as const;
  const pays = chanceOf(body, 'pays', at) < body.pays;
  return {
    half: { ...half, pace: evolvePace(half.pace, { kind: 'time-had', time }) },
    bad: pays ? 4 : 0,
    told: { ...told, times: told.times + 1, paid: told.paid + (pays ? 1 : 0) },
  };
}

/** A day: a word or none, what is over is settled, and every sixth day the close thing, if it is offered. */
function aDayOf(living: Living, body: Body, at: number): Living {
  const day = addDays(first, at);
  const bad = Math.max(0, living.bad - 1);
  const said = chanceOf(body, 'says', at) >= body.silent;
  const half = settledOn(said ? saying(living.half, readingOf(body, at, bad > 0)) : living.half, day);
  const now: Living = { ...living, half, bad };
  if (bad > 0 || !said) return now;
  const my = myDayOf(half, day, someInstant);
  const judged = judge(close, my);
  if (judged.allowed) return at % 6 === 0 ? taking(now, body, at) : now;
  const stopped = judged.because.kind === 'cost' && judge(still, my).allowed;
  return { ...now, told: { ...now.told, stopped: now.told.stopped || stopped } };
}

function live(body: Body, days: number): Told {
  const nothing: Living = { half: begun(body), bad: 0, told: { times: 0, paid: 0, stopped: false } };
  return Array.from({ length: days }, (_, at) => at).reduce((living, at) => aDayOf(living, body, at), nothing).told;
}

const anyBody = fc.record({ seed: fc.string(), profile: fc.constantFrom('payback' as const, 'steady' as const) });

test('[PA8b] what makes a body worse every time is no longer offered after ten such times at most', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const told = live({ ...body, pays: 1, silent: 0 }, 240);
      expect(told.stopped).toBe(true);
      expect(told.paid).toBeLessThanOrEqual(10);
    }),
    { numRuns: deep ? 60 : 8 },
  );
});

test('[PA8b] what costs nothing goes on being offered', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const told = live({ ...body, pays: 0, silent: 0.2 }, 240);
      expect(told).toMatchObject({ stopped: false, paid: 0 });
      expect(told.times).toBeGreaterThan(20);
    }),
    { numRuns: deep ? 40 : 5 },
  );
});

/** A normal number from two even ones. */
const normal = (seed: string): number =>
  Math.sqrt(-2 * Math.log(1 - seeded(`${seed}|1`))) * Math.cos(2 * Math.PI * seeded(`${seed}|2`));

interface Forecasts {
  readonly mean: number;
  readonly came: number;
}

/** A body whose cost is drawn as widely as ours may be: what was expected of each time, and what came of it beyond the ordinary. */
function foretell(seed: string, times: number): readonly Forecasts[] {
  const rate = 0.022 * Math.exp(1.3 * normal(`${seed}|rate`));
  const ordinary = 0.02 + 0.1 * seeded(`${seed}|ordinary`);
  let learned: Learned = nothingLearned;
  let at = 0;
  const day = (toll: number): boolean => {
    const pays = seeded(`${seed}|pays|${at}`) < 1 - Math.exp((-rate * toll) / 3);
    const shows = pays && seeded(`${seed}|shows|${at}`) < 2 / 3;
    const worse = shows || seeded(`${seed}|bad|${at}`) < ordinary;
    const said = seeded(`${seed}|said|${at}`) < 0.7;
    learned = learnDay(learned, {
      day: addDays(first, at),
      was: said ? (worse ? 'worse' : 'calm') : 'unsaid',
      tolls: [0, toll, 0],
    });
    at += 1;
    return pays;
  };
  return Array.from({ length: times }, (_, time) => {
    const demand = 2 + 6 * seeded(`${seed}|demand|${time}`);
    const points = 4 * demand + 30 * seeded(`${seed}|points|${time}`);
    const { mean } = costOf(learned, { tier: 3, demand, points }, 'payback');
    const toll = tollOf(demand, points);
    const came = [day(toll), day(toll), day(toll)].includes(true) ? 1 : 0;
    for (const _ of [1, 2, 3]) day(0);
    return { mean, came };
  });
}

test('[PA8b] of times taken at a mean expectation of so much, about so many are followed by a worse stretch beyond the ordinary', () => {
  const people = deep ? 2000 : 300;
  const all = Array.from({ length: people }, (_, who) => foretell(`body ${who}`, 40)).flat();
  const share = (of: (one: Forecasts) => number, some: readonly Forecasts[]) =>
    some.reduce((sum, one) => sum + of(one), 0) / some.length;
  const low = all.filter(({ mean }) => mean < 0.05);
  const high = all.filter(({ mean }) => mean >= 0.05);
  for (const [some, within] of [
    [all, deep ? 0.12 : 0.35],
    [low, deep ? 0.15 : 0.4],
    [high, deep ? 0.4 : 0.6],
  ] as const) {
    const [expected, came] = [share(({ mean }) => mean, some), share(({ came }) => came, some)];
    expect(some.length).toBeGreaterThan(100);
    expect(Math.abs(came / expected - 1)).toBeLessThan(within);
  }
});
