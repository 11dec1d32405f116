import type { Zone } from '@unhurried/domain/time';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { matchWith, readCalendar } from '../../calendar-file/index.ts';
import { myPlans, ourPlans } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { couple, few } from '../../session/rounds.contract.ts';
import { loadWords } from '../../words/index.ts';
import { bring } from './bring.ts';
import { FilesPage } from './files-page.tsx';

const file = (...lines: readonly string[]) =>
  new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//A clinic//EN',
      'BEGIN:VEVENT',
      'UID:scan-1',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
  );
const zone = 'Europe/Lisbon' as Zone;
const letter = [
  'DTSTART;TZID=Europe/Lisbon:20261126T090000',
  'DTEND;TZID=Europe/Lisbon:20261126T093000',
  'SUMMARY:Scan',
];

async function brings(session: Session, bytes: Uint8Array, forWhom: 'private' | 'mine' | 'both') {
  const reading = await readCalendar(bytes, zone);
  if (!reading.ok) throw new Error('not read');
  const here = [...myPlans(session).value.entries, ...ourPlans(session).value.entries];
  const matches = matchWith(reading.value.entries, here);
  await bring(
    session,
    matches.map((match) => ({ match, forWhom })),
  );
  return matches.map(({ kind }) => kind);
}
const titles = (session: Session) =>
  [...myPlans(session).value.entries, ...ourPlans(session).value.entries].map(
    ({ title, when }) => `${title} ${when.from}`,
  );

test('[WE40] [CF9] a letter is brought in once, moved by a later one, and taken out when it is called off', async () => {
  const us = await couple(few);
  expect(await brings(us.ada, file(...letter), 'mine')).toEqual(['new']);
  await us.here.settle();
  expect(titles(us.ben)).toEqual(['Scan 2026-11-26T09:00']);
  expect(await brings(us.ada, file(...letter), 'mine')).toEqual(['here']);
  expect(titles(us.ada)).toEqual(['Scan 2026-11-26T09:00']);
  const moved = letter.map((line) => line.replaceAll('20261126', '20261127'));
  expect(await brings(us.ada, file(...moved, 'SEQUENCE:1'), 'mine')).toEqual(['update']);
  await us.here.settle();
  expect(titles(us.ben)).toEqual(['Scan 2026-11-27T09:00']);
  expect(await brings(us.ada, file(...letter), 'mine')).toEqual(['older']);
  expect(await brings(us.ada, file(...moved, 'SEQUENCE:2', 'STATUS:CANCELLED'), 'mine')).toEqual(['cancelled']);
  await us.here.settle();
  expect([titles(us.ada), titles(us.ben)]).toEqual([[], []]);
});

test('[WE40] [P5] what is brought in for me alone goes nowhere', async () => {
  const us = await couple(few);
  await brings(us.ada, file(...letter), 'private');
  await us.here.settle();
  expect(titles(us.ada)).toEqual(['Scan 2026-11-26T09:00']);
  expect(us.ben.known.value.ours.laid.size).toBe(0);
});

test('[WE40] the page that brings a file in leads to the one that saves one', async () => {
  await loadWords('en', ['calendar-file']);
  const us = await couple(few);
  const page = (rest: readonly string[]) => render(h(FilesPage, { session: us.ada, zone, rest }));
  expect(page([])).toContain('href="#/week/files/save"');
  expect(page(['save'])).toContain('Save as a calendar file');
});
