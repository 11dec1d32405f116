/**
 * One line of a table: its cells as written, and the line of the file on which it begins, counted from 1.
 * `ended` is false for a last line without a line end. Answers `stop` when it has seen enough.
 */
export type OnRow = (cells: readonly string[], line: number, ended: boolean) => 'stop' | undefined;

/** No diary has more columns; a line of a million commas is not kept. */
const mostCells = 500;

const quote = 34;
const newline = 10;
const carriageReturn = 13;

/** Where reading stands. */
interface Cursor {
  readonly text: string;
  readonly between: number;
  at: number;
  line: number;
}

const endsCell = (unit: number, between: number): boolean =>
  unit === between || unit === newline || unit === carriageReturn;

/** The cell at the cursor, which then stands on what ended it; nothing when a quote never closes. */
function nextCell(cursor: Cursor): string | undefined {
  const { text, between } = cursor;
  let value = '';
  if (text.charCodeAt(cursor.at) === quote) {
    const inside = quoted(text, cursor.at + 1);
    if (!inside) return undefined;
    value = inside.value;
    cursor.line += inside.lines;
    cursor.at = inside.next;
  }
  const start = cursor.at;
  let at = start;
  while (at < text.length && !endsCell(text.charCodeAt(at), between)) at++;
  cursor.at = at;
  return value === '' ? text.slice(start, at) : value + text.slice(start, at);
}

function nextRow(cursor: Cursor): string[] | undefined {
  const cells: string[] = [];
  for (;;) {
    const cell = nextCell(cursor);
    if (cell === undefined) return undefined;
    if (cells.length < mostCells) cells.push(cell);
    if (cursor.text.charCodeAt(cursor.at) !== cursor.between) return cells;
    cursor.at++;
  }
}

function stepOverLineEnd(cursor: Cursor): void {
  const { text, at } = cursor;
  cursor.at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === newline ? 2 : 1;
  cursor.line++;
}

/**
 * Reads a table of comma-separated values once, from front to back, and forgets each line when it was handed on. [DI2]
 *
 * Quotes, doubled quotes, line ends within quotes, CR, LF and CRLF as RFC 4180 and spreadsheets write them. Lenient
 * where a note begins with a quoted word: what follows a closing quote is kept as written. Answers with the line on
 * which a quote was opened and never closed, which is how a file looks that was cut off.
 */
export function eachRow(text: string, separator: string, onRow: OnRow): number | undefined {
  const cursor: Cursor = { text, between: separator.charCodeAt(0), at: 0, line: 1 };
  while (cursor.at < text.length) {
    const beganOn = cursor.line;
    const cells = nextRow(cursor);
    if (!cells) return cursor.line;
    const ended = cursor.at < text.length;
    stepOverLineEnd(cursor);
    const isEmpty = cells.length === 1 && cells[0] === '';
    if (!isEmpty && onRow(cells, beganOn, ended) === 'stop') return undefined;
  }
  return undefined;
}

/** What stands between quotes, or nothing when the closing one never comes. */
function quoted(text: string, from: number): { value: string; next: number; lines: number } | undefined {
  let close = text.indexOf('"', from);
  let doubled = false;
  while (close >= 0 && text.charCodeAt(close + 1) === quote) {
    doubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close < 0) return undefined;
  const written = text.slice(from, close);
  return { value: doubled ? written.replaceAll('""', '"') : written, next: close + 1, lines: lineEnds(written) };
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== newline) count++;
  return count;
}
