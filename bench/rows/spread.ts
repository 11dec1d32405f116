import { availableParallelism, loadavg } from 'node:os';
import { type Row, row } from './rows.ts';

/** How a figure lay in many tries: none of it is reckoned, each is one that was measured. [BE7] */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly tries: number;
}

export interface Beside<Value> {
  readonly ours: Value;
  readonly theirs: Value;
}

/** Below this the hundredth part would be less than three tries, and its edge a matter of luck. */
const leastForTail = 300;

const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

export const middle = (values: readonly number[]): number =>
  rank(
    [...values].sort((one, other) => one - other),
    0.5,
  );

/** The middle one, and the one that ninety-nine in a hundred do not exceed. Refuses to tell a tail from a few tries. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length < leastForTail) throw new Error(`${values.length} tries say nothing about one in a hundred.`);
  const sorted = [...values].sort((one, other) => one - other);
  return { p50: rank(sorted, 0.5), p99: rank(sorted, 0.99), tries: sorted.length };
}

/** Both in turn, try after try, so that whatever else this machine does falls on both alike. [BE6] */
export async function inTurn<Ours, Theirs>(
  tries: number,
  ours: (at: number) => Promise<Ours>,
  theirs: (at: number) => Promise<Theirs>,
): Promise<{ readonly ours: readonly Ours[]; readonly theirs: readonly Theirs[] }> {
  const both: { readonly ours: Ours[]; readonly theirs: Theirs[] } = { ours: [], theirs: [] };
  for (let at = 0; at < tries; at++) {
    both.ours.push(await ours(at));
    both.theirs.push(await theirs(at));
  }
  return both;
}

/** The middle and the tail of both, as two rows. Milliseconds. */
export function spreadRows(what: string, { ours, theirs }: Beside<Spread>, beside: string): readonly Row[] {
  return [
    row(`${what}, p50`, ours.p50, 'ms', { beside: { what: beside, value: theirs.p50 } }),
    row(`${what}, p99`, ours.p99, 'ms', { beside: { what: beside, value: theirs.p99 } }),
  ];
}

/** How many wanted the processor while it was measured: without it nobody can tell a slow program from a busy machine. */
export function crowding(): string {
  const [minute = 0] = loadavg();
  const cores = availableParallelism();
  return `At the end ${minute.toFixed(1)} programs wanted to run on ${cores} cores, this bench and what it measures among them.`;
}
