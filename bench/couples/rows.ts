import type { Ranged } from './bootstrap.ts';
import type { Report } from './report.ts';
import type { Beside, Trial } from './trial.ts';

/** One figure. A target is the most that we allow ourselves; with `atLeast`, the least. `low` and `high`: nine in ten. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: '%' | 'a week' | 'per 100' | 'times' | 'thousandths';
  readonly low?: number;
  readonly high?: number;
  readonly beside?: { readonly what: string; readonly value: number };
  readonly ratio?: number;
  readonly target?: number;
  readonly atLeast?: true;
}

const rounded = (value: number): number => Number(value.toPrecision(3));
const percent = (share: number): number => rounded(100 * share);

/** More than this many times the oracle's, and more than a third of any other rule's, is over. */
export const overOracle = 1.3;
export const overOthers = 1 / 3;
/** Of the days on which both welcome touch, this share and more is "most days". */
export const mostDays = 0.5;

const among = ({ low, high }: Ranged, scale = 1): Pick<Row, 'low' | 'high'> =>
  Number.isFinite(low) && Number.isFinite(high) ? { low: rounded(scale * low), high: rounded(scale * high) } : {};

const plain = ({ ours, goodWeeks, paidPer100, paidAboveAWeek, paidAWeek }: Trial): readonly Row[] => [
  { what: 'times above tier 1', value: rounded(ours.aboveAWeek), unit: 'a week' },
  { what: 'times in tiers 0 and 1', value: rounded(ours.quietAWeek), unit: 'a week' },
  { what: 'weeks with a good moment', value: percent(goodWeeks.value), unit: '%', ...among(goodWeeks, 100) },
  {
    what: 'payback per 100 times above tier 1',
    value: rounded(paidPer100.value),
    unit: 'per 100',
    ...among(paidPer100),
  },
  {
    what: 'payback after those, a couple',
    value: rounded(paidAboveAWeek.value),
    unit: 'a week',
    ...among(paidAboveAWeek),
  },
  { what: 'payback after all times, a couple', value: rounded(paidAWeek.value), unit: 'a week', ...among(paidAWeek) },
];

const isOracle = ({ name }: Beside): boolean => name.startsWith('an oracle');
const acts = ({ figures }: Beside): boolean => figures.aboveAWeek > 0;

const comparedWith = ({ ours }: Trial, beside: Beside): Row => {
  const { name, atEqual, ratio } = beside;
  const mine = atEqual.short ? (ours.paidAboveAWeek * atEqual.goodWeeks) / ours.goodWeeks : ours.paidAboveAWeek;
  const where = atEqual.short ? `at its most, ${percent(atEqual.goodWeeks)} % of weeks` : 'at equal good moments';
  return {
    what: `payback beside ${name}, ${where}`,
    value: rounded(mine),
    unit: 'a week',
    beside: { what: name, value: rounded(atEqual.paidAboveAWeek) },
    ...(Number.isFinite(ratio.value) ? { ratio: rounded(ratio.value), ...among(ratio) } : {}),
    target: rounded((isOracle(beside) ? overOracle : overOthers) * atEqual.paidAboveAWeek),
  };
};

/** Words and presence as well, which some rules never bring: told without an aim. */
const allOfIt = ({ ours }: Trial, { name, atEqual, ratioOfAll }: Beside): Row => ({
  what: `all payback, also after words and presence, beside ${name}`,
  value: rounded(atEqual.short ? (ours.paidAWeek * atEqual.goodWeeks) / ours.goodWeeks : ours.paidAWeek),
  unit: 'a week',
  beside: { what: name, value: rounded(atEqual.paidAWeek) },
  ...(Number.isFinite(ratioOfAll.value) ? { ratio: rounded(ratioOfAll.value), ...among(ratioOfAll) } : {}),
});

const flareRow = (trial: Trial): Row => {
  const rest = trial.beside.find(({ figures }) => figures.aboveAWeek === 0);
  const value = percent(trial.ours.flareDays);
  const theirs = percent(rest?.figures.flareDays ?? 0);
  return {
    what: 'days in flare, each person',
    value,
    unit: '%',
    beside: { what: 'rest only', value: theirs },
    ...(theirs > 0 ? { ratio: rounded(value / theirs) } : {}),
  };
};

