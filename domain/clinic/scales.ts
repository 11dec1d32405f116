import type { ScaleNoted } from './facts.ts';

const isScore = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 10;

const numbersOf = (noted: ScaleNoted): readonly number[] => ('items' in noted ? noted.items : [noted.value]);

/** Whole numbers from 0 to 10, three of them where the scale has three. [CP6] */
export const isSound = (noted: ScaleNoted): boolean =>
  numbersOf(noted).every(isScore) && numbersOf(noted).length === (noted.scale === 'pain-interference' ? 3 : 1);

/** To one decimal, so that a page does not pretend to know more. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The mean of the three, 0 to 10 (Krebs 2009); of a scale of one number, the number. [CP6] */
export const scoreOf = (noted: ScaleNoted): number => {
  const numbers = numbersOf(noted);
  return rounded(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
};
