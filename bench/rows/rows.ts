/** One figure, and what it was held against in the same run: a number alone says little. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'kB' | 'times';
  readonly beside?: { readonly what: string; readonly value: number };
  /** The figure over what stands beside it. */
  readonly ratio?: number;
  /** The most that we allow ourselves; absent where there is nothing to promise. */
  readonly target?: number;
}

const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits));

export function row(what: string, value: number, unit: Row['unit'], more: Pick<Row, 'beside' | 'target'> = {}): Row {
  const { beside, target } = more;
  return {
    what,
    value: rounded(value),
    unit,
    ...(beside && { beside: { what: beside.what, value: rounded(beside.value) } }),
    ...(beside && beside.value > 0 && { ratio: rounded(value / beside.value) }),
    ...(target !== undefined && { target }),
  };
}

export const within = ({ value, target }: Row): boolean => target === undefined || value <= target;

const cells = (each: Row): readonly string[] => [
  each.what,
  `${each.value} ${each.unit}`,
  each.target === undefined ? '' : `${within(each) ? 'within' : 'OVER'} ${each.target}`,
  each.beside ? `${each.beside.what}: ${each.beside.value} ${each.unit}` : '',
  each.ratio === undefined ? '' : `× ${each.ratio}`,
];

/** The rows as a person reads them. */
export function table(rows: readonly Row[]): string {
  const lines = [['what', 'measured', 'target', 'beside', 'ratio'], ...rows.map(cells)];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Prints a measurement for people, or as one object with `--json`. */
export function print(name: string, rows: readonly Row[], notes: readonly string[], json: boolean): void {
  const text = json
    ? JSON.stringify({ name, rows, notes })
    : `${table(rows)}\n${notes.map((note) => `\n${note}`).join('')}`;
  process.stdout.write(`${text}\n`);
}
