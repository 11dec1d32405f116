import { expect, test } from 'vitest';
import { wordsIn } from './typed-words.ts';

test('[LS6] words come out of a list, a line or a photograph’s text alike', () => {
  const words = ['river', 'stone', 'garden'];
  for (const typed of [
    'river stone garden',
    '1. River\n2. Stone\n3. Garden',
    ' river,stone ;\tGARDEN ',
    '1 river 2 stone 3 garden',
  ])
    expect(wordsIn(typed)).toEqual(words);
});

test('[LS6] letters of any script stay, so that a word that is none of ours can be named', () => {
  expect(wordsIn('river straße نهر')).toEqual(['river', 'straße', 'نهر']);
  expect(wordsIn(' 1. 2. ')).toEqual([]);
});
