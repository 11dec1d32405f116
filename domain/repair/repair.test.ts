import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';
import {
  type Asking,
  askedOf,
  goesOn,
  lastDayOf,
  lastDayOfMine,
  type Mark,
  marksOver,
  mayWrite,
  partsFrom,
  questionOf,
  type RepairId,
  repairOf,
  type Standing,
  smallSteps,
  stageNow,
  standingOn,
  stepFrom,
  textOfParts,
  textOfStep,
} from './index.ts';

const day = '2026-05-04' as Day;
const idOf = (sign: string) => sign.repeat(32) as RepairId;
const asking = (by: Person, sign: string, on = day): Asking => ({
  id: `fact ${sign}`,
  by,
  repair: idOf(sign),
  day: on,
});
const of = (me: Person, all: readonly Asking[], marks: readonly Mark[] = [], today = day) =>
  askedOf(all, { me, today, marks });

test('[RP1] it stands on its day and six more, and not from a day that cannot be', () => {
  const stands = (days: number) => standingOn([asking('a', '1')], addDays(day, days)).length;
  expect([-2, -1, 0, 6, 7, 400].map(stands)).toEqual([0, 1, 1, 1, 0, 0]);
});

test('[RP2] of two that crossed, one counts, the same for both and in whatever order they came', () => {
  const [mine, theirs] = [asking('a', '2'), asking('b', '1')];
  for (const all of [
    [mine, theirs],
    [theirs, mine],
  ])
    for (const me of ['a', 'b'] as const) expect(of(me, all)).toEqual({ kind: 'asked', asking: theirs });
  const earlier = asking('a', '2', addDays(day, -1));
  expect(of('b', [theirs, earlier])?.asking).toBe(earlier);
});

test('[RP3] put out of sight it stays so, and so does what is asked again within seven days', () => {
  const away: Mark = { repair: idOf('1'), how: 'away', day };
  const kindOn = (days: number, sign: string) => {
    const on = addDays(day, days);
    return of('b', [asking('a', sign, on)], [away], on)?.kind;
  };
  expect(of('b', [asking('a', '1')])?.kind).toBe('waits');
  expect([kindOn(0, '1'), kindOn(0, '2'), kindOn(6, '2'), kindOn(7, '2')]).toEqual(['away', 'away', 'away', 'waits']);
});

test('[RP3] the one who asked has nothing to put away, whatever the other’s mark says', () => {
  const marks: Mark[] = [{ repair: idOf('1'), how: 'away', day }];
  expect(of('b', [asking('a', '1'), asking('b', '2')], marks)?.kind).toBe('asked');
});

test('[RP4] what is seen of an asking of mine takes nothing that the other keeps', () => {
  const seen = of('a', [asking('a', '1')]);
  expect(seen).toEqual({ kind: 'asked', asking: asking('a', '1') });
  expect(of('a', [asking('a', '1')], [], addDays(day, 7))).toBeUndefined();
});

test('[RP4] the last day that whoever asked is told is that of their own asking, whatever else stands', () => {
  const [own, theirs] = [asking('a', '2', addDays(day, 2)), asking('b', '1')];
  const today = addDays(day, 2);
  expect(lastDayOfMine([theirs, own], 'a', today)).toBe(lastDayOf(own.day));
  expect(lastDayOfMine([own], 'a', today)).toBe(lastDayOf(own.day));
  expect(lastDayOfMine([asking('a', '3'), own], 'a', today)).toBe(lastDayOf(own.day));
  expect(lastDayOfMine([theirs], 'a', today)).toBeUndefined();
});

test('[RP7] what I left is over for me; another that is asked later is not', () => {
  const left: Mark = { repair: idOf('1'), how: 'left', day };
  expect(of('a', [asking('a', '1')], [left])).toBeUndefined();
  expect(of('a', [asking('b', '2')], [left])?.kind).toBe('waits');
});

test('[RP3] [RP7] a mark goes when nothing can come back to it', () => {
  const mark: Mark = { repair: idOf('1'), how: 'away', day };
  expect([15, 16].map((days) => marksOver([mark], addDays(day, days)).length)).toEqual([0, 1]);
});

