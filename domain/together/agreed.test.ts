import { expect, test } from 'vitest';
import { evolveAgreed, evolveSenses, nothingAgreed, nothingNoted } from './index.ts';

test('[TG13] [P7] each person’s own word and sign, changed by that person alone', () => {
  const told = (word: string, sign: string) => ({ kind: 'signals-told', word, sign }) as const;
  const one = evolveAgreed(nothingAgreed, told('stone', 'two taps'), 'a');
  const two = evolveAgreed(one, told('river', 'a hand'), 'b');
  expect(two).toEqual({ a: { word: 'stone', sign: 'two taps' }, b: { word: 'river', sign: 'a hand' } });
  expect(evolveAgreed(two, told('tree', ''), 'b')).toEqual({ ...two, b: { word: 'tree', sign: '' } });
});

test('[TG14] [P9] what I note replaces what I noted, and what lies under both is left out', () => {
  const first = evolveSenses(nothingNoted, { kind: 'senses-noted', good: ['warmth', 'music'], leaveOut: ['scent'] });
  const next = evolveSenses(first, { kind: 'senses-noted', good: ['quiet', 'scent'], leaveOut: ['scent', 'music'] });
  expect(next).toEqual({ good: ['quiet'], leaveOut: ['music', 'scent'] });
});

test('[TG14] noted twice or in another order it is the same, with no day and no count in it', () => {
  const noted = { kind: 'senses-noted', good: ['slow', 'warmth', 'slow'], leaveOut: [] } as const;
  const once = evolveSenses(nothingNoted, noted);
  expect(evolveSenses(once, { ...noted, good: ['warmth', 'slow'] })).toEqual(once);
  expect(Object.keys(once).sort()).toEqual(['good', 'leaveOut']);
});
