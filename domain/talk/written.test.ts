import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import { today } from '../library/entry.gen.ts';
import { addDays } from '../time/index.ts';
import { beginsOn, type Written, writtenTalks } from './index.ts';

const space = 'a couple';
const first = beginsOn(space, today);
const second = otherOf(first);
const said = (by: Person, step: number, text: string, more: Partial<Written['fact']> = {}): Written => ({
  id: `${by}${step}${text}`,
  by,
  fact: { kind: 'turn-written', day: today, step, text, ...more },
});
const talks = (all: readonly Written[]) => writtenTalks(space, today, all);
const texts = (all: readonly Written[]) => talks(all).now.sentences.map(({ fact }) => fact.text);

const whole = [said(first, 0, 'one'), said(second, 1, 'two'), said(first, 2, 'three'), said(second, 3, 'four')];

test('[TN9] a sentence counts where it is its author’s step and every step before it is there', () => {
  expect(texts(whole)).toEqual(['one', 'two', 'three', 'four']);
  expect(talks(whole).now.sentences.map(({ kind }) => kind)).toEqual(['speak', 'say-back', 'was-that-it', 'speak']);
  expect(texts(whole.slice(1))).toEqual([]);
  expect(texts([said(first, 0, 'one'), said(first, 1, 'for them')])).toEqual(['one']);
  expect(talks(whole.slice(0, 2)).now.place).toMatchObject({ step: 2, owner: first, kind: 'was-that-it' });
});

test('[TN9] [TN1] “nearly, again” in writing: it is said back once more', () => {
  const nearly = [...whole.slice(0, 2), said(first, 2, 'nearly', { again: true })];
  expect(talks(nearly).now.place).toMatchObject({ step: 3, owner: second, kind: 'say-back', speaker: first });
});

test('[TN8] of yesterday’s talk what was written is there and goes on; of an older one nothing is', () => {
  const yesterday = addDays(today, -1);
  const begins = beginsOn(space, yesterday);
  const old = said(begins, 0, 'yesterday', { day: yesterday });
  expect(talks([old]).now).toMatchObject({ day: yesterday, place: { step: 1 } });
  const both = talks([old, ...whole]);
  expect([both.now.day, both.before?.day]).toEqual([today, yesterday]);
  expect(talks([said(first, 0, 'older', { day: addDays(today, -2) })]).now).toMatchObject({
    day: today,
    sentences: [],
  });
});

test('[TN2] [TN9] in whatever order and however often they came it is the same talk', () => {
  const twice = [...whole, said(second, 1, 'also two'), said(first, 2, 'also', { again: true })];
  const one = talks(twice);
  fc.assert(
    fc.property(fc.shuffledSubarray([...twice, ...twice], { minLength: 2 * twice.length }), (all) => {
      expect(talks(all)).toEqual(one);
    }),
    { numRuns: process.env.DEEP ? 1000 : 50 },
  );
});
