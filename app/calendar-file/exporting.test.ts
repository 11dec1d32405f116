import { type Entry, type EntryId, entryKinds } from '@unhurried/domain/calendar';
import type { Instant, Wall, Zone } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { hasMessage, loadWords, t } from '../words/index.ts';
import { exportFrom } from './exporting.ts';
import { writeCalendar } from './index.ts';

await loadWords('en', ['calendar-file']);

const entry: Entry = {
  key: 'a:random',
  id: 'random' as EntryId,
  of: 'a',
  kind: 'treatment',
  title: 'Chemo',
  note: 'Ward 5, Unhurried',
  when: { kind: 'time', from: '2026-12-01T09:00' as Wall, minutes: 30, zone: 'Europe/Berlin' as Zone },
  origin: { uid: 'visit@hospital.example', sequence: 2 },
  changes: {},
  crossed: {},
  stands: true,
  keptBy: ['a'],
};
const written = (own: boolean, more: Partial<Entry> = {}) =>
  writeCalendar([exportFrom({ ...entry, ...more }, { own, neutral: 'Appointment' })], { now: 0 as Instant });

test('[CF10] without its words an entry says its kind, under its random name, and nothing of where it came from', () => {
  const text = written(false);
  expect(text).toContain('SUMMARY:Appointment\r\n');
  expect(text).toContain('UID:random\r\n');
  expect(text).toContain('CLASS:PRIVATE\r\n');
  expect(text).not.toMatch(/chemo|ward|hospital|unhurried|DESCRIPTION|LOCATION|URL|ATTENDEE|ORGANIZER/i);
});

test('[CF10] with its words an entry says its title and where it came from, and never its note', () => {
  const text = written(true);
  expect(text).toContain('SUMMARY:Chemo\r\n');
  expect(text).toContain('UID:visit@hospital.example\r\n');
  expect(text).not.toMatch(/ward|unhurried/i);
  expect(written(true, { title: '' })).toContain('SUMMARY:Appointment\r\n');
  expect(written(true, { title: '' })).toContain('UID:random\r\n');
});

test('[CF10] every kind of entry has a word of its own for other calendars, which does not name the kind', () => {
  const words = entryKinds.map((kind) => {
    const key = `calendar-file.neutral.${kind}`;
    return hasMessage(key) ? t(key) : '';
  });
  expect(new Set(words)).toEqual(new Set(['Time kept free', 'Appointment', 'Reminder', 'Busy']));
  for (const word of words) expect(word).not.toMatch(/treatment|medicine|ritual|care|talk|rest\b|date/i);
});
