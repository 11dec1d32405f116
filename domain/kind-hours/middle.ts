/** The middle of some numbers; 0 of none. */
export function middleOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const upper = sorted[sorted.length >> 1] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? 0)) / 2;
}

export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** How often chance alone gives `held` or more of `count`, where each holds with `share`. A binomial tail. */
export function chanceOf(held: number, count: number, share: number): number {
  if (held <= 0 || share >= 1) return 1;
  let term = (1 - share) ** count;
  let below = 0;
  for (let times = 0; times < held; times++) {
    below += term;
    term *= ((count - times) / (times + 1)) * (share / (1 - share));
  }
  return Math.max(0, 1 - below);
}
