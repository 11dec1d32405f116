/** How many slips of a finger are forgiven in a word of so many letters. [FI2] */
export const forgiven = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/**
 * How many slips lie between what was typed and the beginning of a word: a letter too many, one too few, another one, or two
 * that changed places. More than `most` is `Infinity`. The whole of what was typed counts, and of the word as much as fits
 * best, so that nobody needs to type to its end.
 */
export function slips(typed: string, word: string, most: number): number {
  if (word.startsWith(typed)) return 0;
  if (most === 0 || word.length < typed.length - most) return Number.POSITIVE_INFINITY;
  const within = word.slice(0, typed.length + most);
  const rows: number[][] = [Array.from({ length: within.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= typed.length; at++) rows.push(nextRow(rows, typed, within, at));
  const least = Math.min(...(rows.at(-1) ?? []));
  return least <= most ? least : Number.POSITIVE_INFINITY;
}

function nextRow(rows: readonly (readonly number[])[], typed: string, word: string, at: number): number[] {
  const above = rows[at - 1] ?? [];
  const row = [at];
  for (let to = 1; to <= word.length; to++) {
    const same = typed[at - 1] === word[to - 1];
    const changed = (above[to - 1] ?? 0) + (same ? 0 : 1);
    const least = Math.min(changed, (above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1);
    row.push(swapped(typed, word, at, to) ? Math.min(least, (rows[at - 2]?.[to - 2] ?? 0) + 1) : least);
  }
  return row;
}

const swapped = (typed: string, word: string, at: number, to: number): boolean =>
  at > 1 && to > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1];
