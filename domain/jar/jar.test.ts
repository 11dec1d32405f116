import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { type CameOut, cameOut, type JarNoteFact, lastDayToRead, notesOf, opening, overNotes, putIn } from './index.ts';

const today = '2026-05-06' as Day;
const tomorrow = addDays(today, 1);
const on = (day: Day, space = 'ours') => ({ today: day, space });
const name = (digit: string) => digit.repeat(32);
const laid = (id: string, more: Partial<JarNoteFact> = {}) => ({
  id,
  fact: { kind: 'jar-note-written', note: name(id), what: 'joke', text: `words ${id}`, ...more } as JarNoteFact,
});
const mark = (id: string, of: string, day = addDays(today, -1)) => laid(id, { note: name(of), text: '', from: day });
const out = (by: Person, text: string, day = today): CameOut => ({
  id: `${by}${text}`,
  by,
  fact: { kind: 'jar-note-opened', what: 'note', text, day },
});

test('[JA2] a note has at most 400 signs, counted whole, and some words', () => {
  const note = { note: name('a'), what: 'memory', text: '🫙'.repeat(400) } as const;
  expect(putIn(note, today).ok).toBe(true);
  expect(putIn({ ...note, text: `${note.text}.` }, today)).toEqual({ ok: false, refusal: 'too-long' });
  expect(putIn({ ...note, text: ' \n ' }, today)).toEqual({ ok: false, refusal: 'no-words' });
});

test('[JA2] it comes out on a later day than it was put in, or on the later one that it names', () => {
  const note = { note: name('a'), what: 'note', text: ' For Friday ' } as const;
  expect(putIn(note, today)).toMatchObject({ value: { text: 'For Friday', from: tomorrow } });
  expect(putIn({ ...note, from: today }, today)).toMatchObject({ value: { from: tomorrow } });
  const friday = addDays(today, 9);
  expect(putIn({ ...note, from: friday }, today)).toMatchObject({ value: { from: friday } });
});

test('[JA3] of those whose day has come the one that was put in first comes out', () => {
  const notes = [
    laid('1', { from: tomorrow }),
    laid('2', { from: today, what: 'evening' }),
    laid('3', { from: today }),
  ];
  expect(opening(notes, [], on(today))).toEqual({
    opened: { kind: 'jar-note-opened', what: 'evening', text: 'words 2', day: today },
    mark: { kind: 'jar-note-written', note: name('2'), what: 'evening', text: '', from: today },
  });
  expect(opening(notes, [], on(tomorrow))?.opened.text).toBe('words 1');
  expect(opening([laid('1')], [], on(today))?.opened.text).toBe('words 1');
});

test('[JA3] [JA4] with none whose day has come nothing comes out, and no second one on a day', () => {
  expect(opening([], [], on(today))).toBeUndefined();
  expect(opening([laid('1', { from: tomorrow })], [], on(today))).toBeUndefined();
  const { fact } = out('a', 'earlier');
  expect(opening([laid('1')], [fact], on(today))).toBeUndefined();
  expect(opening([laid('1')], [fact], on(tomorrow))?.opened.text).toBe('words 1');
});

test('[JA3] [JA6] the mark stays for the day on which a note came out, and no other comes out on it', () => {
  const lies = [laid('1'), laid('2'), mark('3', '1', today)];
  expect(overNotes(lies, today)).toEqual(['1']);
  // What came out has been taken back: nothing of it lies with both of us.
  expect(opening(lies, [], on(today))).toBeUndefined();
  expect(opening(lies, [], on(tomorrow))?.opened.text).toBe('words 2');
  expect(overNotes(lies, tomorrow)).toEqual(['1', '3']);
});

test('[JA6] what came out is no note any more, before and after it is erased', () => {
  const cutOff = [laid('1'), laid('2'), mark('3', '1'), mark('4', '1')];
  expect(notesOf(cutOff).map(({ text }) => text)).toEqual(['words 2']);
  expect(opening(cutOff, [], on(today))?.opened.text).toBe('words 2');
  expect(overNotes(cutOff, today)).toEqual(['1', '3', '4']);
  expect(notesOf([laid('2')])).toEqual([{ note: name('2'), what: 'joke', text: 'words 2', ids: ['2'] }]);
  expect(overNotes([laid('2')], today)).toEqual([]);
});

test('[JA7] a note that was written for one person comes out with nobody else, and stays with me as words', () => {
  const forOne = putIn({ note: name('a'), what: 'joke', text: 'for Ben', space: 'ours' }, today);
  if (!forOne.ok) throw new Error(forOne.refusal);
  const lies = [{ id: '1', fact: forOne.value }];
  expect(opening(lies, [], on(tomorrow, 'another'))).toBeUndefined();
  expect(notesOf(lies)).toMatchObject([{ text: 'for Ben', space: 'ours', ids: ['1'] }]);
  // One of a later day, or one that was written alone, does not wait behind it.
  const alone = [...lies, laid('2', { from: today })];
  expect(opening(alone, [], on(tomorrow, 'another'))?.opened.text).toBe('words 2');
  expect(opening(alone, [], on(tomorrow))?.opened.text).toBe('for Ben');
});

test('[JA6] two notes with the same words are two', () => {
  const twice = [laid('1', { text: 'a hug' }), laid('2', { text: 'a hug' }), mark('3', '1')];
  expect(notesOf(twice).map(({ ids }) => ids)).toEqual([['2']]);
});

test('[JA1] [JA2] what is taken out lies at its own places alone', () => {
  expect(notesOf([laid('1'), laid('2')]).map(({ ids }) => ids)).toEqual([['1'], ['2']]);
});

test('[JA5] what came out can be read for seven days', () => {
  const read = [-7, -6, 0, 1, 2].map((days) => cameOut([out('a', 'x', addDays(today, days))], today).length);
  expect(read).toEqual([0, 1, 1, 1, 0]);
  expect(lastDayToRead(today)).toBe('2026-05-12');
});

test('[JA3] [JA6] the same on both phones: the latest day first, one of each for a day, said twice shown once', () => {
  const yesterday = addDays(today, -1);
  const all = [out('b', 'tea', yesterday), out('a', 'sea'), out('a', 'sea'), out('b', 'rain'), out('b', 'zebra')];
  const read = (list: readonly CameOut[]) => cameOut(list, today).map(({ by, fact }) => `${by} ${fact.text}`);
  expect(read(all)).toEqual(['b rain', 'a sea', 'b tea']);
  expect(read([...all].reverse())).toEqual(['b rain', 'a sea', 'b tea']);
});
