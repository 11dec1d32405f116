import { expect, test } from 'vitest';
import { occurrencesOf } from './occurrences.ts';
import { between, dates, day, timed, wall, zone } from './repeating.gen.ts';
import type { DateChange, When } from './when.ts';

const utc = zone('UTC');
const none = {};
const firsts = (when: When, first: string, last: string, changes: Readonly<Record<string, DateChange>> = none) =>
  occurrencesOf(when, changes, between(first, last), utc).map(({ from, first: on }) => from ?? on);
const _spans = (when: When, first: string, last: string) =>
  occurrencesOf(when, none, between(first, last), utc).map((each) => `${each.first}/${each.last}`);

const weekly = timed('2026-11-02T10:00', 60, 'Europe/Lisbon', { rule: 'FREQ=WEEKLY;COUNT=8' });

test('[RR7] further dates are added once, left-out ones are gone, and what names no time is passed over', () => {
  const when = dates('2026-11-02', 1, {
    rule: 'FREQ=WEEKLY;COUNT=3',
    also: ['2026-11-20', '2026-11-09', '2026-10-01', '2026-11-21', '2026-11-25T10:00', 'soon'],
    not: ['2026-11-21', '2026-11-16', '2026-11-17', 'never'],
  });
  expect(firsts(when, '2026-09-01', '2026-12-31')).toEqual(['2026-10-01', '2026-11-02', '2026-11-09', '2026-11-20']);
  const first = dates('2026-11-02', 1, { rule: 'FREQ=WEEKLY;COUNT=2', not: ['2026-11-02'] });
  expect(firsts(first, '2026-11-01', '2026-12-31')).toEqual(['2026-11-09']);
});

test('[RR7] a single time is left out or moved, and keeps the name of its own date', () => {
  const changes = {
    '2026-11-09T10:00': { off: true },
    '2026-11-16T10:00': { from: wall('2026-11-17T15:00'), length: 30 },
    '2026-11-23T10:00': { from: day('2026-11-24'), length: 2 },
  } as const;
  expect(occurrencesOf(weekly, changes, between('2026-11-03', '2026-11-30'), zone('UTC'))).toEqual([
    {
      key: '2026-11-16T10:00',
      first: '2026-11-17',
      last: '2026-11-17',
      from: '2026-11-17T15:00',
      until: '2026-11-17T15:30',
    },
    { key: '2026-11-23T10:00', first: '2026-11-24', last: '2026-11-25' },
    {
      key: '2026-11-30T10:00',
      first: '2026-11-30',
      last: '2026-11-30',
      from: '2026-11-30T10:00',
      until: '2026-11-30T11:00',
    },
  ]);
});

test('[RR7] a time is moved into the window from far away, and out of it', () => {
  const changes = { '2026-12-21T10:00': { from: wall('2026-11-05T10:00'), length: 60 } } as const;
  expect(firsts(weekly, '2026-11-03', '2026-11-08', changes)).toEqual(['2026-11-05T10:00']);
  expect(firsts(weekly, '2026-12-21', '2026-12-21', changes)).toEqual([]);
  expect(
    firsts(dates('2026-11-02', 1), '2027-01-01', '2027-01-31', {
      '2026-11-02': { from: day('2027-01-05'), length: 1 },
    }),
  ).toEqual(['2027-01-05']);
});

test('[RR7] what was said of a time that is none of this entry’s shows nothing', () => {
  const moved = { from: wall('2026-11-05T10:00'), length: 60 };
  for (const key of ['2026-11-03T10:00', '2026-11-02T10:30', '2026-12-28T10:00', '2026-11-02', 'x', '']) {
    expect(firsts(weekly, '2026-11-05', '2026-11-06', { [key]: moved })).toEqual([]);
  }
  const left = timed('2026-11-02T10:00', 60, 'Europe/Lisbon', { rule: 'FREQ=WEEKLY', not: ['2026-11-09T10:00'] });
  expect(firsts(left, '2026-11-05', '2026-11-06', { '2026-11-09T10:00': moved })).toEqual([]);
  expect(firsts(left, '2026-11-05', '2026-11-06', { '2026-11-16T10:00': moved })).toEqual(['2026-11-05T10:00']);
});
