import { type DiaryPreview, readDiary } from '@unhurried/domain/diary';
import { expect, test } from 'vitest';
import { madeUpDay, visibleDiary } from './made-up-diary.ts';
import { scored, scoredAsJson, scoreReport } from './score-report.ts';

function previewOf(seed: string): DiaryPreview {
  const read = readDiary(visibleDiary(seed, madeUpDay('2026-01-01'), 120));
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
}

const score = scored(previewOf('score'));

test('[WM1] the flare rule stands first, beside each naive rule, on the same days', () => {
  const { rules } = scoredAsJson(score);
  expect(rules[0]?.rule).toBe('flare rule');
  expect(rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['never', '7-day mean + 1 SD']));
  for (const { asked, ordinary, severe, atLeastModerate } of rules) {
    expect({ asked, ordinary, severe: severe.of, moderate: atLeastModerate.of }).toEqual({
      asked: 120,
      ordinary: 114,
      severe: 0,
      moderate: 6,
    });
  }
});

test('[WM7] a coarse scale is said to be coarse, with what two points would have marked', () => {
  const text = scoreReport('my.csv', score).replace(/\s+/g, ' ');
  expect(text).toContain('Scale: coarse. One step of this diary is 3.3 of 10 points');
  expect(text).toMatch(/"two points worse than usual" would mark \d+ %/);
  expect(scoredAsJson(score)).toMatchObject({ coarse: true, crashes: { asked: 120, marked: 6 } });
});

test('[WM8] nothing is lost in the object: a figure that cannot be had is null, never left out', () => {
  const never = scoredAsJson(score).rules.find(({ rule }) => rule === 'never');
  expect(never).toMatchObject({ atLeastModerate: { recall: 0, precision: null, f1: null }, lead: null });
  expect(never?.chanceOfOnset).toBeCloseTo(4 / 120);
  expect(JSON.parse(JSON.stringify(scoredAsJson(score)))).toEqual(scoredAsJson(score));
});
