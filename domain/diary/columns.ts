import { named, shown } from './cells.ts';
import type { Source } from './preview.ts';
import { eachRow } from './rows.ts';

const visibleColumns = ['observation date', 'tracker name', 'tracker category', 'observation value'] as const;
const bearableColumns = [
  'date',
  'date formatted',
  'weekday',
  'time of day',
  'category',
  'rating/amount',
  'detail',
  'notes',
] as const;
export type Column = (typeof visibleColumns)[number] | (typeof bearableColumns)[number];

/** Spreadsheets re-save with what their country uses between cells. */
const separators = [',', ';', '\t'] as const;

/** The header stands on one of the first lines; some programs put a title or `sep=;` above it. */
const mostLinesAbove = 10;

/** Where this file keeps what: recognised by its header alone, whatever the order of the columns. [DI4] */
export interface Layout {
  readonly source: Source;
  readonly separator: string;
  readonly headerLine: number;
  readonly header: readonly string[];
  /** How many cells a line needs so that nothing that is read is missing. */
  readonly needs: number;
  readonly at: (column: Column) => number;
  readonly unknown: readonly { readonly name: string; readonly at: number }[];
}

const columnName = (cell: string): string => named(cell.replaceAll('_', ' ')).replace(/ ?\/ ?/g, '/');

function sourceOf(names: readonly string[]): Source | undefined {
  const has = (column: Column) => names.includes(column);
  if (has('observation date') && has('tracker name') && has('observation value')) return 'visible';
  return (has('date') || has('date formatted')) && has('category') && has('rating/amount') ? 'bearable' : undefined;
}

function layoutFrom(header: readonly string[], separator: string, headerLine: number): Layout | undefined {
  const names = header.map(columnName);
  const source = sourceOf(names);
  if (!source) return undefined;
  const known: readonly string[] = source === 'visible' ? visibleColumns : bearableColumns;
  const needed: readonly Column[] =
    source === 'visible'
      ? ['observation date', 'tracker name', 'observation value']
      : ['date', 'date formatted', 'category', 'rating/amount'];
  const unknown = names.flatMap((name, at) =>
    name === '' || known.includes(name) ? [] : [{ name: shown(header[at] ?? ''), at }],
  );
  const at = (column: Column) => names.indexOf(column);
  return { source, separator, headerLine, header: names, needs: Math.max(...needed.map(at)) + 1, at, unknown };
}

function layoutWith(text: string, separator: string): Layout | undefined {
  let found: Layout | undefined;
  let lines = 0;
  eachRow(text, separator, (cells, line) => {
    found = layoutFrom(cells, separator, line);
    return found || ++lines >= mostLinesAbove ? 'stop' : undefined;
  });
  return found;
}

export function findLayout(text: string): Layout | undefined {
  for (const separator of separators) {
    const layout = layoutWith(text, separator);
    if (layout) return layout;
  }
  return undefined;
}

/** Whether a line holds anything beyond the last column that has a name. */
export const hasMore = (cells: readonly string[], layout: Layout): boolean =>
  cells.length > layout.header.length && cells.slice(layout.header.length).some((cell) => cell.trim() !== '');

/** The first line as it would be shown to a person whose file is not known: at most twenty short names. */
export function headerSeen(text: string): readonly string[] {
  const firstLine =
    text
      .trimStart()
      .slice(0, 4000)
      .split(/[\r\n]/, 1)[0] ?? '';
  const split = separators.map((separator) => firstLine.split(separator)).sort((a, b) => b.length - a.length)[0] ?? [];
  return split.slice(0, 20).map((cell) => shown(cell.replaceAll('"', '')));
}
