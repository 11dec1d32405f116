import { expect, test } from 'vitest';
import {
  type CueEntry,
  cardFor,
  inOrder,
  latestLines,
  longestCue,
  mostLines,
  mostWritten,
  nextWriting,
  type ToldLine,
  withinRoom,
  writeLine,
} from './index.ts';

const sign = (text: string, means: 'ready' | 'slower' | 'pause' = 'pause'): CueEntry => ({
  of: 'sign',
  channel: 'breath',
  text,
  means,
});
const sense = (text: string, on: ('rest' | 'gentle' | 'open')[] = ['rest', 'gentle', 'open']): CueEntry => ({
  of: 'sense',
  channel: 'light',
  text,
  wish: 'good',
  on,
});
const cue = (digit: number): string => digit.toString(16).padStart(32, '0');
const told = (digit: number, entry: CueEntry, nth = 1, id = `${digit}-${nth}`): ToldLine => ({
  cue: cue(digit),
  nth,
  entry,
  id,
});
const texts = (lines: readonly { readonly entry: CueEntry }[]) => lines.map(({ entry }) => entry.text);

test('[CU1] [CU3] a line is what its person taps or writes, and there is no other way to one', () => {
  expect(writeLine([], cue(1), sign('  I hold my breath '))).toEqual({
    ok: true,
    value: { cue: cue(1), nth: 1, entry: sign('I hold my breath') },
  });
  const before = told(1, sign('I hold my breath'));
  expect(writeLine([before], cue(1), sign('I go still'))).toMatchObject({ ok: true, value: { cue: cue(1), nth: 2 } });
});

test('[CU1] words, a day, and room: what is lacking is named', () => {
  const refused = (entry: CueEntry, mine: readonly ToldLine[] = []) => {
    const written = writeLine(mine, cue(999), entry);
    return written.ok ? undefined : written.refusal;
  };
  expect(refused(sign('  '))).toBe('no-words');
  expect(refused(sign('x'.repeat(longestCue + 1)))).toBe('too-long');
  expect(refused(sign('x'.repeat(longestCue)))).toBeUndefined();
  expect(refused(sense('Low light', []))).toBe('no-day');
  expect(refused(sign('Still'), [told(1, sign('Still'))])).toBe('there-already');
  expect(refused(sign('Still', 'slower'), [told(1, sign('Still'))])).toBeUndefined();
  expect(refused(sense('Dark', ['open', 'rest']), [told(1, sense('Dark', ['rest', 'open']))])).toBe('there-already');
  const full = Array.from({ length: mostLines }, (_, at) => told(at, sign(`Line ${at}`)));
  expect(refused(sign('One more'), full)).toBe('no-room');
  expect(refused(sign('One more'), full.slice(1))).toBeUndefined();
  expect(writeLine(full, cue(3), sign('Changed')).ok).toBe(true);
});

test('[CU2] what was shown is counted on its own, and never out of reach', () => {
  expect([nextWriting(undefined), nextWriting({ nth: 4 }), nextWriting({ nth: mostWritten })]).toEqual([
    1,
    5,
    mostWritten,
  ]);
});

test('[CU5] of one line the latest counts; of two that crossed, the last by where it lies', () => {
  const all = [
    told(1, sign('Old'), 1),
    told(1, sign('New'), 2),
    told(2, sign('Left'), 1, 'x'),
    told(2, sign('Right'), 1, 'y'),
  ];
  expect(texts(inOrder(latestLines(all)))).toEqual(['New', 'Right']);
  expect(texts(inOrder(latestLines(all.toReversed())))).toEqual(['New', 'Right']);
});

test('[CU5] of the other the first sixty lines by their id count, whatever came first', () => {
  const many = Array.from({ length: 70 }, (_, at) => told(at, sign(`Line ${String(at).padStart(2, '0')}`)));
  expect(withinRoom(many.toReversed())).toEqual(many.slice(0, mostLines));
});

test('[CU7] what I put off my card is not on it, and makes no room for another line', () => {
  const many = Array.from({ length: 61 }, (_, at) => told(at, sign(`Line ${String(at).padStart(2, '0')}`)));
  const seen = cardFor(many, 'open', new Set([cue(3)]));
  expect(seen).toEqual(many.slice(0, mostLines).filter((line) => line.cue !== cue(3)));
});

test('[CU4] first pause, then slower, then ready, then senses of this kind of day', () => {
  const all = [
    told(1, sense('Soft music', ['open'])),
    told(2, sign('I lean in', 'ready')),
    told(3, sense('Low light', ['rest', 'gentle'])),
    told(4, sign('I go silent', 'pause')),
    told(5, sign('I laugh shortly', 'slower')),
  ];
  expect(texts(cardFor(all, 'open'))).toEqual(['I go silent', 'I laugh shortly', 'I lean in', 'Soft music']);
  expect(texts(cardFor(all, 'rest'))).toEqual(['I go silent', 'I laugh shortly', 'I lean in', 'Low light']);
});
