import { expect, test } from 'vitest';
import { eachRow } from './rows.ts';

type Row = [cells: string[], line: number, ended: boolean];

function rows(text: string, separator = ','): { rows: Row[]; open: number | undefined } {
  const found: Row[] = [];
  const open = eachRow(text, separator, (cells, line, ended) => {
    found.push([[...cells], line, ended]);
    return undefined;
  });
  return { rows: found, open };
}

const cellsOf = (text: string, separator?: string) => rows(text, separator).rows.map(([cells]) => cells);

test('[DI2] lines end with LF, CRLF or CR, and the last one with nothing', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(rows(`a,b${end}${end}c,${end}d`).rows).toEqual([
      [['a', 'b'], 1, true],
      [['c', ''], 3, true],
      [['d'], 4, false],
    ]);
  }
});

test('[DI2] quotes hold separators, line ends and doubled quotes', () => {
  expect(cellsOf('"a,b","say ""hello""","two\r\nlines",d\n1,2')).toEqual([
    ['a,b', 'say "hello"', 'two\r\nlines', 'd'],
    ['1', '2'],
  ]);
  expect(rows('"1\n2\r3\r\n4",a\nb').rows[1]).toEqual([['b'], 5, false]);
});

test('[DI2] a cell that begins with a quoted word keeps what follows', () => {
  expect(cellsOf('"Good" said my doctor,2\n5"10,"",x')).toEqual([
    ['Good said my doctor', '2'],
    ['5"10', '', 'x'],
  ]);
});

test('[DI2] semicolons and tabs, with empty cells at either end', () => {
  expect(cellsOf(';a;;', ';')).toEqual([['', 'a', '', '']]);
  expect(cellsOf('a\t"b\tc"\t', '\t')).toEqual([['a', 'b\tc', '']]);
});

test('[DI2] a quote that never closes is found, with its line', () => {
  expect(rows('a,b\n\n1,"two\nthree\n').open).toBe(3);
  expect(rows('a,b\n1,"two"').open).toBeUndefined();
});

test('[DI2] reading stops when enough was seen', () => {
  let seen = 0;
  eachRow('a\nb\nc', ',', () => (++seen === 2 ? 'stop' : undefined));
  expect(seen).toBe(2);
});

test('[DI2] spreadsheets of other countries: semicolons, decimal commas, a line that names the separator', async () => {
  const { readDiary } = await import('./index.ts');
  const result = readDiary(
    'sep=;\r\nobservation_date;tracker_name;tracker_category;observation_value\r\n2024-05-21;Fatigue;General;1,5\r\n;;;\r\n',
  );
  expect(result).toMatchObject({ ok: true, value: { days: [{ reading: { energy: 5 } }], skipped: [] } });
});
