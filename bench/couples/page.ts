import type { Calibration } from './calibration.ts';
import { style } from './page-style.ts';
import { assumptions, explained, limits, rulesInWords } from './page-words.ts';
import { barsAtEqual, mapOfRules, reliabilityPicture, safe } from './pictures.ts';
import type { Report } from './report.ts';
import { type Row, rowsOf, within } from './rows.ts';
import type { Figures } from './tally.ts';
import type { Trial } from './trial.ts';

const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;

type Cells = readonly string[];

function tableOf(caption: string, head: Cells, rows: readonly Cells[]): string {
  const heads = head.map((cell) => `<th scope="col">${safe(cell)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${safe(first)}</th>${rest.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="${safe(caption)}"><table><caption>${safe(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

const figure = (drawn: string, says: string): string =>
  `<figure>${drawn}<figcaption>${safe(says)}</figcaption></figure>`;

const cellsOf = ({ aboveAWeek, goodWeeks, paidPer100, paidAboveAWeek, paidAWeek, flareDays }: Figures): Cells => [
  aboveAWeek.toFixed(2),
  percent(goodWeeks),
  paidPer100.toFixed(2),
  paidAboveAWeek.toFixed(4),
  paidAWeek.toFixed(4),
  percent(flareDays),
];

const policyTable = ({ ours, beside }: Trial): string =>
  tableOf(
    'Every rule as it is meant',
    [
      'rule',
      'times above tier 1 a week',
      'weeks with a good moment',
      'payback per 100 such times',
      'payback after them, a couple-week',
      'payback after all times, a couple-week',
      'days in flare',
    ],
    [
      ['★: ours', ...cellsOf(ours)],
      ...beside.map(({ name, figures }, at) => [`${at + 1}: ${name}`, ...cellsOf(figures)]),
    ],
  );

const targetOf = (row: Row): string => {
  if (row.target === undefined) return 'none';
  const sign = row.atLeast ? 'at least' : 'at most';
  return `${sign} ${row.target}: ${within(row) ? 'met' : 'not met'}`;
};

const rowCells = (row: Row): Cells => [
  row.what,
  `${row.value} ${row.unit}`,
  row.beside ? `${row.beside.what}: ${row.beside.value}` : '',
  row.ratio === undefined ? '' : `${row.ratio}`,
  row.low === undefined ? '' : `${row.low} to ${row.high}`,
  targetOf(row),
];

const figuresHead: Cells = ['figure', 'ours', 'beside', 'ratio', 'nine in ten', 'target'];

const binTable = (caption: string, { bins }: Calibration): string =>
  tableOf(
    caption,
    ['forecast between', 'times', 'expected', 'in truth', 'as luck had it'],
    bins
      .filter(({ many }) => many > 0)
      .map(({ from, to, many, expected, truly, came }) => [
        `${percent(from, 2)} and ${percent(Math.min(1, to), 2)}`,
        `${many}`,
        percent(expected, 2),
        percent(truly, 2),
        percent(came, 2),
      ]),
  );

const paragraphs = (all: readonly string[]): string => all.map((each) => `<p>${safe(each)}</p>`).join('\n');
const listOf = (all: readonly (readonly [string, string])[]): string =>
  `<dl>${all.map(([term, says]) => `<dt>${safe(term)}</dt><dd>${safe(says)}</dd>`).join('\n')}</dl>`;

const sizes = ({ trial, hard }: Report): string =>
  `${trial.couples} couples in the main comparison, ${hard[0]?.trial.couples ?? 0} in each other one, ${trial.weeks} weeks each.`;

/** One page for a nurse or a statistician: no script, nothing fetched, and every picture also as a table. */
export function pageOf(report: Report): string {
  const { trial, watched, hard } = report;
  const rows = rowsOf(report);
  const main = rows.filter(({ what }) => !hard.some(({ name }) => what.startsWith(name)));
  const harder = rows.filter((row) => !main.includes(row));
  const calibration = reliabilityPicture('offered', 'times that ours offered', trial.calibration);
  const wide = reliabilityPicture('watched', 'a random card a day', watched);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Simulated couples under our rules and others</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Simulated couples under our rules and others</h1>
<p class="lead">Nobody on this page has lived. It shows what the rules of Unhurried do to people whose bodies are known exactly, because a program made them up. It is no study and says nothing about any one person.</p>
<p>${safe(sizes(report))} Ranges hold nine in ten drawings of other couples like these.</p>
<h2>What came out</h2>
${paragraphs(explained(report))}
<h2>What was simulated</h2>
${paragraphs(assumptions.first)}
${listOf(assumptions.list)}
<h2>The rules that are compared</h2>
${listOf(rulesInWords)}
<h2>Good moments and payback</h2>
<div class="over">${figure(mapOfRules(trial), 'Each rule as it is meant. A good moment is a time above tier 1 that neither of both pays for. Upwards: payback after times above tier 1, for each couple and week. Further right and lower is better.')}
${policyTable(trial)}</div>
<h2>At equal good moments</h2>
<p>A rule can look safe because it seldom offers anything. So each was run at many rates and read where it gives as many weeks with a good moment as ours.</p>
<div class="over">${figure(barsAtEqual(trial), 'Payback that follows times above tier 1, for each couple and week.')}
${tableOf('Figures and targets', figuresHead, main.map(rowCells))}</div>
<h2>Is what the rules expect true?</h2>
<p>For each time above tier 1 the rules hold a chance of payback beyond ordinary worse days. Here it stands beside the true one. Our rules offer little that they expect to be dear, so they were also asked about couples who took a random card a day.</p>
<div class="pair">${figure(calibration, 'Times that our rules offered.')}
${binTable('Times that our rules offered', trial.calibration)}</div>
<div class="pair">${figure(wide, 'A random card a day: our rules watch and decide nothing.')}
${binTable('A random card a day', watched)}</div>
<h2>When things are harder than expected</h2>
${tableOf('Ours beside the oracle and a weekly plan', figuresHead, harder.map(rowCells))}
<h2>What this cannot show</h2>
${paragraphs(limits)}
</main>
</body>
</html>
`;
}
