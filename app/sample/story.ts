import type { Tier } from '@unhurried/domain/library';

/** Days of the half year are counted from 0; the last one is today. */
export const daysInAll = 182;
export const lastDay = daysInAll - 1;

/** A stretch of days that was different: how much energy, pain and mood moved, and how often nothing was written. */
export interface Spell {
  readonly from: number;
  readonly to: number;
  readonly energy: number;
  readonly pain: number;
  readonly mood: number;
  readonly blank?: number;
}

/** One person's half year in numbers. */
export interface Story {
  readonly energy: number;
  readonly pain: number;
  readonly mood: number;
  /** Points gained over the half year. */
  readonly gain: number;
  readonly swing: number;
  /** Days without a word, out of a hundred. */
  readonly gaps: number;
  /** Days of "rest today", out of a hundred; three times as many in a worse spell. */
  readonly rests: number;
  readonly spells: readonly Spell[];
  readonly wish: readonly Tier[];
  readonly painWhere: 'chest' | 'knee';
}

/** Treatment for breast cancer lies behind; the tiredness stays. A flare in weeks nine and ten, then slowly back. */
export const tiredOne: Story = {
  energy: 4.6,
  pain: 2.6,
  mood: 5.6,
  gain: 1.1,
  swing: 0.9,
  gaps: 12,
  rests: 5,
  spells: [
    { from: 57, to: 67, energy: -3, pain: 2.6, mood: -1.5 },
    { from: 68, to: 71, energy: -1.2, pain: 0.8, mood: -0.5 },
    { from: 103, to: 105, energy: 1, pain: -0.6, mood: 2, blank: 100 },
    { from: 106, to: 107, energy: -1.6, pain: 0.5, mood: 1 },
    { from: 131, to: 133, energy: -2, pain: 0.6, mood: -1 },
  ],
  wish: [2, 3, 3, 4, 2, 3, 1],
  painWhere: 'chest',
};

/** Well, as one says: a knee, work, and the tiredness of someone who cares for another. */
export const caringOne: Story = {
  energy: 6.2,
  pain: 1.8,
  mood: 6,
  gain: 0.2,
  swing: 1,
  gaps: 21,
  rests: 5,
  spells: [
    { from: 58, to: 76, energy: -1.5, pain: 0, mood: -1.6 },
    { from: 103, to: 105, energy: 0.5, pain: 0, mood: 2, blank: 100 },
    { from: 143, to: 146, energy: -0.8, pain: 3.2, mood: -0.6 },
  ],
  wish: [3, 4, 5, 4, 3, 5, 4],
  painWhere: 'knee',
};
