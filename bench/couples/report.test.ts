import { dayFrom } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { calibrationOf } from './calibration.ts';
import { inWords, pageOf, reportOf, rowsOf } from './index.ts';
import { within } from './rows.ts';

const from = dayFrom('2024-01-01');
if (!from) throw new Error('No such day.');
const report = reportOf({ couples: 5, each: 2, weeks: 4 }, from);

test('[BE4] the table, the page and the object tell the same rows, and what is over says so', () => {
  const rows = rowsOf(report);
  const said = inWords(report);
  const page = pageOf(report);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    expect(said).toContain(row.what);
    expect(page).toContain(`${row.value} ${row.unit}`);
    if (row.ratio !== undefined) expect(row.beside).toBeDefined();
  }
  expect(said.split('\n').filter((line) => /OVER|UNDER/.test(line))).toHaveLength(
    rows.filter((row) => !within(row)).length,
  );
  const over = { what: 'a', value: 2, unit: 'times', target: 1 } as const;
  expect(within(over)).toBe(false);
  expect(within({ ...over, atLeast: true })).toBe(true);
});

test('the page fetches nothing, runs nothing, and every picture has a title and a table beside it', () => {
  const page = pageOf(report);
  expect(page).not.toMatch(/<script|href=|src=|url\(|@import/);
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
  const pictures = page.match(/<svg /g) ?? [];
  expect(pictures).toHaveLength(4);
  expect(page.match(/<title id=/g)).toHaveLength(pictures.length);
  expect((page.match(/<caption>/g) ?? []).length).toBeGreaterThanOrEqual(pictures.length);
});

test('forecasts that hit the truth beat any constant, and a forecast that is always the same does not', () => {
  const day = (chance: number, truly: number) => ({ chance, truly, came: truly > 0.5, demand: 2, energy: 5 });
  const sharp = calibrationOf([[day(0.1, 0.1), day(0.9, 0.9)], [day(0.1, 0.1)]]);
  expect(sharp.gap.value).toBeLessThan(0);
  const flat = calibrationOf([[day(0.5, 0.1), day(0.5, 0.9)], [day(0.5, 0.1)]]);
  expect(flat.gap.value).toBeGreaterThan(0);
});
