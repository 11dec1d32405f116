import type { Fullness } from '@unhurried/domain/check-in';
import type { Activity } from '@unhurried/domain/library';
import type { Body, Partner } from './partner.ts';
import { type Luck, luckOn, type Weather } from './weather.ts';

/** The share of a morning's energy that the day's plans take. The rules suppose the same; each body takes more or less. */
const takenByPlans: Readonly<Record<Fullness, number>> = { 0: 0, 1: 0.15, 2: 0.3, 3: 0.45 };

/** What a day carries before payback begins, in units of demand, but for the day's own noise. */
export const likelyCapacity = (body: Body, energy: number, full: Fullness): number =>
  body.least + body.reach * Math.max(0, energy) * (1 - takenByPlans[full] * body.plans);

/** What it carries in truth. */
export const capacityOf = (body: Body, energy: number, full: Fullness, drawn: number): number =>
  likelyCapacity(body, energy, full) * Math.exp(body.noise * drawn);

/** What a time really asks of this body. */
export function costOfTime(body: Body, { demand, minutes, uses }: Activity, taken: number): number {
  const scale = Math.min(2, Math.max(0.5, taken / minutes.typical));
  const sore = body.sore.some((region) => uses.includes(region)) ? body.soreCosts : 0;
  return (body.bodyCosts * demand.physical + body.mindCosts * demand.mind) * scale + sore;
}

/** A small day is not used up many times over by a small thing: below this, units count and not shares. */
const leastShare = 4;

/** How far beyond capacity, as a share of it; 0 within. */
const excessOf = (cost: number, capacity: number): number =>
  Math.max(0, cost - capacity) / Math.max(leastShare, capacity);

/** How likely payback is: not at all within capacity, the more likely the further beyond it. */
export const paybackChance = (body: Body, cost: number, capacity: number): number =>
  1 - Math.exp(-body.steep * excessOf(cost, capacity));

/** Middles of nine slices of a normal day, each as likely as the next. */
const slices = [-1.593, -0.967, -0.589, -0.282, 0, 0.282, 0.589, 0.967, 1.593];

/** The same, for somebody who knows all but the day's own noise: the oracle. */
export function expectedPayback(body: Body, cost: number, likely: number): number {
  const chances = slices.map((slice) => paybackChance(body, cost, likely * Math.exp(body.noise * slice)));
  return chances.reduce((sum, each) => sum + each, 0) / slices.length;
}

export interface Payback {
  readonly from: number;
  readonly length: number;
  readonly depth: number;
}

const within = ([low, high]: readonly [number, number], drawn: number): number => low + (high - low) * drawn;

/** One to three days later: in 12 to 72 hours after an evening. */
const delayOf = (drawn: number): number => (drawn < 0.4 ? 1 : drawn < 0.8 ? 2 : 3);

/** What today's times come to: nothing, or some worse days that begin tomorrow or up to three days from now. */
export function paybackAfter(
  { body }: Partner,
  weather: Weather,
  at: number,
  asked: { readonly cost: number; readonly capacity: number },
): Payback | undefined {
  const drawn = (use: Luck) => luckOn(weather, use, at);
  if (drawn('payback') >= paybackChance(body, asked.cost, asked.capacity)) return undefined;
  const excess = Math.min(2, excessOf(asked.cost, asked.capacity));
  return {
    from: at + delayOf(drawn('delay')),
    length: Math.round(within(body.lasts, drawn('length'))),
    depth: within(body.depth, drawn('depth')) + excess,
  };
}

/** A payback takes as a spell does: at once, then slowly back. */
export function layOver(worse: number[], { from, length, depth }: Payback): void {
  for (let at = from; at < Math.min(worse.length, from + length + 2); at++) {
    const left = (from + length + 2 - at) / 3;
    worse[at] = Math.max(worse[at] ?? 0, depth * Math.min(1, left));
  }
}
