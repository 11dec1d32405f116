import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import { today } from '../library/entry.gen.ts';
import { addDays } from '../time/index.ts';
import { beginsOn, type Reader, type Written, writtenTalks } from './index.ts';

const space = 'a couple';
const first = beginsOn(space, today);
const second = otherOf(first);
const idOf = (by: Person, step: number, text: string): string => `${by}${step}${text}`;
/** Follows the sentence of this id; without one it is a first. */
const said = (by: Person, step: number, text: string, more: Partial<Written['fact']> = {}): Written => ({
  id: idOf(by, step, text),
  by,
  fact: { kind: 'turn-written', day: today, step, text, ...more },
});
const reader = { me: first, isUpToIt: true };
const talks = (all: readonly Written[], who: Reader = reader) => writtenTalks(space, today, all, who);
const texts = (all: readonly Written[], who: Reader = reader) =>
  talks(all, who).now.sentences.map(({ fact }) => fact.text);

const chain = (...words: readonly string[]): readonly Written[] => {
  const all: Written[] = [];
  for (const [step, text] of words.entries()) {
    const before = all.at(-1);
    all.push(said(step % 2 === 0 ? first : second, step, text, before && { after: before.id }));
  }
  return all;
};
const whole = chain('one', 'two', 'three', 'four');
const last = (all: readonly Written[]) => ({ after: all.at(-1)?.id ?? '' });

test('[TN9] a sentence counts on the one that it names, where it is its author’s step', () => {
  expect(texts(whole)).toEqual(['one', 'two', 'three', 'four']);
  expect(talks(whole).now.sentences.map(({ kind }) => kind)).toEqual(['speak', 'say-back', 'was-that-it', 'speak']);
  expect(texts(whole.slice(1))).toEqual([]);
  const start = whole.slice(0, 1);
  const odd: readonly (readonly [Person, number, object])[] = [
    [first, 1, last(start)],
    [second, 1, {}],
    [second, 1, { after: 'elsewhere' }],
    [first, 2, last(start)],
    [first, 0, last(start)],
  ];
  for (const [by, step, more] of odd) expect(texts([...start, said(by, step, 'odd', more)])).toEqual(['one']);
  expect(talks(whole.slice(0, 2)).now.place).toMatchObject({ step: 2, owner: first, kind: 'was-that-it' });
});

test('[TN9] [TN1] “nearly, again” in writing: it is said back once more', () => {
  const two = whole.slice(0, 2);
  const nearly = [...two, said(first, 2, 'nearly', { again: true, ...last(two) })];
  expect(talks(nearly).now.place).toMatchObject({ step: 3, owner: second, kind: 'say-back', speaker: first });
});

test('[TN9] [P7] no words under my reply are changed: neither by others beside them nor by taking them back', () => {
  for (const text of ['aaa', 'zzz']) {
    const instead = said(first, 0, text);
    expect(texts([instead, ...whole.slice(0, 2)])).toEqual(['one', 'two']);
    // Taken back: my reply goes with the words that it answered, and stands under no others.
    expect(texts([instead, ...whole.slice(1, 2)])).toEqual([text]);
    const later = said(first, 2, text, last(whole.slice(0, 2)));
    expect(texts([later, ...whole])).toEqual(['one', 'two', 'three', 'four']);
  }
});

test('[TN9] of several that follow the same one, and that nobody replied to, the first by its id counts', () => {
  const both = [said(first, 0, 'two of mine'), said(first, 0, 'on two phones')];
  const [, byId] = both.map(({ id }) => id).toSorted();
  expect(texts(both)).toEqual([both.find(({ id }) => id !== byId)?.fact.text]);
});

test('[TN9] [TW4] without my yes of today nothing has begun for me but that in which I wrote', () => {
  const me: Reader = { me: second, isUpToIt: false };
  expect(texts(whole.slice(0, 1), me)).toEqual([]);
  expect(texts(whole.slice(0, 1), { ...me, isUpToIt: true })).toEqual(['one']);
  expect(texts(whole.slice(0, 2), me)).toEqual(['one', 'two']);
  const yesterday = addDays(today, -1);
  const [begins, replies] = [beginsOn(space, yesterday), otherOf(beginsOn(space, yesterday))];
  const old = [said(begins, 0, 'old', { day: yesterday })];
  const talk = [...old, said(replies, 1, 'reply', { day: yesterday, ...last(old) })];
  // What I wrote in yesterday stays under way for me, whoever begins another.
  expect(talks([...talk, ...whole.slice(0, 1)], me).now.day).toBe(yesterday);
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
