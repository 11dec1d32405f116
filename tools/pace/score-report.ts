import type { DiaryPreview } from '@unhurried/domain/diary';
import { baselineOn } from '@unhurried/domain/pace';
import { counted, points } from './numbers.ts';
import { type FlareScore, type ScoredRule, scoredBeside, type Tally } from './score.ts';
import { width, wrapped } from './wrapping.ts';

export interface Scored {
  readonly preview: DiaryPreview;
  readonly rules: readonly ScoredRule[];
  /** Of the ordinary days, how many a fixed line of two points worse than usual would call a flare. */
  readonly fixedLine: { readonly marked: number; readonly ordinary: number };
}

/** The share of ordinary days that may be marked falsely. [PA3] */
const mostFalse = 0.08;

function fixedLineOf({ days }: DiaryPreview): Scored['fixedLine'] {
  const readings = days.map(({ reading }) => reading);
  const ordinary = days.filter(({ crash }) => crash === 0);
  const marked = ordinary.filter(({ reading, day }) => {
    const baseline = baselineOn(readings, day);
    const tired = (baseline?.energy?.usual ?? 0) - (reading.energy ?? 10);
    const sore = (reading.pain ?? 0) - (baseline?.pain?.usual ?? 10);
    return tired >= 2 || sore >= 2;
  });
  return { marked: marked.length, ordinary: ordinary.length };
}

export const scored = (preview: DiaryPreview): Scored => ({
  preview,
  rules: scoredBeside(preview.days),
  fixedLine: fixedLineOf(preview),
});

const percent = (share: number | undefined): string => (share === undefined ? '–' : `${Math.round(share * 100)} %`);
const fraction = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));

/** A table with its first column to the left and its figures to the right. */
function table(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return lines.map((line) => `  ${line.map(cell).join('   ')}`);
}

function found(
  title: string,
  rules: readonly ScoredRule[],
  tallyOf: (score: FlareScore) => Tally,
  unit: string,
): string[] {
  const of = rules[0] ? tallyOf(rules[0].score).of : 0;
  const rows = rules.map(({ rule, score }) => {
    const { marked, hit, recall, precision, f1 } = tallyOf(score);
    return [rule, String(marked), String(hit), fraction(recall), fraction(precision), fraction(f1)];
  });
  return [
    `${title}: ${counted(of, unit)}`,
    ...table([['rule', 'marked', 'caught', 'recall', 'precision', 'F1'], ...rows]),
    '',
  ];
}

function ordinaryDays(rules: readonly ScoredRule[]): string[] {
  const rows = rules.map(({ rule, score }) => [rule, String(score.falselyMarked), percent(score.falseShare)]);
  const of = rules[0]?.score.ordinary ?? 0;
  return [
    `Ordinary days (crash of none): ${counted(of, 'day')}`,
    ...table([['rule', 'falsely marked', 'share'], ...rows]),
    '',
  ];
}

function leads(rules: readonly ScoredRule[]): string[] {
  const rows = rules.map(({ rule, score }) => [rule, score.lead === undefined ? '–' : `${points(score.lead)} days`]);
  return ['Lead: mean days from the first mark to the onset, at most 3', ...table([['rule', 'lead'], ...rows]), ''];
}

/** What a coarse scale does to these figures, said plainly. [WM7] */
export function scaleNotes({ preview, rules, fixedLine }: Scored): string[] {
  const { step } = preview;
  const ours = rules[0]?.score.falseShare;
  const over = ours !== undefined && ours > mostFalse;
  const coarse = step > 1;
  const fixed = fixedLine.ordinary > 0 ? fixedLine.marked / fixedLine.ordinary : 0;
  return [
    coarse
      ? `Scale: coarse. One step of this diary is ${points(step)} of 10 points, and a day can only move in whole steps, so ordinary days look like flares to any rule that counts points: "two points worse than usual" would mark ${percent(fixed)} of the ordinary days here. The flare rule counts in steps and own swings instead.`
      : `Scale: one step of this diary is ${points(step)} of 10 points.`,
    `The flare rule marks ${percent(ours)} of the ordinary days; the aim is at most ${percent(mostFalse)}${over ? ', so here it is not met' : ''}.`,
    `${percent(rules[0]?.score.chanceOfOnset)} of all days have an onset on them or within three days: marks set at random would reach that precision on onsets.`,
    'The flare rule never reads the crash marks. "yesterday’s crash" does, which a check-in cannot.',
  ];
}

/** The flare rule and the naive rules beside the diary's own marks, as tables. */
export function scoreReport(path: string, score: Scored): string {
  const { preview, rules } = score;
  const { crashes, days, from, to } = preview;
  return [
    `Flares found in ${path}`,
    `${counted(days.length, 'day')}, ${from} to ${to}; asked about a crash on ${crashes?.asked ?? 0}, marked on ${crashes?.marked ?? 0}`,
    '',
    ...ordinaryDays(rules),
    ...found('Crash 1 or more', rules, (each) => each.atLeastMild, 'day'),
    ...found('Crash 2 or more', rules, (each) => each.atLeastModerate, 'day'),
    ...found('Crash 3', rules, (each) => each.severe, 'day'),
    ...found('Onsets of episodes', rules, (each) => each.onsets, 'onset'),
    ...leads(rules),
    ...scaleNotes(score).flatMap((note) => wrapped(note, width)),
  ].join('\n');
}

const orNull = (tally: Tally) => ({
  ...tally,
  recall: tally.recall ?? null,
  precision: tally.precision ?? null,
  f1: tally.f1 ?? null,
});

const scoreAsJson = (score: FlareScore) => ({
  ...score,
  falseShare: score.falseShare ?? null,
  atLeastMild: orNull(score.atLeastMild),
  atLeastModerate: orNull(score.atLeastModerate),
  severe: orNull(score.severe),
  onsets: orNull(score.onsets),
  lead: score.lead ?? null,
  chanceOfOnset: score.chanceOfOnset ?? null,
});

/** The same as the text, as one object. */
export function scoredAsJson(score: Scored) {
  const { preview, rules, fixedLine } = score;
  const { source, days, from, to, read, skipped, step, crashes } = preview;
  return {
    read: { source, days: days.length, from, to, trackers: read },
    skipped,
    step,
    coarse: step > 1,
    crashes: crashes ?? null,
    rules: rules.map((each) => ({ rule: each.rule, ...scoreAsJson(each.score) })),
    fixedTwoPoints: fixedLine,
    notes: scaleNotes(score),
  };
}
