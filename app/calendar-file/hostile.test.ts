import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCalendar } from './index.ts';
import { contentLines } from './read/lines.ts';
import { pauser } from './read/pause.ts';
import { mostBytes, mostEntries } from './reading.ts';
import { linesOf, reader, readText } from './said.contract.ts';

const numRuns = process.env.DEEP ? 5000 : 150;
const cal = (body: string) => `BEGIN:VCALENDAR\r\n${body}\r\nEND:VCALENDAR\r\n`;
const event = (at: number, more = '') => `BEGIN:VEVENT\r\nUID:${at}\r\nDTSTART:20260601T100000Z\r\n${more}END:VEVENT`;
const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('\r\n');

/** The longest that the page waited for its turn while this went on. */
async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let [last, longest, on] = [performance.now(), 0, true];
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (on) setTimeout(look, 0);
  };
  setTimeout(look, 0);
  await work();
  on = false;
  return Math.max(longest, performance.now() - last);
}

test('[CF2] a hundred thousand entries: the first 5,000 are read, and how many are left is said', async () => {
  const file = new TextEncoder().encode(cal(many(100_000, event)));
  expect(file.length).toBeLessThan(mostBytes);
  const read = await readCalendar(file, reader);
  if (!read.ok) throw new Error(read.refusal.kind);
  expect(read.value.entries).toHaveLength(mostEntries);
  const left = read.value.skipped.filter(({ why }) => why === 'too-many');
  expect(left.reduce((sum, { count }) => sum + count, 0)).toBe(95_000);
});

