import { addDays, dayFrom } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { conditionById, conditions, healsApart, waitOf, waitUntil } from './index.ts';

const found = dayFrom('2026-11-22');
if (!found) throw new Error('a day');
const today = found;

function waiting(id: string) {
  const condition = conditionById(id);
  if (!condition?.wait) throw new Error(`${id} knows no wait`);
  return { ...condition, wait: condition.wait };
}

const surgery = waiting('heart-surgery');
const attack = waiting('heart-attack');
const recent = { kind: 'recent' } as const;

test('[CA8] a wait counts from the day itself, and from the day of telling where none was told', () => {
  expect(waitUntil(surgery.wait, { since: addDays(today, -42), today })).toBe(addDays(today, 14));
  expect(waitUntil(surgery.wait, { today })).toBe(addDays(today, 56));
  expect(waitUntil(attack.wait, { since: addDays(today, -42), today })).toBeUndefined();
});

test('[CA8] a day told never makes a wait longer than telling it now, and never ends it unasked', () => {
  for (const one of conditions) {
    for (const ago of [0, 1, 30, 400]) {
      const wait = waitOf(one, recent, { since: addDays(today, -ago), today });
      expect(wait === undefined, one.id).toBe(one.wait === undefined);
      if (wait?.until === undefined) continue;
      expect(wait.until <= (waitOf(one, recent, { today })?.until ?? ''), one.id).toBe(true);
      // Even where its days are over: it holds, and the question comes. [CA3]
      expect(wait.from, one.id).toBe(today);
    }
  }
});

test('[CA8] the date of the team replaces the days; its yes, and long stable, end them', () => {
  const since = addDays(today, -7);
  const day = addDays(today, 90);
  expect(waitOf(surgery, { kind: 'not-until', day }, { since, today })).toEqual({
    id: 'wait-heart-surgery',
    target: { kind: 'tier', tier: 5 },
    from: today,
    until: day,
  });
  expect(waitOf(surgery, { kind: 'cleared' }, { since, today })).toBeUndefined();
  expect(waitOf(surgery, { kind: 'stable' }, { since, today })).toBeUndefined();
});

test('[CA9] what heals by days of its own stays open beside a yes that may have been about something else', () => {
  expect(healsApart(['CARD', 'STERN'])).toEqual(['STERN']);
  expect(healsApart(['OSTOMY', 'ABD', 'SKIN'])).toEqual(['ABD']);
  expect(healsApart(['ABD'])).toEqual([]);
  expect(healsApart(['CARD', 'ACOAG'])).toEqual([]);
});
