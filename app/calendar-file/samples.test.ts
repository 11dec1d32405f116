import { readdirSync, readFileSync } from 'node:fs';
import { type Zone, zoneFrom } from '@unhurried/domain/time';
import { afterEach, expect, test } from 'vitest';
import { type Read, readCalendar } from './index.ts';
import { windowsZones } from './read/windows-zones.ts';
import { lineOf, linesOf, reader, readText } from './said.contract.ts';
import { expected } from './samples/expected.contract.ts';

const folder = new URL('./samples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ics'));
const readFile = (name: string): Promise<Read> =>
  readCalendar(new Uint8Array(readFileSync(new URL(`${name}.ics`, folder))), reader);

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

test('[CF1] every file of the samples has its line in the table, and the table no other', () => {
  expect(files.map((name) => name.slice(0, -4)).sort()).toEqual(Object.keys(expected).sort());
  expect(files.length).toBeGreaterThanOrEqual(60);
});

test.each(Object.keys(expected))('[CF1] [CF4] [CF5] [CF6] [CF7] [CF8] %s is read as the table says', async (name) => {
  expect(linesOf(await readFile(name))).toEqual(expected[name]);
});

test('[CF3] every file gives the same wherever the device is', async () => {
  for (const [zone, offset] of [
    ['America/Los_Angeles', 480],
    ['Asia/Kathmandu', -345],
    ['UTC', 0],
  ] as const) {
    process.env.TZ = zone;
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset);
    for (const name of Object.keys(expected)) expect(linesOf(await readFile(name)), name).toEqual(expected[name]);
  }
});

test('[CF3] an entry without a UID gets the same one each time, and another where it says something else', async () => {
  const uids = async (name: string) => {
    const read = await readFile(name);
    return read.ok ? read.value.entries.map(({ uid }) => uid) : [];
  };
  const [first, second] = await uids('ishmed-like-no-uid');
  expect(await uids('ishmed-like-no-uid')).toEqual([first, second]);
  expect(first).toMatch(/^made-\w+$/);
  expect(second).toMatch(/^made-\w+$/);
  expect(first).not.toBe(second);
  expect(new Set(await uids('epic-like-one-uid-for-all')).size).toBe(3);
});

const once = (lines: string) => `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nSUMMARY:x\n${lines}\nEND:VEVENT\nEND:VCALENDAR`;
const said = async (lines: string, viewer?: Zone) => linesOf(await readText(once(lines), viewer)).join(' | ');

test('[CF5] every name that Windows has for a zone is a zone of this device, and means one', async () => {
  for (const [name, zone] of [
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['gmt standard time', 'Europe/London'],
    ['UTC-11', 'Etc/GMT+11'],
    ['India Standard Time', 'Asia/Calcutta'],
    ['Tasmania Standard Time', 'Australia/Hobart'],
  ])
    expect(await said(`DTSTART;TZID="${name}":20260601T100000`), name).toBe(`2026-06-01T10:00 0m ${zone} "x"`);
  expect(windowsZones.size).toBe(139);
  for (const [name, zone] of windowsZones) expect(zoneFrom(zone), name).toBe(zone);
});

test('[CF5] a zone of its own that two zones of the list keep is that of the reader, when it is one of them', async () => {
  const zone = readFileSync(new URL('outlook-2003-zone.ics', folder), 'utf8');
  const read = async (viewer: string) => linesOf(await readText(zone, viewer as Zone)).join();
  expect(await read('Europe/Rome')).toContain('Europe/Rome');
  expect(await read('America/New_York')).toContain('Europe/Berlin');
  expect(
    await readText(zone.replace('END:VTIMEZONE', 'X-LIC-LOCATION:Europe/Oslo\r\nEND:VTIMEZONE')).then(linesOf),
  ).toEqual([expect.stringContaining('Europe/Oslo')]);
});

