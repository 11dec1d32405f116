import type { Intention } from '@unhurried/domain/week';
import { beforeAll, expect, test } from 'vitest';
import words from '../words/en/week.json';
import { loadWords } from '../words/index.ts';
import { keptToo, theirsAlone, withOwn, withoutOwn } from './intentions/own-words.ts';
import { hadSaid, meantSaid, oneOfEach } from './meant.ts';

beforeAll(() => loadWords('en', ['week']));

const tender = (nth: number): Intention => ({ kind: 'tender', nth });
const talk = (nth: number): Intention => ({ kind: 'talk', nth });
const film: Intention = { kind: 'own', name: 'A film in bed' };

test('[WE4] what is meant is one sentence, with a capital, and nothing meant is a sentence too', () => {
  expect(meantSaid([tender(0), talk(0)], false)).toBe('One tender moment and one talk, if it suits.');
  expect(meantSaid([tender(0), tender(1), film], false)).toBe('Two tender moments and “A film in bed”, if it suits.');
  expect(meantSaid([film], false)).toBe('“A film in bed”, if it suits.');
  expect(meantSaid([], false)).toBe('This week asks for nothing.');
});

test('[WE3] a week that rests is said in one sentence, whatever was meant, and says no reason and no end', () => {
  expect(meantSaid([tender(0)], true)).toBe('This week rests.');
  expect(meantSaid([], true)).toBe('This week rests.');
});

test('[WE4] what was had is said once for each kind, without a number', () => {
  expect(hadSaid([tender(0), tender(1), talk(0)])).toEqual([
    'A tender moment, this week. That was good.',
    'A talk, this week. That was good.',
  ]);
  expect(hadSaid([tender(0), tender(1), tender(2)]).join('')).not.toMatch(/\d|two|three/i);
  expect(hadSaid([])).toEqual([]);
});

test('[WE4] one button for each kind: the first of it is the one that was had', () => {
  expect(oneOfEach([tender(1), tender(2), talk(0), film])).toEqual([tender(1), talk(0), film]);
});

test('[WE4] no sentence of the page knows what was not, or shouts', () => {
  const said = Object.values(words).map(({ defaultMessage }) => defaultMessage);
  for (const each of said) expect(each).not.toMatch(/missed|overdue|failed|should|only|just|still|again|!/i);
});

test('[WE10] own words are taken without stray spaces, each once, five at most', () => {
  const none = { tender: 1, talk: 1, own: [] };
  const one = withOwn(none, '  A   walk\nto the corner ');
  expect(one.own).toEqual(['A walk to the corner']);
  expect(withOwn(one, 'A walk to the corner')).toBe(one);
  expect(withOwn(one, '   ')).toBe(one);
  const five = ['b', 'c', 'd', 'e'].reduce(withOwn, one);
  expect(withOwn(five, 'f')).toBe(five);
  expect(withOwn(none, 'x'.repeat(200)).own[0]).toHaveLength(80);
  expect(withoutOwn(five, 'c').own).toEqual(['A walk to the corner', 'b', 'd', 'e']);
});

test('[WE10] the other’s words are taken letter by letter, so that they count for both', () => {
  const mine = { tender: 0, talk: 0, own: ['tea'] };
  const theirs = { tender: 0, talk: 0, own: ['tea', '  Feed  the ducks '] };
  expect(theirsAlone(mine, theirs)).toEqual(['  Feed  the ducks ']);
  expect(keptToo(mine, '  Feed  the ducks ').own).toEqual(['tea', '  Feed  the ducks ']);
  expect(theirsAlone(mine, undefined)).toEqual([]);
});
