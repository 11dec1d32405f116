import { expect, test } from 'vitest';
import { remarksIn, sizesIn, wordOf } from './index.ts';

test('[BE3] every size that the guard prints is taken over, and nothing else', () => {
  const said =
    '    21.4 kB  shell\n     8.0 kB  screen check-in\n   120.5 kB  font a b.woff2\nbudgets: shell 21.4 kB, all within\n';
  expect(sizesIn(said)).toEqual([
    { name: 'shell', kilobytes: 21.4 },
    { name: 'screen check-in', kilobytes: 8 },
    { name: 'font a b.woff2', kilobytes: 120.5 },
  ]);
});

test('[BE4] what the guard could not weigh, or found too heavy, is passed on', () => {
  const said =
    '    40.2 kB  screen care\nbudgets: the screen care is 40.2 kB, over 40.0 kB\nbudgets: the screen x was not weighed\nbudgets: 2 to mend\n';
  expect(remarksIn(said)).toEqual(['the screen care is 40.2 kB, over 40.0 kB', 'the screen x was not weighed']);
});

test('[BE2] a run finds a button by the words that stand on it today', () => {
  expect(wordOf('sample.me')).toBe('Robin');
  expect(() => wordOf('sample.nobody')).toThrow('No words for');
});