test('[CF2] while thousands of entries are read, the page gets its turn', async () => {
  const text = cal(many(6000, (at) => event(at, 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=9\r\n')));
  const bytes = new TextEncoder().encode(text);
  const begun = performance.now();
  const held = await longestHold(() => readCalendar(bytes, reader));
  // Against the whole, not the clock: a machine with other work to do is slow in both.
  expect(held).toBeLessThan((performance.now() - begun) / 2);
});

test('[CF2] a pause comes when a slice of time is used up, and not before', async () => {
  let now = 0;
  const pause = pauser(() => now);
  const asked = () => Array.from({ length: 16 }, () => pause()).filter((each) => each !== undefined);
  expect(asked()).toHaveLength(0);
  now = 13;
  const waits = asked();
  expect(waits).toHaveLength(1);
  await waits[0];
  expect(asked()).toHaveLength(0);
});

test('[CF2] a line of ten million letters is cut', async () => {
  const huge = 'x'.repeat(9_000_000);
  const folded = `SUMMARY:${'y\r\n '.repeat(1_500_000)}`;
  expect([...contentLines(huge)].map(({ length }) => length)).toEqual([65_536]);
  expect(linesOf(await readText(cal(event(1, `DESCRIPTION:${huge}\r\n`))))).toHaveLength(1);
  expect(linesOf(await readText(cal(event(1, `${folded}\r\n`))))[0]).toMatch(/y…"$/);
});

test('[CF2] components within components, thousands deep, are counted and left', async () => {
  const deep = `${'BEGIN:VEVENT\r\n'.repeat(5)}${'BEGIN:X-A\r\n'.repeat(200_000)}${'END:X-A\r\n'.repeat(200_000)}`;
  const after = linesOf(await readText(cal(`${deep}\r\nEND:VEVENT\r\n${event(1)}`)));
  expect(after).toContain('2026-06-01T10:00 0m UTC ""');
});

test('[CF2] more dates than anybody writes are refused, and so is a file beyond ten megabytes', async () => {
  const dates = many(400, () => `EXDATE:${many(9, () => '20260601T100000Z').replaceAll('\r\n', ',')}`);
  expect(linesOf(await readText(cal(event(1, `RRULE:FREQ=DAILY\r\n${dates}\r\n`))))).toEqual([
    'out: too-many-dates ""',
  ]);
  const large = await readCalendar(new Uint8Array(mostBytes + 1), reader);
  expect(large).toEqual({ ok: false, refusal: { kind: 'too-large', megabytes: 11 } });
});

test('[CF2] of hundreds of things that stay out, two hundred are named and the rest are counted', async () => {
  const broken = (at: number) => `BEGIN:VEVENT\r\nUID:${at}\r\nSUMMARY:No ${at}\r\nEND:VEVENT`;
  const lines = linesOf(await readText(cal(many(700, broken))));
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe('out: no-start "" 500');
});

test('[CF2] a hundred zones of their own are not all looked into', async () => {
  const zone = (at: number) =>
    ['BEGIN:VTIMEZONE', `TZID:Own ${at}`, 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0317']
      .concat(['TZOFFSETTO:+0417', 'RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=1SU', 'END:STANDARD', 'END:VTIMEZONE'])
      .join('\r\n');
  const used = (at: number) => `BEGIN:VEVENT\r\nUID:${at}\r\nDTSTART;TZID=Own ${at}:20260601T100000\r\nEND:VEVENT`;
  const lines = linesOf(await readText(cal(`${many(100, zone)}\r\n${many(100, used)}`)));
  expect(lines.at(-1)).toBe('out: unknown-zone "" 88');
});

test('[CF2] a zone of hundreds of rules that begin in the first year is not followed, and one of sixteen is', async () => {
  const rule = (at: number) =>
    ['BEGIN:STANDARD', 'DTSTART:00010101T020000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100']
      .concat([`RRULE:FREQ=YEARLY;BYMONTH=${1 + (at % 12)};BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=SU`, 'END:STANDARD'])
      .join('\r\n');
  const zone = (count: number) => `BEGIN:VTIMEZONE\r\nTZID:Own\r\n${many(count, rule)}\r\nEND:VTIMEZONE`;
  const used = 'BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Own:20260601T100000\r\nEND:VEVENT';
  const dates = zone(1).replace(
    'END:STANDARD',
    `RDATE:${many(2001, () => '20200101T000000').replaceAll('\r\n', ',')}\r\nEND:STANDARD`,
  );
  expect(linesOf(await readText(cal(`${dates}\r\n${used}`)))).toEqual(['out: unknown-zone ""']);
  const begun = performance.now();
  expect(linesOf(await readText(cal(`${zone(300)}\r\n${used}`)))).toEqual(['out: unknown-zone ""']);
  expect(linesOf(await readText(cal(`${zone(16)}\r\n${used}`)))).toEqual(['2026-06-01T10:00 0m Africa/Lagos ""']);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('[CF2] names that every object has are names like any other', async () => {
  const lines =
    'DTSTART;__proto__=x;constructor=y;TZID=constructor:20260601T100000\r\nRRULE:constructor=1;FREQ=DAILY\r\n';
  const text = cal(
    `BEGIN:VEVENT\r\nUID:__proto__\r\n${lines}END:VEVENT\r\n${event(2)}\r\nBEGIN:__proto__\r\nEND:__proto__`,
  );
  expect(linesOf(await readText(text))).toEqual([
    '2026-06-01T10:00 0m UTC ""',
    'out: unknown-zone ""',
    'out: other-part ""',
  ]);
});

const pieces = fc.constantFrom(
  ...[
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VTIMEZONE',
    'END:VTIMEZONE',
    'UID:a',
    'METHOD:CANCEL',
  ],
  ...[
    'DTSTART:20260601T100000Z',
    'DTSTART;VALUE=DATE:20260601',
    'DTSTART;TZID=Z:20260101T000000',
    'DTEND:20260101',
    'DURATION:P1D',
  ],
  ...[
    'RRULE:FREQ=DAILY',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU',
    'RDATE;VALUE=PERIOD:20260601T100000Z/PT1H',
    'EXDATE:20260601,',
    'TZID:Z',
  ],
  ...[
    'BEGIN:STANDARD',
    'END:STANDARD',
    'TZOFFSETTO:+0100',
    'TZOFFSETFROM:-9999',
    'RECURRENCE-ID:20260601T100000Z',
    ' ',
    '\t:',
    ';',
  ],
);

test('[CF1] [CF2] whatever the lines are, in whatever order, reading gives an answer and never throws', async () => {
  const line = fc.oneof(pieces, pieces, fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 12 }));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 60 }), fc.constantFrom('\r\n', '\n', '\r'), async (lines, end) => {
      const read = await readText(['BEGIN:VCALENDAR', ...lines].join(end));
      expect(typeof read.ok).toBe('boolean');
    }),
    { numRuns },
  );
});

test('[CF1] [CF2] bytes of no kind at all are refused or read, and never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(typeof (await readCalendar(bytes, reader)).ok).toBe('boolean');
    }),
    { numRuns },
  );
});
