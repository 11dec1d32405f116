const dayDigits = 5;
const countDigits = 5;
const most = 16 ** countDigits - 1;

const digits = (value: number, length: number): string =>
  Math.min(value, 16 ** length - 1)
    .toString(16)
    .padStart(length, '0');

const shape = /^[0-9a-f]{32}$/;

export const isChain = (text: string): boolean => shape.test(text);

/** The day on which a chain began by its own name, in days since 1970. */
export const dayOfChain = (chain: string): number => Number.parseInt(chain.slice(0, dayDigits), 16);

/** The later of two names. Empty is earlier than every chain. */
export const laterChain = (one: string, other: string): string => (one < other ? other : one);

/**
 * The name of a new chain, later than `latest`: the day on which it begins (days since 1970), a count within that day,
 * and chance, 22 hex digits. The day lets an author who has lost everything begin a chain that is later all the same;
 * the count goes on where a clock went back. [CH3]
 */
export function chainAfter(latest: string, day: number, chance: string): string {
  const lastDay = Number.parseInt(latest.slice(0, dayDigits) || '0', 16);
  const lastCount = Number.parseInt(latest.slice(dayDigits, dayDigits + countDigits) || '0', 16);
  const later = latest === '' || day > lastDay;
  const full = lastCount === most;
  const count = later || full ? 0 : lastCount + 1;
  const onDay = later ? day : lastDay + (full ? 1 : 0);
  const name = `${digits(onDay, dayDigits)}${digits(count, countDigits)}${chance}`;
  if (!isChain(name)) throw new Error('A chain is named by a day and 22 hex digits of chance');
  return name;
}
