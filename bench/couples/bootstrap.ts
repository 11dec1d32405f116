import { chanceFrom } from '../cohort/index.ts';

/** A figure with the range that nine in ten drawings of other couples like these would give. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Which couples a drawing holds, by their place; some more than once. */
export type Drawing = readonly number[];

const drawings = 400;

/** Couples are drawn whole: two days of one couple are no two couples. The same drawings for every policy. */
export function drawingsOf(couples: number, many = drawings): readonly Drawing[] {
  const chance = chanceFrom(`bootstrap-${couples}`);
  return Array.from({ length: many }, () => Array.from({ length: couples }, () => chance.whole(0, couples - 1)));
}

export function ranged(couples: number, among: readonly Drawing[], figure: (drawing: Drawing) => number): Ranged {
  const everybody = Array.from({ length: couples }, (_, at) => at);
  const found = among
    .map(figure)
    .filter((each) => !Number.isNaN(each))
    .sort((a, b) => a - b);
  const mark = (share: number) => found[Math.min(found.length - 1, Math.floor(share * found.length))] ?? Number.NaN;
  return { value: figure(everybody), low: mark(0.05), high: mark(0.95) };
}

export const drawn = <Thing>(things: readonly Thing[], drawing: Drawing): readonly Thing[] =>
  drawing.flatMap((at) => {
    const thing = things[at];
    return thing === undefined ? [] : [thing];
  });
