/** The strip in which the shore runs, in parts of a hundred of its width; a row is as tall as its words. */
export const wide = 100;
export const tall = 100;

/** How far the land reaches where one place ends and the next begins: a slow swing that nothing but the turn decides. [JT2] */
export const reachAt = (turn: number): number =>
  Math.round((50 + 17 * Math.sin(turn * 1.7 + 0.4) + 7 * Math.sin(turn * 0.61 + 2)) * 10) / 10;

/** Where the landmark of this turn lies: half way along its piece of shore. */
export const landmarkAt = (turn: number): number => Math.round((reachAt(turn) + reachAt(turn + 1)) * 5) / 10;

/** One piece of shore from the top of its row to the foot, upright at both ends, so that pieces of any height make one line. */
export function shoreLine(turn: number, off = 0): string {
  const [from, to] = [reachAt(turn) + off, reachAt(turn + 1) + off];
  return `M${from} 0C${from} ${tall * 0.42} ${to} ${tall * 0.58} ${to} ${tall}`;
}

/** The water beside it; `off` moves its edge out to sea. */
export const seaTo = (turn: number, off = 0): string => `${shoreLine(turn, off)}H0V0Z`;

/** The sand between the water and the grass. */
export const sandFrom = (turn: number): string => `${shoreLine(turn, 24)}H0V0Z`;
