import { type CueEntry, type CueLine, channels, type DayKind, senseChannels } from './facts.ts';

/** A line, and where it lies. */
export interface ToldLine extends CueLine {
  readonly id: string;
}

/** As many lines as a map has room for. [CU1] [CU5] */
export const mostLines = 60;

const isLater = (next: ToldLine, before: ToldLine): boolean =>
  next.nth > before.nth || (next.nth === before.nth && next.id > before.id);

/** Of each line what was written last; of two that crossed, the last by where it lies: the same on every phone. [CU5] */
export function latestLines(told: readonly ToldLine[]): readonly ToldLine[] {
  const latest = new Map<string, ToldLine>();
  for (const line of told) {
    const before = latest.get(line.cue);
    if (!before || isLater(line, before)) latest.set(line.cue, line);
  }
  return [...latest.values()];
}

/** Of one person the lines that count for the other. [CU5] */
export const withinRoom = (told: readonly ToldLine[]): readonly ToldLine[] =>
  latestLines(told)
    .toSorted((one, other) => (one.cue < other.cue ? -1 : 1))
    .slice(0, mostLines);

/** The groups in which lines stand, the most careful first, each with its channels in one order. [CU4] */
export const groups = ['pause', 'slower', 'ready', ...senseChannels] as const;
export type Group = (typeof groups)[number];

export const groupOf = (entry: CueEntry): Group => (entry.of === 'sign' ? entry.means : entry.channel);

/** All that an entry says, in one order. */
const saidIn = (entry: CueEntry): string =>
  JSON.stringify(
    entry.of === 'sign'
      ? ['sign', entry.text, entry.channel, entry.means]
      : ['sense', entry.text, entry.channel, entry.wish, entry.on],
  );

/** The same to the letter. */
export const isSame = (one: CueEntry, other: CueEntry): boolean => saidIn(one) === saidIn(other);

/** By what it says and by nothing else: ids are chance, and an order by them would tell something. */
function placeOf(entry: CueEntry): string {
  const inside = entry.of === 'sign' ? channels.indexOf(entry.channel) : entry.wish === 'good' ? 0 : 1;
  return `${groups.indexOf(groupOf(entry))} ${inside} ${saidIn(entry)}`;
}

export const inOrder = <Line extends { readonly entry: CueEntry }>(lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((one, other) => (placeOf(one.entry) < placeOf(other.entry) ? -1 : 1));

const none: ReadonlySet<string> = new Set();

/** What one person lets be seen, for a day of this kind, but what was put off the card: `off`, by their names. [CU4] [CU7] */
export const cardFor = (told: readonly ToldLine[], kind: DayKind, off = none): readonly ToldLine[] =>
  inOrder(
    withinRoom(told)
      .filter(({ entry }) => entry.of === 'sign' || entry.on.includes(kind))
      .filter(({ cue }) => !off.has(cue)),
  );
