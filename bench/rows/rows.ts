/** One figure, and what it was held against in the same run: a number alone says little. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** `/s`: so many a second, of which more is better; of everything else less is. */
  readonly unit: 'ms' | 's' | 'kB' | '/s' | 'times';
  readonly beside?: { readonly what: string; readonly value: number };
  /** The figure over what stands beside it. */
  readonly ratio?: number;
  /** The most that we allow ourselves, of `/s` the least; absent where there is nothing to promise. */
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

export const within = ({ value, target, unit }: Row): boolean =>
  target === undefined || (unit === '/s' ? value >= target : value <= target);

const verdict = (each: Row): string => {
  if (within(each)) return 'within';
  return each.unit === '/s' ? 'UNDER' : 'OVER';
};

/** Something that this machine cannot measure, and why. It is named, and has no figure. [BE9] */
export interface Skipped {
  readonly what: string;
  readonly why: string;
}

const cells = (each: Row): readonly string[] => [
  each.what,
  `${each.value} ${each.unit}`,
  each.target === undefined ? '' : `${verdict(each)} ${each.target}`,
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

/** A measurement as it is printed: for people, or as one object with `--json`. */
export interface Measured {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly skipped?: readonly Skipped[];
}

export function inWords({ rows, notes, skipped = [] }: Measured): string {
  const left = skipped.map(({ what, why }) => `Skipped: ${what} (${why}).`);
  return `${table(rows)}\n${[...left, ...notes].map((note) => `\n${note}`).join('')}`;
}

/** Prints a measurement for people, or as one object with `--json`. */
export function print(measured: Measured, json: boolean): void {
  process.stdout.write(`${json ? JSON.stringify(measured) : inWords(measured)}\n`);
}
