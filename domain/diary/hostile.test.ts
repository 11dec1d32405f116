import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mostBytes, readDiary } from './index.ts';

const header = 'observation_date,tracker_name,tracker_category,observation_value';
const sample = readFileSync(new URL('./samples/visible-forty-days.csv', import.meta.url));
const refusal = (file: Uint8Array | string) => {
  const result = readDiary(file);
  return result.ok ? 'read' : result.refusal;
};

test('[DI12] empty: no bytes, spaces, a mark alone', () => {
  for (const file of [
    '',
    ' \r\n\t',
    '\ufeff',
    new Uint8Array(0),
    Uint8Array.of(0xef, 0xbb, 0xbf),
    Uint8Array.of(0xff, 0xfe),
  ]) {
    expect(refusal(file)).toEqual({ kind: 'empty' });
  }
});

test('[DI12] no text: a picture, a program, zeros; packed: a zip or a spreadsheet', () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  expect(refusal(picture)).toEqual({ kind: 'not-text' });
  expect(refusal(new Uint8Array(5000))).toEqual({ kind: 'not-text' });
  expect(refusal(Uint8Array.from({ length: 512 }, (_, at) => (at * 7) % 31 || 1))).toEqual({ kind: 'not-text' });
  expect(refusal(Uint8Array.of(...sample.subarray(0, 200), 0, ...sample.subarray(200)))).toEqual({ kind: 'not-text' });
  expect(refusal(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0))).toEqual({ kind: 'packed' });
});

test('[DI12] huge: above 64 MB nothing is looked at', () => {
  expect(refusal(new Uint8Array(mostBytes + 1))).toEqual({ kind: 'too-large', megabytes: 65 });
  expect(refusal(' '.repeat(mostBytes + 1))).toEqual({ kind: 'too-large', megabytes: 65 });
});

test('[DI12] torn: a last line that stops half-way, a quote that never closes', () => {
  expect(refusal(`${header}\n2024-05-01,Fatigue,General,1\n2024-05-01,Crash,Expe`)).toEqual({ kind: 'torn', line: 3 });
  expect(refusal(`${header}\n2024-05-01,Fatigue,General,1\n2024-05-01,Note,Note,"a long\nnote that\nends`)).toEqual({
    kind: 'torn',
    line: 3,
  });
});

test('[DI12] a short line within the file is skipped, not taken for its end', () => {
  const result = readDiary(`${header}\n2024-05-01,Fati\n2024-05-01,Fatigue,General,1\n2024-05-02\n`);
  expect(result).toMatchObject({ ok: true, value: { skipped: [{ what: '', reason: 'short-line', count: 2 }] } });
});

test('[DI12] torn anywhere: the sample cut at every byte of its last lines is read, or refused by name', () => {
  for (let length = sample.length - 400; length < sample.length; length++) {
    const result = refusal(sample.subarray(0, length));
    expect(result === 'read' || result.kind === 'torn').toBe(true);
  }
});

test('[DI12] unknown columns are shown as they stand, short and plain', () => {
  const seen = refusal('full_date,"mood",<b>note</b>,=HYPERLINK("http://x")\n1,2,3,4\n');
  expect(seen).toEqual({
    kind: 'no-known-columns',
    header: ['full_date', 'mood', '<b>note</b>', '=HYPERLINK(http://x)'],
  });
  const wide = refusal(`${'x'.repeat(3000)},${'y,'.repeat(400)}`);
  expect(wide).toMatchObject({ kind: 'no-known-columns' });
  expect(JSON.stringify(wide).length).toBeLessThan(400);
});

test('[DI12] a known header and no day: refused with what was found', () => {
  expect(refusal(header)).toEqual({ kind: 'no-days', source: 'visible', skipped: [] });
  expect(refusal(`${header}\n2024-05-01,HRV,Measurement,49\n`)).toEqual({
    kind: 'no-days',
    source: 'visible',
    skipped: [{ what: 'HRV', reason: 'not-used', count: 1 }],
  });
});

test('[DI12] formulas, markup and names of the language itself are text', () => {
  const names = ['=cmd|calc!A0', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', '@SUM(A1)'];
  const lines = names.flatMap((name) => [`2024-05-01,${name},Pain,1`, `2024-05-01,${name},${name},${name}`]);
  const result = readDiary([header, ...lines].join('\n'));
  if (!result.ok) throw new Error(result.refusal.kind);
  expect(result.value.days).toEqual([{ day: '2024-05-01', reading: { day: '2024-05-01', pain: 3.3, step: 10 / 3 } }]);
  expect(result.value.read.map(({ tracker }) => tracker).sort()).toEqual([...names].sort());
  expect(Object.hasOwn(Object.prototype, 'count')).toBe(false);
});

test('[DI12] a name that would turn the screen round or fill it is shown plain and short', () => {
  const result = readDiary(
    `${header}\n2024-05-01,Fatigue,General,1\n2024-05-01,\u202eevil\u0007\u200b,x,1\n2024-05-01,${'😀'.repeat(500)},x,1\n`,
  );
  if (!result.ok) throw new Error(result.refusal.kind);
  const shown = result.value.skipped.map(({ what }) => what);
  expect(shown).toContain('evil');
  expect(shown.every((name) => Array.from(name).length <= 80)).toBe(true);
});

test('[DI12] megabytes of nothing but quotes, commas, spaces, brackets or line ends come to an end', () => {
  for (const filler of ['"', ',', ' ', '(', '\n', '\r', ';', 'a ', '""', '1/']) {
    const much = filler.repeat(2_000_000 / filler.length);
    expect(refusal(`${header}\n2024-05-01,Fatigue,General,${much}`)).toBeTruthy();
    expect(refusal(`date,category,rating/amount,detail\n2024-05-01,Symptom,1,x${much}y)\n`)).toBeTruthy();
    expect(refusal(much)).toBeTruthy();
  }
});

test('[DI12] mis-encoded: Windows letters in a file that says UTF-8 cost a letter, not a day', () => {
  const bytes = Uint8Array.of(
    0xef,
    0xbb,
    0xbf,
    ...new TextEncoder().encode(`${header}\n2024-05-01,Fatigue,General,1\n2024-05-01,Caf`),
    0xe9,
    ...new TextEncoder().encode(',x,1\n'),
  );
  const result = readDiary(bytes);
  expect(result).toMatchObject({ ok: true, value: { skipped: [{ what: 'Café', reason: 'not-used', count: 1 }] } });
});
