import type { DayShape } from '@unhurried/domain/week';

/** What a day's sea looks like. One word for each day, and no number. [WE2] */
export type Water = 'rest' | 'treatment' | 'hard' | 'usual';

/** Rest comes before everything else; a treatment lowers the water; a hard day stills it. [WE2] */
export function waterOf({ rest, treatment, hard }: Pick<DayShape, 'rest' | 'treatment' | 'hard'>): Water {
  if (rest) return 'rest';
  if (treatment) return 'treatment';
  return hard ? 'hard' : 'usual';
}

export const width = 100;
export const height = 240;

/** From the top of the pane. Rest is the lowest water, as on Today. */
export const level: Readonly<Record<Water, number>> = { usual: 126, hard: 142, treatment: 164, rest: 184 };

/** How far the swell moves: a hard day is still. */
const swell: Readonly<Record<Water, number>> = { usual: 9, hard: 0, treatment: 4, rest: 2.5 };

/** How far under the surface the water darkens. */
export const depth: Readonly<Record<Water, number>> = { usual: 38, hard: 54, treatment: 26, rest: 30 };

/** The surface from edge to edge; odd and even days swell against each other, so that seven make one sea. */
export function surface(water: Water, odd: boolean, under = 0): string {
  const y = level[water] + under;
  const by = odd ? -swell[water] : swell[water];
  return `M-4 ${y}C${width * 0.22} ${y - by} ${width * 0.34} ${y - by} ${width / 2} ${y}S${width * 0.78} ${y + by} ${width + 4} ${y}`;
}

/** The water under the surface, closed below the pane. */
export const body = (water: Water, odd: boolean, under = 0): string =>
  `${surface(water, odd, under)}V${height + 4}H-4Z`;
