import type { Calibration } from './calibration.ts';
import type { Report } from './report.ts';
import { rowsOf, table } from './rows.ts';
import type { Figures } from './tally.ts';
import type { Trial } from './trial.ts';

const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;

const columns: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['above tier 1 a week', ({ aboveAWeek }) => aboveAWeek.toFixed(2)],
  ['weeks with a good moment', ({ goodWeeks }) => percent(goodWeeks)],
  ['payback per 100', ({ paidPer100 }) => paidPer100.toFixed(2)],
  ['payback a couple-week', ({ paidAWeek }) => paidAWeek.toFixed(3)],
  ['(counted)', ({ countedAWeek }) => countedAWeek.toFixed(3)],
  ['days in flare', ({ flareDays }) => percent(flareDays)],
];

/** Every rule as it is meant: what the comparison at equal good moments then sets right. */
function policies({ ours, beside }: Trial): string {
  const all = [{ name: 'ours', figures: ours }, ...beside];
  const lines = [
    ['', ...columns.map(([title]) => title)],
    ...all.map(({ name, figures }) => [name, ...columns.map(([, of]) => of(figures))]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return lines
    .map((line) => line.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((line) => line.join('  '))
    .join('\n');
}

const reliability = (title: string, { bins, many }: Calibration): string =>
  [
    `${title}, ${many} forecasts`,
    'forecast             many   expected   in truth   counted',
    ...bins
      .filter((bin) => bin.many > 0)
      .map(({ from, to, many, expected, truly, came }) =>
        [
          `${percent(from, 2)} to ${percent(Math.min(1, to), 2)}`.padEnd(19),
          `${many}`.padStart(6),
          ...[expected, truly, came].map((share) => percent(share, 2).padStart(10)),
        ].join(' '),
      ),
  ].join('\n');

/** The whole report for a terminal. */
export function inWords(report: Report): string {
  const { trial, watched } = report;
  return [
    `${trial.couples} simulated couples, ${trial.weeks} weeks each; every rule meets the same days and the same luck.`,
    'Payback is what the simulation expects of each time; "counted" is what luck made of it.',
    policies(trial),
    table(rowsOf(report)),
    reliability('What ours expected of the times that it offered', trial.calibration),
    reliability('What ours expected of a random card a day', watched),
  ].join('\n\n');
}
