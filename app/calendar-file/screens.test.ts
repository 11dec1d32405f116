import { readFileSync } from 'node:fs';
import type { Entry, EntryId } from '@unhurried/domain/calendar';
import type { Day, Wall, Zone } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { loadWords } from '../words/index.ts';
import { FoundList } from './found-list.tsx';
import { type Brought, type CalendarFilePort, ExportCalendar, fieldsOf, ImportCalendar } from './index.ts';
import { type FileRefusal, skipReasons } from './reading.ts';
import { refusalWords, skippedWords, whenWords } from './said.ts';
import { type Importing, useImport } from './use-import.ts';

await loadWords('en', ['calendar-file']);

const lisbon = 'Europe/Lisbon' as Zone;
const sample = (name: string) => readFileSync(new URL(`./samples/${name}.ics`, import.meta.url));
const fileOf = (name: string): File => new File([sample(name)], `${name}.ics`);
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A page of somebody in Lisbon, and what it asked to be written. */
function page(entries: readonly Entry[] = [], works = true) {
  const brought: (readonly Brought[])[] = [];
  const port: CalendarFilePort = {
    entries,
    viewer: lisbon,
    today: '2026-11-22' as Day,
    bring: async (chosen) => {
      brought.push(chosen);
      return works;
    },
  };
  let held: Importing | undefined;
  const Held = () => {
    held = useImport(port);
    return null;
  };
  renderToString(h(Held, {}));
  if (!held) throw new Error('It was drawn.');
  return { port, brought, importing: held };
}

function drawn({ importing }: { importing: Importing }): string {
  const { value } = importing.state;
  if (!('found' in value)) throw new Error(`It is ${value.kind}.`);
  return renderToString(h(FoundList, { found: value.found, viewer: lisbon, importing }));
}

test('[CF12] reading writes nothing, and one tap writes what is ticked, for its person alone', async () => {
  const open = page();
  await open.importing.read(fileOf('doctolib-like'));
  expect(open.importing.state.value.kind).toBe('found');
  expect(open.brought).toEqual([]);
  await open.importing.bring();
  expect(open.importing.state.value.kind).toBe('brought');
  expect(open.brought.map((all) => all.map(({ match, forWhom }) => [match.read.title, forWhom]))).toEqual([
    [['Rendez-vous avec Dr Lefèvre', 'private']],
  ]);
});

test('[CF12] what is unticked stays out, and each may be for somebody else', async () => {
  const open = page();
  await open.importing.read(fileOf('ishmed-like-no-uid'));
  expect([...open.importing.chosen.value]).toHaveLength(2);
  open.importing.all.value = 'mine';
  open.importing.each.value = new Map([[1, 'both']]);
  await open.importing.bring();
  open.importing.chosen.value = new Set([1]);
  await open.importing.read(fileOf('ishmed-like-no-uid'));
  open.importing.chosen.value = new Set([1]);
  await open.importing.bring();
  expect(open.brought.map((all) => all.map(({ forWhom }) => forWhom))).toEqual([['mine', 'both'], ['mine']]);
});

test('[CF12] what is over is shown apart and not ticked; of a long list what is not shown is not ticked', async () => {
  const open = page();
  await open.importing.read(fileOf('edge-1970-and-1899'));
  expect([...open.importing.chosen.value]).toEqual([]);
  expect(textOf(drawn(open))).toMatch(/From before today .*The first second/);
  const many = Array.from({ length: 120 }, (_, at) => `BEGIN:VEVENT\nUID:${at}\nDTSTART:20270101T100000Z\nEND:VEVENT`);
  await open.importing.read(new File([`BEGIN:VCALENDAR\n${many.join('\n')}\nEND:VCALENDAR`], 'x.ics'));
  expect(open.importing.chosen.value.size).toBe(50);
  expect(drawn(open).match(/type="checkbox"/g)).toHaveLength(50);
  expect(textOf(drawn(open))).toContain('Show more of them');
});

test('[CF12] what comes again without an end is not over, and what came again until last month is', async () => {
  const event = (uid: string, rule: string) =>
    `BEGIN:VEVENT\nUID:${uid}\nSUMMARY:${uid}\nDTSTART;VALUE=DATE:20260105\nRRULE:${rule}\nEND:VEVENT`;
  const rules = [
    event('on', 'FREQ=WEEKLY'),
    event('gone', 'FREQ=WEEKLY;UNTIL=20261010'),
    event('some', 'FREQ=WEEKLY;COUNT=60'),
  ];
  const spent = [event('three', 'FREQ=DAILY;COUNT=3'), event('days', 'FREQ=WEEKLY;BYDAY=MO,TU,WE;COUNT=90')];
  const open = page();
  await open.importing.read(new File([`BEGIN:VCALENDAR\n${[...rules, ...spent].join('\n')}\nEND:VCALENDAR`], 'x.ics'));
  await open.importing.bring();
  expect(open.brought[0]?.map(({ match }) => match.read.title)).toEqual(['on', 'some']);
});

test('[CF2] [CF12] thousands of rules that take long to follow are put in order without following them', async () => {
  const rule = 'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=5,6,7;COUNT=99999999';
  const one = (at: number) => `BEGIN:VEVENT\nUID:${at}\nDTSTART;VALUE=DATE:19000101\n${rule}\nEND:VEVENT`;
  const text = Array.from({ length: 4000 }, (_, at) => one(at)).join('\n');
  const open = page();
  const begun = performance.now();
  await open.importing.read(new File([text], 'x.ics'));
  expect(open.importing.state.value.kind).toBe('found');
  // Following one of them takes more than a second: all of them would take an hour.
  expect(performance.now() - begun).toBeLessThan(30_000);
});

