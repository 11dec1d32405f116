// The flare rule beside others at the same share of ordinary days falsely marked, on people it was not fitted to:
// `npm run bench -- flare [--json] [--fitted] [--diary FILE.csv]`. Evidence: docs/decisions/0002-flare-rule.md.
import { readFileSync } from 'node:fs';
import { readDiary } from '@unhurried/domain/diary';
import { type Day, dayFrom } from '@unhurried/domain/time';
import {
  cohort,
  type Found,
  firstScored,
  foundAt,
  type KnownDiary,
  type Marked,
  mustBeat,
  ourMarks,
  type RivalName,
  rivals,
  tally,
  whereThereIsRoom,
} from './flare-rules/index.ts';

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: '%';
  readonly beside?: { readonly what: string; readonly value: number };
  readonly ratio?: number;
  readonly target?: number;
}

interface Table {
  readonly title: string;
  readonly ours: Found;
  readonly theirs: readonly (readonly [string, Found])[];
  /** The false share of the person nine in ten are better off than. */
  readonly worstOff: number;
}

const asDay = (text: string): Day => {
  const day = dayFrom(text);
  if (!day) throw new Error(text);
  return day;
};

function ninth(diaries: readonly KnownDiary[], marks: readonly Marked[]): number {
  const shares = diaries.map((diary, which) => tally([diary], () => marks[which] ?? (() => false)).falseShare);
  const known = shares.filter((share) => Number.isFinite(share)).sort((a, b) => a - b);
  return known[Math.floor(known.length * 0.9)] ?? 0;
}

function tableOf(title: string, diaries: readonly KnownDiary[]): Table {
  const marks = diaries.map(ourMarks);
  const ours = tally(diaries, (which) => marks[which] ?? (() => false));
  const theirs = Object.entries(rivals).map(
    ([name, rival]) => [name, foundAt(diaries, diaries.map(rival), ours.falseShare)] as const,
  );
  return { title, ours, theirs, worstOff: ninth(diaries, marks) };
}

/** Of ordinary days, at most so many may be called a flare. [PA3] */
const mostFalse = 0.08;

const percent = (share: number) => Math.round(share * 1000) / 10;

function rowsOf({ title, ours, theirs }: Table): readonly Row[] {
  const best = theirs
    .filter(([name]) => mustBeat.some((each: RivalName) => each === name))
    .reduce((a, b) => (b[1].days > a[1].days ? b : a));
  const missed = percent(1 - ours.days);
  const theirsMissed = percent(1 - best[1].days);
  return [
    {
      what: `${title}: ordinary days falsely marked`,
      value: percent(ours.falseShare),
      unit: '%',
      target: percent(mostFalse),
    },
    {
      what: `${title}: flare days not found`,
      value: missed,
      unit: '%',
      beside: { what: best[0], value: theirsMissed },
      ratio: Number((missed / theirsMissed).toFixed(3)),
      target: theirsMissed,
    },
  ];
}

const line = (name: string, found: Found) =>
  [name.padEnd(32), ...[found.falseShare, found.days, found.episodes].map((share) => `${percent(share)} %`.padStart(9))]
    .concat(`${found.delay.toFixed(1)} d`.padStart(8))
    .join('');

const text = ({ title, ours, theirs, worstOff }: Table) =>
  [
    `${title}`,
    `${''.padEnd(32)}${['false', 'days', 'episodes'].map((each) => each.padStart(9)).join('')}${'delay'.padStart(8)}`,
    `${line('ours', ours)}${ours.falseShare > mostFalse ? `  OVER ${percent(mostFalse)} %` : ''}`,
    ...theirs.map(([name, found]) => line(name, found)),
    `nine people in ten: at most ${percent(worstOff)} % of ordinary days falsely marked by ours`,
  ].join('\n');

/** A diary with the person's own crash marks: 1 and more is a flare, none is ordinary, unasked is neither. */
function ownMarks(path: string): KnownDiary[] {
  const read = readDiary(readFileSync(path));
  if (!read.ok) throw new Error(`${path} could not be read: ${read.refusal.kind}`);
  const truthOf = (crash: number | undefined) =>
    crash === undefined ? ('between' as const) : crash >= 1 ? ('flare' as const) : ('ordinary' as const);
  const days = read.value.days.map(({ day, reading, crash }) => ({ day, reading, truth: truthOf(crash) }));
  return days.length > firstScored ? [{ profile: 'payback', days }] : [];
}

const people = 120;
const from = asDay('2024-01-01');
const half = process.argv.includes('--fitted') ? 'fit' : 'held';
const roomy = (kind: 'likely' | 'rough', scale: 'eleven' | 'four') =>
  cohort(half, people, from, scale, kind).map(whereThereIsRoom);
const diaryAt = process.argv.indexOf('--diary');
const path = diaryAt > 0 ? process.argv[diaryAt + 1] : undefined;

const tables = [
  tableOf('eleven numbers', roomy('likely', 'eleven')),
  tableOf('four words', roomy('likely', 'four')),
  tableOf('rough people, eleven numbers', roomy('rough', 'eleven')),
  tableOf('rough people, four words', roomy('rough', 'four')),
  tableOf('everybody, also at energy 2', cohort(half, people, from, 'eleven')),
  ...(path ? [tableOf('a diary with crash marks', ownMarks(path))] : []),
];
const rows = tables.flatMap(rowsOf);
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify({ name: 'flare', rows })}\n`
    : `${people} simulated people a table, ${half === 'fit' ? 'the half it was fitted to' : 'none of them used for fitting'}.\n\n${tables.map(text).join('\n\n')}\n`,
);
