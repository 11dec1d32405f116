import { rituals } from '@unhurried/content/rituals';
import { canBeApart, dayParts, minutesOf } from '@unhurried/domain/rituals';
import { expect, test } from 'vitest';
import { fitting, partOf } from './fitting.ts';

const idsAt = (part: (typeof dayParts)[number], more: { hard?: boolean; apart?: boolean } = {}) =>
  fitting(rituals, { part, hard: false, apart: false, ...more }).map(({ id }) => id);

test('[RU1] three at most, at home in this part of the day', () => {
  for (const part of dayParts) {
    const today = fitting(rituals, { part, hard: false, apart: false });
    expect(today, part).toHaveLength(3);
    for (const { id, suits } of today) expect(suits, id).toContain(part);
  }
  expect(idsAt('evening')[0]).toBe('closing-the-care');
  expect(idsAt('morning')).toContain('good-morning');
  expect([5, 12, 20, 23, 2].map(partOf)).toEqual(['morning', 'day', 'evening', 'night', 'night']);
});

test('[RU1] apart, what can be done apart; on a hard day the shortest first', () => {
  const together = rituals.map(({ apart: _, ...each }) => each);
  expect(fitting(together, { part: 'day', hard: false, apart: true })).toEqual([]);
  for (const part of dayParts) {
    for (const each of fitting(rituals, { part, hard: true, apart: true })) expect(canBeApart(each)).toBe(true);
    const hard = fitting(rituals, { part, hard: true, apart: false }).map(({ worst }) => minutesOf(worst));
    expect(hard).toEqual(hard.toSorted((one, other) => one - other));
    expect(Math.max(...hard)).toBe(1);
  }
});

test('[RU1] a hospital day and a weekly date are never picked for anybody', () => {
  const picked = dayParts.flatMap((part) => [
    ...idsAt(part),
    ...idsAt(part, { hard: true }),
    ...idsAt(part, { apart: true }),
  ]);
  for (const id of ['before-a-hospital-day', 'after-a-hospital-day', 'weekly-care-date'])
    expect(picked).not.toContain(id);
});