test('[RP5] blank parts are left out, all blank or one too long is refused', () => {
  expect(textOfParts({ happened: ' We came\n late. ', ask: 'A call.' })).toEqual({
    ok: true,
    value: '1 We came late.\n4 A call.',
  });
  expect(textOfParts({ felt: ' \n ' })).toEqual({ ok: false, refusal: 'blank' });
  expect(textOfParts({ felt: 'x'.repeat(241) })).toEqual({ ok: false, refusal: 'too-long' });
  expect(textOfParts({ felt: '🌊'.repeat(240) }).ok).toBe(true);
});

test('[RP5] a text that is not written so is plain words', () => {
  const plain = ['', 'I am sorry.', '1', '1 ', '5 x', '2 b\n1 a', '1 a\n1 b', '1 a\nb', '1  a', `1 ${'x'.repeat(241)}`];
  for (const text of plain) expect(partsFrom(text), text).toBeUndefined();
  expect(partsFrom('2 Tired.')).toEqual({ felt: 'Tired.' });
});

test('[RP6] one after the other, and saying back may be left out', () => {
  const at = (felt: Standing, heard: Standing, step: Standing) => ({ felt, heard, step });
  expect(stageNow(at('open', 'open', 'open'))).toBe('felt');
  for (const felt of ['mine', 'both', 'wished', 'opening', 'unfitting'] as const)
    expect(stageNow(at(felt, 'open', 'open'))).toBe('felt');
  expect(stageNow(at('opened', 'mine', 'open'))).toBe('heard');
  expect(stageNow(at('opened', 'open', 'mine'))).toBe('step');
  expect(stageNow(at('opened', 'opened', 'open'))).toBe('step');
  expect(stageNow(at('opened', 'open', 'opened'))).toBe('done');
  expect(mayWrite('step', at('both', 'open', 'open'))).toBe(false);
  expect(mayWrite('step', at('opened', 'open', 'open'))).toBe(true);
  expect(mayWrite('felt', at('mine', 'open', 'open'))).toBe(false);
});

test('[RP6] a question names its repair and its answer, and no other question does', () => {
  const question = questionOf(idOf('a'), 'heard');
  expect(repairOf(question)).toEqual({ repair: idOf('a'), stage: 'heard' });
  for (const other of ['one-line', `own-${idOf('a')}`, `repair-${idOf('a')}-other`, 'repair-aa-felt', `${question}x`])
    expect(repairOf(other), other).toBeUndefined();
});

test('[RP8] without an asking the one goes on in which both have sealed', () => {
  const sealed = [
    { repair: idOf('1'), felt: 'mine' },
    { repair: idOf('3'), felt: 'opened' },
    { repair: idOf('2'), felt: 'both' },
  ] as const;
  expect(goesOn(undefined, sealed)).toBe(idOf('2'));
  expect(goesOn(idOf('1'), sealed)).toBe(idOf('1'));
});

test('[RP8] where nothing is asked any more, what I alone sealed is still there to be taken back, the first by its name', () => {
  const sealed = [
    { repair: idOf('3'), felt: 'mine' },
    { repair: idOf('1'), felt: 'open' },
    { repair: idOf('2'), felt: 'mine' },
  ] as const;
  expect(goesOn(undefined, sealed)).toBe(idOf('2'));
  expect(goesOn(undefined, [...sealed, { repair: idOf('4'), felt: 'both' }])).toBe(idOf('4'));
  expect(goesOn(undefined, sealed.slice(1, 2))).toBeUndefined();
  expect(goesOn(idOf('5'), sealed)).toBe(idOf('5'));
  // An asking of my own, for which I wrote nothing, takes nothing of it away.
  expect(goesOn(idOf('5'), sealed, true)).toBe(idOf('2'));
  expect(goesOn(idOf('3'), sealed, true)).toBe(idOf('3'));
  expect(goesOn(idOf('5'), [], true)).toBe(idOf('5'));
});

test('[RP9] a step of the list is known again, and any other text is plain words', () => {
  for (const step of smallSteps) expect(stepFrom(textOfStep(step))).toBe(step);
  for (const text of ['step:', 'step:other', 'sit-together', 'A walk.']) expect(stepFrom(text)).toBeUndefined();
});
