/** The quiet around a code, in modules: less and some cameras do not see where it begins. */
const quiet = 4;

export interface QrDrawing {
  /** Side of the square view box, in modules, quiet included. */
  readonly side: number;
  /** Every dark module, each run of a row as one rectangle. */
  readonly path: string;
}

/** Rows of modules, dark as true and without any border, as one path. [LS2] */
export function drawingOf(modules: readonly (readonly boolean[])[]): QrDrawing {
  const path = modules.flatMap((row, y) => runsOf(row).map(([x, length]) => rectangle(x + quiet, y + quiet, length)));
  return { side: modules.length + 2 * quiet, path: path.join('') };
}

const rectangle = (x: number, y: number, length: number): string => `M${x} ${y}h${length}v1h-${length}z`;

/** Where each dark run of a row begins, and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return [x, (end < 0 ? row.length : end) - x] as const;
  });
}
