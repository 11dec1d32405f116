import { conditions } from '@unhurried/content/conditions';
import { type HelpLine, helpLines } from '@unhurried/content/help-lines';
import { type Figure, medicineClasses, toCheck } from '@unhurried/content/medicines';
import { type Certainty, type Source, sourceById, sources } from '@unhurried/content/sources';
import { parts } from './coverage/index.ts';
import type { Subject } from './coverage/subject.ts';
import { type Place, places } from './places.ts';

/** A sentence as people read it; `undefined` where a place has no such sentence. */
export type TextOf = (key: string) => string | undefined;

const introduction: readonly string[] = [
  '# For whoever checks this',
  '',
  'Unhurried says things about health. This page holds all that rests on memory, all numbers of help lines, and every source,',
  'so that a nurse, a doctor or a pharmacist can go through it. **No clinician has reviewed any of it yet**, unless a day',
  'stands beside it.',
  '',
  '- *Recalled*: known from the literature and not looked up again. The direction is held to be right. Each sentence that',
  '  rests on it stands here, and those with a number once more in a list of their own.',
  '- *Found*: read on a page that gives it, often its abstract.',
  '- *Our own*: a rule that software needs. It is never shown as evidence.',
  '',
  'Whoever has checked a source writes the day into `reviewed` beside it, in `content/sources` or `content/help-lines`. Then',
  'this page is made anew: `node tools/run.mjs tools/review/main.ts`.',
];

const inRow = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  inRow(heads),
  `|${'---|'.repeat(heads.length)}`,
  ...rows.map(inRow),
];

const reviewedOn = (reviewed: string | null): string => reviewed ?? 'not yet';

const cited = ({ by, year, title, where }: Source): string =>
  `${by}${year === null ? '' : `, ${year}`}. ${title}. ${where}`;

const reachOf = ({ reach }: HelpLine): string => (reach.by === 'phone' ? reach.number : reach.address);

const lineRows = helpLines.map((line) => [
  line.place,
  line.kind,
  reachOf(line),
  line.certainty,
  reviewedOn(line.reviewed),
]);

const figureRows = (figures: readonly (readonly [string, Figure])[]): readonly (readonly string[])[] =>
  figures.map(([id, { says, source }]) => [id, says, sourceById(source)?.certainty ?? 'unknown', source]);

const told = medicineClasses.flatMap(({ id, often = [] }) => often.map((figure) => [id, figure] as const));
const held = medicineClasses.flatMap(({ id, held: kept = [] }) => kept.map((figure) => [id, figure] as const));

/** One sentence, with what else it rests on: found beside recalled weighs differently from recalled alone. */
function restingLine({ name, keys, sources: behind }: Place, source: Source, textOf: TextOf): readonly string[] {
  const said = keys.flatMap((key) => textOf(key) ?? []);
  if (said.length === 0 || !behind.includes(source.id)) return [];
  const others = behind.filter((id) => id !== source.id);
  return [`- *${name}*: ${said.join(' ')}${others.length > 0 ? ` (Beside it: ${others.join(', ')}.)` : ''}`];
}

function recalledSection(source: Source, textOf: TextOf): readonly string[] {
  const resting = places.flatMap((place) => restingLine(place, source, textOf));
  const none = '- Nothing about health. It stands behind a way to talk or to be kind.';
  return [
    '',
    `### ${source.id}`,
    '',
    `${cited(source)}. Reviewed: ${reviewedOn(source.reviewed)}.`,
    '',
    ...(resting.length > 0 ? resting : [none]),
  ];
}

const numbers = /\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|half|hours?|days?|weeks?|months?|years?)\b/i;

const isRecalled = (id: string): boolean => sourceById(id)?.certainty === 'recalled';

/** Sentences with a number or a span of time, of which at least a part rests on memory. */
const numberLines = (textOf: TextOf): readonly string[] =>
  places
    .filter(({ sources: behind }) => behind.some(isRecalled))
    .flatMap(({ name, keys, sources: behind }) => {
      const said = keys.flatMap((key) => textOf(key) ?? []).filter((text) => numbers.test(text));
      return said.map((text) => `- *${name}*: ${text} (${behind.join(', ')})`);
    });

const waitRows = conditions.flatMap(({ id, wait, sources: behind }) =>
  wait?.days ? [[id, `${wait.days} days`, wait.needsYes ? 'and a clinician’s yes' : '', behind.join(', ')]] : [],
);

const ofCertainty = (certainty: Certainty): readonly Source[] => sources.filter((one) => one.certainty === certainty);

const sourceRows = (list: readonly Source[]): readonly (readonly string[])[] =>
  list.map((one) => [one.id, cited(one), reviewedOn(one.reviewed)]);

const subjectRow = ({ name, at, why = '' }: Subject): readonly string[] => [
  name,
  at.length === 0 ? 'not here' : at.map((entry) => entry.replace('/', ' ')).join(', '),
  why,
];

/** What the facts on closeness and illness name, and where it stands. [CT47] */
const coverage: readonly string[] = parts.flatMap(({ title, subjects }) => [
  '',
  `### ${title}`,
  '',
  ...table(['Subject', 'Where it stands', 'Left out, and why'], subjects.map(subjectRow)),
]);

/** docs/review.md, to the letter. [CT46] */
export const pageOf = (textOf: TextOf): string =>
  [
    ...introduction,
    '',
    '## Please look at these first',
    '',
    ...toCheck.map((line) => `- ${line}`),
    '',
    '## Help lines',
    '',
    'Until a day stands beside a line, the app asks people to check the number.',
    '',
    ...table(['Place', 'For', 'Number', 'Certainty', 'Reviewed'], lineRows),
    '',
    '## Figures that are held back',
    '',
    'Nobody is told these.',
    '',
    ...table(['Medicine', 'Figure', 'Certainty', 'Source'], figureRows(held)),
    '',
    '## Figures that are told',
    '',
    ...table(['Medicine', 'Figure', 'Certainty', 'Source'], figureRows(told)),
    '',
    '## Days that stand in for a date',
    '',
    'As long as the team has given none. The team’s own date, yes or no replaces them at once.',
    '',
    ...table(['Condition', 'Closer touch waits', '', 'Sources'], waitRows),
    '',
    '## Numbers in our sentences that rest on memory, in whole or in part',
    '',
    ...numberLines(textOf),
    '',
    '## Recalled, and what rests on it',
    ...ofCertainty('recalled').flatMap((source) => recalledSection(source, textOf)),
    '',
    '## Found',
    '',
    ...table(['Id', 'Source', 'Reviewed'], sourceRows(ofCertainty('found'))),
    '',
    '## Our own',
    '',
    ...table(['Id', 'What', 'Reviewed'], sourceRows(ofCertainty('design'))),
    '',
    '## What is covered',
    '',
    'Every subject that the facts behind this app name: where it stands here, or why it does not.',
    ...coverage,
    '',
  ].join('\n');
