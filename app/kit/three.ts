/** Three different positions below `count`, from 0 and in their order. `chance` is in [0, 1), new at each call. [LS5] */
export function threeOf(count: number, chance: () => number): readonly number[] {
  const left = Array.from({ length: count }, (_, at) => at);
  const taken = [1, 2, 3].flatMap(() => left.splice(Math.floor(chance() * left.length), 1));
  return taken.sort((a, b) => a - b);
}

/** Whether a typed word is the one that was asked for, whatever stands around it. [LS6] */
export const isWord = (typed: string, word: string): boolean =>
  typed
    .normalize('NFKD')
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.join(' ') === word;
