import fc from 'fast-check';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

/** One slip of a finger somewhere in a text. */
export const slipIn = (text: string): fc.Arbitrary<string> => {
  const signs = [...text];
  const at = fc.nat(signs.length - 1);
  const put = (place: number, taken: number, ...given: readonly string[]) =>
    [...signs.slice(0, place), ...given, ...signs.slice(place + taken)].join('');
  return fc.oneof(
    fc.tuple(fc.nat(signs.length), letter).map(([place, more]) => put(place, 0, more)),
    at.map((place) => put(place, 1)),
    fc.tuple(at, letter).map(([place, other]) => put(place, 1, other)),
    fc.nat(signs.length - 2).map((place) => put(place, 2, signs[place + 1] ?? '', signs[place] ?? '')),
  );
};
