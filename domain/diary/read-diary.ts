import { ok, type Result, refuse } from '@unhurried/kernel';
import { bearableReader } from './bearable.ts';
import { type Calendar, dateOrder, foundDay, newCalendar } from './calendar.ts';
import { cellAt } from './cells.ts';
import { findLayout, headerSeen, type Layout } from './columns.ts';
import type { DiaryDay, DiaryOptions, DiaryPreview, DiaryRefusal, SkipReason } from './preview.ts';
import type { RowReader } from './row-reader.ts';
import { eachRow } from './rows.ts';
import { newTally, type Tally } from './tally.ts';
import { decodeText } from './text.ts';
import { visibleReader } from './visible.ts';

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** A cell of punctuation only is how Bearable writes an empty note. */
const saysNothing = (cell: string): boolean => /^[\s.]*$/.test(cell);

function newLineReader(layout: Layout, reader: RowReader, calendar: Calendar, tally: Tally) {
  const dateAt = reader.dateColumns.map(layout.at).filter((at) => at >= 0);
  const [timeAt, notesAt] = [layout.at('time of day'), layout.at('notes')];
  const headerDate = dateAt.map((at) => layout.header[at]).join('|');
  const aside = (cells: readonly string[]) => {
    for (const { name, at } of layout.unknown) if (cellAt(cells, at) !== '') tally.skip(name, 'unknown-column');
    if (notesAt >= 0 && !saysNothing(cells[notesAt] ?? '')) tally.skip('notes', 'note');
  };
  const without = (dates: readonly string[], cells: readonly string[], reason: SkipReason) => {
    const isHeaderAgain = dates.join('|').toLowerCase().replaceAll('_', ' ') === headerDate;
    if (!isHeaderAgain && !isBlank(cells)) tally.skip(dates.find((date) => date !== '') ?? '', reason);
  };
  return (cells: readonly string[]) => {
    if (cells.length < layout.needs) return isBlank(cells) ? undefined : tally.skip('', 'short-line');
    const dates = dateAt.map((at) => cellAt(cells, at));
    const day = calendar.dayOf(dates, cellAt(cells, timeAt));
    if (!foundDay(day)) return without(dates, cells, day);
    aside(cells);
    return reader.take(day, cells);
  };
}

/** Every line of the file, once. Answers with the line at which a file that was cut off stops making sense. [DI12] */
function readLines(text: string, layout: Layout, take: (cells: readonly string[]) => void): number | undefined {
  let cutOff: number | undefined;
  const openQuote = eachRow(text, layout.separator, (cells, line, ended) => {
    if (line <= layout.headerLine) return undefined;
    if (!ended && cells.length < layout.needs && !isBlank(cells)) cutOff = line;
    else take(cells);
    return undefined;
  });
  return openQuote ?? cutOff;
}

function preview(layout: Layout, days: readonly DiaryDay[], tally: Tally): DiaryPreview | undefined {
  const sorted = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return undefined;
  const marks = sorted.flatMap(({ crash }) => (crash === undefined ? [] : [crash]));
  return {
    source: layout.source,
    from: first.day,
    to: last.day,
    days: sorted,
    read: tally.readList(),
    skipped: tally.skippedList(),
    step: sorted.reduce((coarsest, { reading }) => Math.max(coarsest, reading.step ?? 0), 0),
    ...(marks.length > 0 && { crashes: { asked: marks.length, marked: marks.filter((mark) => mark > 0).length } }),
  };
}

/**
 * Reads the export of another diary, whatever its state, and says what is in it. It keeps nothing and changes nothing;
 * it never throws, whatever the bytes; cells are text and are never run, followed or shown as anything else. [DI12]
 */
export function readDiary(file: Uint8Array | string, options: DiaryOptions = {}): Result<DiaryPreview, DiaryRefusal> {
  const text = decodeText(file);
  if (!text.ok) return text;
  const layout = findLayout(text.value);
  if (!layout) return refuse({ kind: 'no-known-columns', header: headerSeen(text.value) });
  const tally = newTally();
  const reader = layout.source === 'visible' ? visibleReader(layout, tally) : bearableReader(layout, tally, options);
  const calendar = newCalendar(dateOrder(text.value, layout), options);
  const torn = readLines(text.value, layout, newLineReader(layout, reader, calendar, tally));
  if (torn !== undefined) return refuse({ kind: 'torn', line: torn });
  const found = preview(layout, reader.days(), tally);
  return found ? ok(found) : refuse({ kind: 'no-days', source: layout.source, skipped: tally.skippedList() });
}
