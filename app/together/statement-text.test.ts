import type { ActivityId } from '@unhurried/domain/library';
import { goOn, nobodyYet, pause, type Statement, signal, sit, statementOf } from '@unhurried/domain/together';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementFrom, textOf } from './statement-text.ts';

const choice = { activity: 'full-closeness-as-you-define-it' as ActivityId, tier: 6 } as const;
const seat = (letter: string) => letter.repeat(22);

function stated(): Statement {
  const both = sit(sit(nobodyYet, seat('s'), 'a', choice), seat('t'), 'b', choice);
  const said = goOn(signal(signal(both, seat('s'), pause, 4096), seat('t'), pause, 4096), seat('s'));
  const statement = statementOf(said, seat('s'));
  if (!statement) throw new Error('Nobody sat down.');
  return statement;
}

test('[TT2] a statement is read again as it was written, and fits into a frame', () => {
  const text = textOf(stated());
  expect(statementFrom(text)).toEqual(stated());
  expect(text.length).toBeLessThanOrEqual(400);
});

test('[TT2] what is not a statement is nothing', () => {
  const good = JSON.parse(textOf(stated()));
  const changed = (at: number, value: unknown) => JSON.stringify([good[0].with(at, value), good[1]]);
  const wrong = [
    '',
    'null',
    '[]',
    '{"said":1}',
    changed(0, 'c'),
    changed(1, -1),
    changed(1, 1.5),
    changed(2, 4),
    changed(3, [['', 1]]),
    changed(
      3,
      Array.from({ length: 7 }, (_, count) => [`seat${count}`, 1]),
    ),
    changed(4, '../../etc'),
    changed(5, 7),
    JSON.stringify([good[0]]),
    JSON.stringify([good[0], [['s', 'a', 1]]]),
  ];
  expect(wrong.filter((text) => statementFrom(text) !== undefined)).toEqual([]);
});

test('[TT2] no text of anybody makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => statementFrom(text)).not.toThrow();
    }),
  );
});

test('[TT2] however often a page was opened, what goes fits into a frame, and the words held latest are in it', () => {
  const holds = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `${at}`.padStart(22, 'h'),
      { person: 'b', turn: 4096 * at, caution: pause },
    ]),
  ) as Statement['holds'];
  const goesOn = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}`.padStart(22, 'g'), 4096 * at]));
  const { said } = stated();
  const text = textOf({ said: { ...said, goesOn }, holds });
  expect(text.length).toBeLessThanOrEqual(400);
  const read = statementFrom(text);
  expect(Object.keys(read?.holds ?? {}).at(-1)).toBe('11'.padStart(22, 'h'));
  expect(read?.said.caution).toBe(pause);
});
