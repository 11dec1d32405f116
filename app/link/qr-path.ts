/** The quiet around a code, in modules: less and some cameras do not see where it begins. */
const quiet = 4;

export interface QrDrawing {
  /** Side of the square view box, in modules, quiet included. */
  readonly side: number;
  /** Every dark module, each run of a row as one rectangle. */
  readonly path: string;
}

/** `encodeQR` of the package, which is fetched apart. */
type Encode = (text: string, output: 'raw', options: { border: number; ecc: 'medium' }) => boolean[][];

/** The code of a link, to be drawn dark on light. [LS2] */
export function drawingOf(link: string, encode: Encode): QrDrawing {
  const modules = encode(link, 'raw', { border: quiet, ecc: 'medium' });
  const path = modules.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { side: modules.length, path: path.join('') };
}

/** Where each dark run of a row begins, and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return [x, (end < 0 ? row.length : end) - x] as const;
  });
}
