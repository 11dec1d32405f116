/** Plain lines in CI, a little colour on a terminal; nothing is said by colour alone. */
const coloured = process.stdout.isTTY && !process.env.CI && !process.env.NO_COLOR;
const paint = (code) => (text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);

export const calm = paint(32);
export const loud = paint(31);
export const quiet = paint(2);

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
