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

/**
 * Reads a table of comma-separated values once, from front to back, and forgets each line when it was handed on. [DI2]
 *
 * Quotes, doubled quotes, line ends within quotes, CR, LF and CRLF as RFC 4180 and spreadsheets write them. Lenient
 * where a note begins with a quoted word: what follows a closing quote is kept as written. Answers with the line on
 * which a quote was opened and never closed, which is how a file looks that was cut off.
 */
export function eachRow(text: string, separator: string, onRow: OnRow): number | undefined {
  const between = separator.charCodeAt(0);
  const length = text.length;
  let cells: string[] = [];
  let line = 1;
  let beganOn = 1;
  let at = 0;
  const handOn = (ended: boolean): 'stop' | undefined => {
    const row = cells;
    cells = [];
    return row.length > 1 || row[0] !== '' ? onRow(row, beganOn, ended) : undefined;
  };
  while (at < length) {
    const opened = line;
    let value = '';
    if (text.charCodeAt(at) === quote) {
      const inside = quoted(text, at + 1);
      if (!inside) return opened;
      value = inside.value;
      line += inside.lines;
      at = inside.next;
    }
    const start = at;
    let unit = at < length ? text.charCodeAt(at) : newline;
    while (unit !== between && unit !== newline && unit !== carriageReturn && ++at < length) unit = text.charCodeAt(at);
    if (cells.length < mostCells) cells.push(value === '' ? text.slice(start, at) : value + text.slice(start, at));
    if (at >= length) break;
    at++;
    if (unit === between) {
      if (at >= length) cells.push('');
      continue;
    }
    if (unit === carriageReturn && text.charCodeAt(at) === newline) at++;
    if (handOn(true) === 'stop') return undefined;
    beganOn = ++line;
  }
  if (cells.length > 0) handOn(false);
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
