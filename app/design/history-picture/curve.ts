/** One week or day of the picture; `null` is a gap, because nothing was said is not a zero. */
export interface HistoryPoint {
  /** Read aloud and shown in the table: "Week of 2 November". */
  readonly label: string;
  readonly energy: number | null;
  readonly pain: number | null;
  readonly flare?: boolean | undefined;
  readonly rest?: boolean | undefined;
}

export const plot = { width: 360, height: 190, top: 12, bottom: 26, start: 8, end: 8 } as const;

/** Where a point stands along the line of reading; turned round where reading runs from right to left. */
export function across(index: number, count: number, rightToLeft: boolean): number {
  const room = plot.width - plot.start - plot.end;
  const along = count <= 1 ? room / 2 : (room * index) / (count - 1);
  return Math.round((rightToLeft ? plot.width - plot.end - along : plot.start + along) * 10) / 10;
}

export function up(value: number, most: number): number {
  const room = plot.height - plot.top - plot.bottom;
  return Math.round((plot.top + room * (1 - Math.min(1, Math.max(0, value / most)))) * 10) / 10;
}

/** Runs of neighbouring values: a line never crosses a gap as if something had been said there. */
export function runs(values: readonly (number | null)[]): readonly (readonly { index: number; value: number }[])[] {
  const found: { index: number; value: number }[][] = [];
  let open: { index: number; value: number }[] = [];
  values.forEach((value, index) => {
    if (value === null) {
      open = [];
      return;
    }
    if (open.length === 0) found.push(open);
    open.push({ index, value });
  });
  return found;
}

/** Neighbouring days of flare as one band, from the first to the last. */
export function bands(points: readonly HistoryPoint[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  points.forEach((point, index) => {
    const last = found.at(-1);
    if (!point.flare) return;
    if (last && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}
