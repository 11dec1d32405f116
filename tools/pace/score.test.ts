import type { DiaryDay } from '@unhurried/domain/diary';
import type { Standing } from '@unhurried/domain/pace';
import { addDays, type Day, dayFrom } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { naiveRules } from './naive.ts';
import { flareMarks, scoredBeside, scoreFlares } from './score.ts';

const start = dayFrom('2026-01-01');
if (!start) throw new Error('No such day.');
const on = (at: number): Day => addDays(start, at);

type Crash = NonNullable<DiaryDay['crash']>;
/** One letter a day: 0 to 3 the crash that was marked, a dot where it was not asked. */
const diary = (crashes: string): DiaryDay[] =>
  [...crashes].map((letter, at) => {
    const crash = ([0, 1, 2, 3] as const).find((each) => String(each) === letter);
    return { day: on(at), reading: { day: on(at) }, ...(crash !== undefined && { crash: crash satisfies Crash }) };
  });
const marking = (marks: string) => new Map([...marks].map((letter, at) => [on(at), letter === 'x']));

test('days are counted at each level of crash, and only where one was asked about', () => {
  const score = scoreFlares(diary('0.0123.'), marking('x.x..xx'));
  expect(score).toMatchObject({ asked: 5, ordinary: 2, falselyMarked: 2, falseShare: 1 });
  expect(score.atLeastMild).toMatchObject({ of: 3, marked: 3, hit: 1, recall: 1 / 3, precision: 1 / 3 });
  expect(score.atLeastModerate).toMatchObject({ of: 2, hit: 1 });
  expect(score.severe).toMatchObject({ of: 1, hit: 1, recall: 1, precision: 1 / 3, f1: 0.5 });
});

test('nothing marked is no precision, not a bad one', () => {
  const score = scoreFlares(diary('0120'), marking('....'));
  expect(score.atLeastMild).toEqual({ of: 2, marked: 0, hit: 0, recall: 0, precision: undefined, f1: undefined });
  expect(score.lead).toBeUndefined();
});

test('one quiet day does not part an episode, two do', () => {
  expect(scoreFlares(diary('2020'), marking('....')).onsets.of).toBe(1);
  expect(scoreFlares(diary('2002'), marking('....')).onsets.of).toBe(2);
  expect(scoreFlares(diary('2..2'), marking('....')).onsets.of).toBe(2);
});

test('the lead is counted from the first mark, three days at most', () => {
  expect(scoreFlares(diary('000002'), marking('..xxxx'))).toMatchObject({ lead: 3, onsets: { hit: 1, precision: 1 } });
  expect(scoreFlares(diary('000002'), marking('.....x'))).toMatchObject({ lead: 0 });
  expect(scoreFlares(diary('000002'), marking('.x....'))).toMatchObject({ onsets: { hit: 0, precision: 0 } });
});

test('a mark after the onset has not foreseen it', () => {
  expect(scoreFlares(diary('0022'), marking('...x')).onsets).toMatchObject({ of: 1, hit: 0 });
});

const tired = (energies: readonly number[]): DiaryDay[] =>
  energies.map((energy, at) => ({ day: on(at), reading: { day: on(at), energy, pain: 2 } }));

test('the naive rules do what their names say', () => {
  const days = tired([6, 6, 5, 6, 6, 2, 6]);
  const marked = (rule: string): Day[] => {
    const marks = naiveRules[rule]?.(days);
    return days.map(({ day }) => day).filter((day) => marks?.get(day));
  };
  expect(marked('never')).toEqual([]);
  expect(marked('yesterday’s value')).toEqual([on(6)]);
  expect(marked('7-day mean + 1 SD')).toEqual([on(5)]);
  const crashed = naiveRules['yesterday’s crash']?.(diary('01.'));
  expect(crashed?.get(on(2))).toBe(true);
  expect(crashed?.get(on(1))).toBe(false);
});

test('a flare that waits out its way back is no mark', () => {
  const flare = { state: 'flare', since: on(0), by: 'tap', askNewUsual: false, suggestCareTeam: false } as const;
  const marks = flareMarks(
    new Map<Day, Standing>([
      [on(0), flare],
      [on(1), { ...flare, backSince: on(1) }],
    ]),
  );
  expect([...marks.values()]).toEqual([true, false]);
});

test('all rules are scored on the same days', () => {
  const days = tired(Array.from({ length: 40 }, (_, at) => (at > 30 && at < 34 ? 1 : 6)));
  const crashed = days.map((each, at): DiaryDay => ({ ...each, crash: at > 30 && at < 34 ? 3 : 0 }));
  const scores = scoredBeside(crashed);
  expect(scores.map(({ rule }) => rule)).toEqual(['flare rule', ...Object.keys(naiveRules)]);
  expect(new Set(scores.map(({ score }) => score.asked))).toEqual(new Set([40]));
  expect(scores[0]?.score.severe).toMatchObject({ of: 3, hit: 3, recall: 1 });
});