const calibrationRows = ({ trial, watched }: Report): readonly Row[] =>
  [
    { what: 'forecasts of times that ours offered', found: trial.calibration },
    { what: 'forecasts about a random card a day', found: watched },
  ].map(({ what, found }) => ({
    what: `${what}: Brier score`,
    value: rounded(found.brier.value),
    unit: 'thousandths',
    beside: { what: 'the best constant, known afterwards', value: rounded(found.constant.value) },
    ...(found.constant.value > 0 ? { ratio: rounded(found.brier.value / found.constant.value) } : {}),
    target: rounded(found.constant.value),
  }));

const threeRows = ({ atThree, ours }: Trial): readonly Row[] => {
  const share = (what: string, field: 'touchShown' | 'touchPossible' | 'wordsShown'): Row => ({
    what: `at energy 3 every day: ${what}`,
    value: percent(atThree[field]),
    unit: '%',
    beside: { what: 'everybody', value: percent(ours[field]) },
    target: percent(mostDays),
    atLeast: true,
  });
  return [
    share('touch or words among the three', 'wordsShown'),
    share('touch among the three', 'touchShown'),
    share('touch among all that was possible', 'touchPossible'),
  ];
};

const hardRows = ({ hard }: Report): readonly Row[] =>
  hard
    .flatMap(({ name, trial }) => trial.beside.map((beside) => ({ ...comparedWith(trial, beside), name })))
    .map(({ name, what, ...row }) => ({ ...row, what: `${name}: ${what}` }));

export const within = ({ value, target, atLeast }: Row): boolean =>
  target === undefined || (atLeast ? value >= target : value <= target);

const whereRows = ({ where }: Trial): readonly Row[] => [
  {
    what: 'of payback after times above tier 1: after what always fits (demand 2 and less)',
    value: percent(where.small),
    unit: '%',
    beside: { what: 'share of those times', value: percent(where.smallTimes) },
  },
  {
    what: 'of payback after times above tier 1: on mornings at energy 0 or 1',
    value: percent(where.worstDays),
    unit: '%',
    beside: { what: 'share of those times', value: percent(where.worstTimes) },
  },
];

/** No target: it is not what ships. */
const stricterRows = ({ stricter: { most, trial, ours } }: Report): readonly Row[] => [
  ...trial.beside.map((beside) => {
    const { target: _, what, ...row } = comparedWith(trial, beside);
    return { ...row, what: `if nothing above ${percent(most)} % expected were offered: ${what}` };
  }),
  {
    what: `if nothing above ${percent(most)} % expected were offered: weeks with a good moment`,
    value: percent(trial.ours.goodWeeks),
    unit: '%',
    beside: { what: 'ours, the same couples', value: percent(ours.goodWeeks) },
  },
];

/** Every figure that has a target or stands beside something; the same on the page, in words and in JSON. [BE4] */
export const rowsOf = (report: Report): readonly Row[] => [
  ...plain(report.trial),
  ...report.trial.beside.filter(acts).map((beside) => comparedWith(report.trial, beside)),
  ...report.trial.beside.filter(acts).map((beside) => allOfIt(report.trial, beside)),
  flareRow(report.trial),
  ...whereRows(report.trial),
  ...calibrationRows(report),
  ...threeRows(report.trial),
  ...stricterRows(report),
  ...hardRows(report),
];

const verdict = (row: Row): string => {
  if (row.target === undefined) return '';
  if (within(row)) return `within ${row.target}`;
  return row.atLeast ? `UNDER ${row.target}` : `OVER ${row.target}`;
};

const cells = (row: Row): readonly string[] => {
  const range = row.low === undefined ? '' : `[${row.low} to ${row.high}]`;
  const ratio = row.ratio === undefined ? range : `× ${row.ratio} ${range}`.trim();
  const beside = row.beside ? `${row.beside.what}: ${row.beside.value}` : '';
  return [row.what, `${row.value} ${row.unit}`, verdict(row), beside, ratio];
};

export function table(rows: readonly Row[]): string {
  const lines = [['what', 'measured', 'target', 'beside', 'ratio [nine in ten]'], ...rows.map(cells)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