test('[CF5] a short name that the list has too means its own clocks, where it comes with them', async () => {
  const custom = readFileSync(new URL('exchange-customized-zone.ics', folder), 'utf8');
  const named = (name: string) => readText(custom.replaceAll('Customized Time Zone', name)).then(linesOf);
  expect((await named('EST')).join()).toContain('America/New_York');
  expect(await said('DTSTART;TZID=EST:20260601T100000')).toBe('2026-06-01T10:00 0m EST "x"');
});

test('[CF6] seconds are dropped, and a leap second is one', async () => {
  expect(await said('DTSTART:20261231T235960Z')).toBe('2026-12-31T23:59 0m UTC "x"');
  expect(await said('DTSTART:20261231T235999Z')).toContain('no-such-time');
});

test('[CF7] a fortnight is a time, and a minute more is dates', async () => {
  expect(await said('DTSTART:20260601T100000Z\nDURATION:P14D')).toBe('2026-06-01T10:00 20160m UTC "x"');
  expect(await said('DTSTART:20260601T100000Z\nDURATION:P14DT1M')).toBe('2026-06-01 15d plan "x"');
  expect(await said('DTSTART;VALUE=DATE:20260601\nDURATION:P366D')).toBe('2026-06-01 366d plan "x"');
  expect(await said('DTSTART;VALUE=DATE:20260601\nDURATION:P367D')).toBe('out: too-long "x"');
});

test('[CF8] what comes 24 times a day is read, and 25 times is not', async () => {
  const rule = (text: string) => said(`DTSTART:20260601T100000Z\nRRULE:${text}`);
  expect(await rule('FREQ=HOURLY')).toContain('FREQ=HOURLY');
  expect(await rule('FREQ=MINUTELY;INTERVAL=60')).toContain('FREQ=MINUTELY');
  expect(await rule('FREQ=MINUTELY;COUNT=24')).toContain('FREQ=MINUTELY');
  expect(await rule('FREQ=MINUTELY;COUNT=25')).toContain('too-often');
  expect(await rule('FREQ=HOURLY;BYMINUTE=0,30')).toContain('too-often');
});

test('[CF1] a fault of one time costs its repetition; a fault of one entry costs no other of the same UID', async () => {
  const event = (lines: string) => `BEGIN:VEVENT\nUID:x\nSUMMARY:x\n${lines}\nEND:VEVENT`;
  const series = event('DTSTART:20260601T100000Z\nRRULE:FREQ=DAILY');
  const read = (...events: readonly string[]) => readText(`BEGIN:VCALENDAR\n${events.join('\n')}\nEND:VCALENDAR`);
  const torn = event('RECURRENCE-ID:20260602T100000Z\nDTSTART:2026');
  expect(linesOf(await read(series, torn))).toEqual(['out: no-such-time "x"']);
  const apart = await read(event('DTSTART:20260601T100000Z'), event('DTSTART:2026'));
  expect(linesOf(apart)).toEqual(['2026-06-01T10:00 0m UTC "x"', 'out: no-such-time "x"']);
});

test('[CF4] guests, addresses and links are not looked at, and words are as long as words are here', async () => {
  const read = await readText(
    once(`DTSTART:20260601T100000Z
ORGANIZER;CN=Dr Secret:mailto:secret@example.org
ATTENDEE:mailto:secret@example.org
URL:https://secret.example.org
X-ALT-DESC:secret
DESCRIPTION:${'🙂'.repeat(3000)}
SUMMARY:later`).replace('SUMMARY:x', `SUMMARY:${'ä'.repeat(119)}🙂🙂`),
  );
  if (!read.ok) throw new Error(read.refusal.kind);
  const [entry] = read.value.entries;
  if (!entry) throw new Error('It is read.');
  expect(lineOf(entry)).not.toMatch(/secret/i);
  expect(entry.title).toBe(`${'ä'.repeat(119)}…`);
  expect(entry.note.length).toBeLessThanOrEqual(2000);
  expect(entry.note).toMatch(/^(🙂)+…$/u);
});
