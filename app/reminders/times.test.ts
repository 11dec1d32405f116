import { expect, test } from 'vitest';
import words from '../words/en/reminders.json';
import { quarterOf, withTime } from './times.ts';

test('[WR1] a time is taken to the nearest quarter of an hour; what is no time is left', () => {
  expect(['08:07', '08:08', '23:55', '00:00', '12:15:00'].map(quarterOf)).toEqual([
    '08:00',
    '08:15',
    '00:00',
    '00:00',
    '12:15',
  ]);
  expect(['', 'noon', '8:00'].map(quarterOf)).toEqual([undefined, undefined, undefined]);
});

test('[WR1] each time stands once, in order, and no more than four', () => {
  const all = ['20:00', '08:00', '20:00', '12:00', '06:00', '23:00'].flatMap((text) => quarterOf(text) ?? []);
  expect(all.reduce(withTime, [] as readonly (typeof all)[number][])).toEqual(['06:00', '08:00', '12:00', '20:00']);
});

test('[WR4] what a lock screen shows names nothing, and nothing on the page presses', () => {
  expect(words['reminders.note'].defaultMessage).toBe('A note is waiting');
  for (const { defaultMessage } of Object.values(words))
    expect(defaultMessage).not.toMatch(/missed|overdue|forget|should|only|just|streak|!/i);
});