test('[CF12] a device that could not write says so, and the choice is still there', async () => {
  const open = page([], false);
  await open.importing.read(fileOf('doctolib-like'));
  await open.importing.bring();
  expect(open.importing.state.value.kind).toBe('not-brought');
  expect(open.importing.chosen.value.size).toBe(1);
});

test('[CF1] [CF12] everything that stays out is said with its reason', async () => {
  const open = page();
  await open.importing.read(fileOf('broken-one-of-many'));
  const text = textOf(drawn(open));
  for (const said of ['Bad date: It names a date', 'Bad line: One of its lines', 'Bad rule: It comes again by a rule'])
    expect(text).toContain(said);
});

test('[CF1] every refusal says that nothing has changed, and every reason is a sentence', () => {
  const kinds = ['empty', 'not-text', 'packed', 'not-a-calendar', 'not-loaded', 'unreadable'] as const;
  const refusals: readonly FileRefusal[] = [...kinds.map((kind) => ({ kind })), { kind: 'too-large', megabytes: 11 }];
  for (const refusal of refusals) expect(refusalWords(refusal), refusal.kind).toMatch(/Nothing has changed\./);
  for (const why of skipReasons) {
    expect(skippedWords({ what: 'Swim', why, count: 1 }), why).toMatch(/^Swim: [A-Z].*\.$/);
    expect(skippedWords({ what: '', why, count: 3 }), why).toMatch(/\(3 times\)$/);
  }
});

test('[CF1] a file that cannot be opened is refused by name, and one that is too large before it is read', async () => {
  const open = page();
  const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File;
  await open.importing.read(gone);
  expect(open.importing.state.value).toEqual({ kind: 'refused', refusal: { kind: 'unreadable' } });
  const huge = { size: 99_000_000, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as File;
  await open.importing.read(huge);
  expect(open.importing.state.value).toEqual({ kind: 'refused', refusal: { kind: 'too-large', megabytes: 95 } });
});

test('[CF12] the page begins with a file to choose and no way to bring anything in', () => {
  const html = renderToString(h(ImportCalendar, { port: page().port }));
  expect(html).toContain('type="file"');
  expect(textOf(html)).not.toContain('Bring these in');
});

const times = (from: string, minutes: number, zone?: string) =>
  ({ kind: 'time', from: from as Wall, minutes, ...(zone && { zone: zone as Zone }) }) as Entry['when'];

test('[CF5] [CF12] a time is shown on the wall of whoever reads, and a time without a zone as it stands', () => {
  const said = (when: Entry['when']) => whenWords(when, lisbon).replaceAll('\u202f', ' ');
  expect(said(times('2026-12-01T09:00', 30, 'Europe/Berlin'))).toBe('December 1, 2026, 8:00 AM to 8:30 AM');
  expect(said(times('2026-12-01T09:00', 0))).toBe('December 1, 2026, 9:00 AM');
  expect(said(times('2026-12-01T00:30', 60, 'Europe/Berlin'))).toBe(
    'November 30, 2026, 11:30 PM, to December 1, 2026, 12:30 AM',
  );
  const days = { kind: 'days', from: '2026-12-31' as Day, days: 2, repeat: { rule: 'FREQ=YEARLY' } } as const;
  expect(said(days)).toBe('December 31, 2026 to January 1, 2027, and each year after that');
});

const entry = (more: Partial<Entry>): Entry => ({
  key: 'a:e',
  id: 'e' as EntryId,
  of: 'a',
  kind: 'treatment',
  title: 'Chemo',
  note: 'Room 5',
  when: times('2026-12-01T09:00', 30, 'Europe/Berlin'),
  origin: { uid: 'visit@hospital.example', sequence: 2 },
  changes: { '2026-12-08T09:00': { off: true } },
  crossed: {},
  stands: true,
  keptBy: ['a'],
  ...more,
});

test('[CF10] nothing is ticked when a file is made, neither an entry nor its words', () => {
  const html = renderToString(h(ExportCalendar, { port: { entries: [entry({})], viewer: lisbon } }));
  expect(html).toContain('Chemo');
  expect(html).not.toMatch(/<input[^>]*\schecked/);
  expect(textOf(html)).not.toContain('Make the file');
});

test('[CF9] what an update would set: what the file says, and times as ruled again where it no longer changes them', async () => {
  const open = page([entry({})]);
  const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:visit@hospital.example\nSEQUENCE:3\nSUMMARY:Infusion\nDTSTART;TZID=Europe/Berlin:20261201T100000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR`;
  await open.importing.read(new File([text], 'x.ics'));
  await open.importing.bring();
  const [one] = open.brought[0] ?? [];
  if (!one) throw new Error('It was ticked.');
  expect(fieldsOf(one.match)).toEqual({
    title: 'Infusion',
    note: '',
    when: { ...times('2026-12-01T10:00', 0, 'Europe/Berlin'), repeat: { rule: 'FREQ=WEEKLY' } },
    origin: { uid: 'visit@hospital.example', sequence: 3 },
    'on:2026-12-08T09:00': 'as-ruled',
  });
});
