import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import { awayFrom, isThere, type KindnessId, kindWords, lastDayOf, type Sent, seenOf, stillThere } from './index.ts';

const today = '2026-05-06' as Day;
const sent = (id: string, kindness = id, day = today): Sent => ({ id, kindness: kindness as KindnessId, day });
const ids = (list: readonly Sent[]) => list.map(({ id }) => id);
const none: ReadonlySet<string> = new Set();

test('[KI2] of what one person sends the last three show, the last first, and one of each kind', () => {
  const all = [sent('1', 'thanks'), sent('2', 'song'), sent('3', 'sleep'), sent('4', 'song'), sent('5', 'wish')];
  expect(ids(seenOf(all, none, today))).toEqual(['5', '4', '3']);
  expect(ids(seenOf(all.slice(0, 2), none, today))).toEqual(['2', '1']);
  expect(seenOf([], none, today)).toEqual([]);
});

test('[KI2] a later day comes before an earlier one, however it was written', () => {
  const yesterday = addDays(today, -1);
  const all = [sent('1', 'thanks'), sent('2', 'song', yesterday), sent('3', 'sleep', yesterday)];
  expect(ids(seenOf(all, none, today))).toEqual(['1', '3', '2']);
});

test('[KI2] [KI4] what was put away makes no room for an older one, nor for an older one of its kind', () => {
  const all = [sent('1'), sent('2'), sent('3'), sent('4'), sent('5', '4')];
  expect(ids(seenOf(all, new Set(['4']), today))).toEqual(['3', '2']);
  expect(ids(seenOf(all, new Set(['4', '3', '2']), today))).toEqual([]);
  expect(ids(seenOf([...all, sent('6')], new Set(['4', '3', '2']), today))).toEqual(['6']);
});

test('[KI4] a wording that was put away stays away, sent again or with other words', () => {
  const away = new Set(['song']);
  expect(ids(seenOf([sent('1', 'song')], away, today))).toEqual([]);
  const again = { ...sent('2', 'song'), words: 'another one' };
  expect(ids(seenOf([sent('3', 'thanks'), again], away, today))).toEqual(['3']);
});

test('[KI4] it is put away until the second day after, and while that very word is there', () => {
  expect(awayFrom(today, today)).toBe(today);
  const ahead = addDays(today, 1);
  expect(awayFrom(ahead, today)).toBe(ahead);
  expect(awayFrom(addDays(today, -2), today)).toBe(today);
});

test('[KI1] [KI2] whoever sends finds all of it, to be taken back, whatever is seen of it', () => {
  const all = [sent('1', 'song'), sent('2', 'song'), sent('3'), sent('4'), sent('5')];
  expect(ids(stillThere(all, today))).toEqual(['5', '4', '3', '2', '1']);
});

test('[KI3] own words are one paragraph of at most 200 signs, counted whole', () => {
  expect(kindWords('  a song\n\n for\tyou ')).toEqual({ ok: true, value: 'a song for you' });
  expect(kindWords(' \n ')).toEqual({ ok: false, refusal: 'no-words' });
  expect(kindWords('🌊'.repeat(200)).ok).toBe(true);
  expect(kindWords('🌊'.repeat(201))).toEqual({ ok: false, refusal: 'too-long' });
});

test('[KI5] it is there on its day and two more, and from a zone that is a day ahead', () => {
  const there = [-3, -2, -1, 0, 1, 2].map((days) => isThere(addDays(today, days), today));
  expect(there).toEqual([false, true, true, true, true, false]);
  expect(lastDayOf(today)).toBe('2026-05-08');
  expect(ids(seenOf([sent('1', 'a', addDays(today, -3)), sent('2', 'b', addDays(today, -2))], none, today))).toEqual([
    '2',
  ]);
  expect(ids(stillThere([sent('1', 'a', addDays(today, -3))], today))).toEqual([]);
});
