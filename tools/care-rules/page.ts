import { conditions } from '@unhurried/content/conditions';
import type { Effect, Flag } from '@unhurried/domain/library';
import { citedIn, flagName, type Said } from '../cases/page-words.ts';
import { numberOfRule, type Row, type Rule } from './rules.ts';

const introduction = (rules: readonly Rule[]): readonly string[] => [
  '# The rules of care, by number',
  '',
  `Unhurried has ${rules.length} rules of care, one for each thing that a body or a day may bring. Here is what each of them does, settled`,
  'and not settled, to everything in the library. It is for nurses, doctors, therapists, and anyone who wants to know why.',
  '',
  '**This is not medical advice.** No clinician has reviewed it yet. The word of a care team comes before anything here.',
  '',
  '- *Settled*: long stable, nothing new, or the team has said yes. *Not settled*: new, changing, a date from the team, or',
  '  something that their yes was not about. A date that has passed changes nothing until the person has answered.',
  '- **The more careful wins.** Where several rules hold, one that leaves out decides, and the changes of all are joined. The',
  '  order in which things were told plays no part. One more condition never offers more.',
  '- **Bound to a day.** A rule holds for as long as its condition is told. A precaution holds from its day until somebody has',
  '  answered; a wait counts from the operation or event where its day was told. No day by itself opens anything.',
  '- **The team’s word on top.** Their yes settles what it was about and nothing else. Their no, a date or a limit of theirs',
  '  narrows whatever else was told. The two people may always do less.',
  '- *Rests on* names what the direction of a rule rests on. Which activities it reaches, and how, is our careful reading of it.',
  '  A dagger (†) marks what no source says: it is ours alone, with the reason under the table. Please look there first.',
  '- A number is given for good. A rule that goes leaves its number empty, and a new one comes at the end.',
  '',
  'Made by `node tools/run.mjs tools/care-rules/main.ts` with the code of the app.',
];

/** Each source by itself: one line of them is hard to take apart. */
const restsOn = (sources: readonly string[]): string => sources.map((id) => citedIn([id])).join(' · ');

const index = (rules: readonly Rule[], said: Said): readonly string[] => [
  '| Number | Rule | Rests on |',
  '|---|---|---|',
  ...rules.map(({ entry }) => `| ${numberOfRule(entry)} | ${flagName(entry.flag, said)} | ${restsOn(entry.sources)} |`),
];

function inWords(effect: Effect, said: Said): string {
  if (effect === 'keep') return 'as it is';
  if (effect === 'hide') return '**left out**';
  return effect.adapt.map(said.adaptation).join('; ');
}

const stays = ({ settled, unsettled }: Row): boolean => settled === 'keep' && unsettled === 'keep';

const rowLine = ({ activity, settled, unsettled, own }: Row, said: Said): string =>
  `| ${said.activity(activity)}${own ? ' †' : ''} | ${inWords(settled, said)} | ${inWords(unsettled, said)} |`;

function tableLines(rows: readonly Row[], said: Said): readonly string[] {
  const changing = rows.filter((row) => !stays(row));
  const left = rows.length - changing.length;
  const own = changing.filter((row) => row.own).map((row) => `† ${said.activity(row.activity)}: ${row.own}`);
  return [
    '| | settled | not settled |',
    '|---|---|---|',
    ...changing.map((row) => rowLine(row, said)),
    '',
    ...own.flatMap((line) => [line, '']),
    `As they are either way: ${left}.`,
  ];
}

/** Whoever does not feel safe is looked after everywhere at once, not row by row. [CT4d, CA6] */
const everywhere: readonly string[] = [
  'It is no row of any table: nothing that takes two is offered for as long as it is told, on any screen, settled or not.',
];

const broughtBy = (flag: Flag, said: Said): string => {
  const names = (by: 'brings' | 'mayBring') =>
    conditions.filter((one) => one[by].includes(flag)).map(({ id }) => said.text(`conditions.${id}.name`));
  const [always, offered] = [names('brings'), names('mayBring')];
  return [
    ...(always.length > 0 ? [`Comes with: ${always.join('; ')}.`] : []),
    ...(offered.length > 0 ? [`Asked about with: ${offered.join('; ')}.`] : []),
  ].join(' ');
};

function section({ entry, rows, cases }: Rule, said: Said): readonly string[] {
  const { flag, sources } = entry;
  const brought = broughtBy(flag, said);
  return [
    `## ${numberOfRule(entry)} ${flagName(flag, said)}`,
    '',
    `${said.text(`conditions.flag.${flag}.means`)} Rests on: ${restsOn(sources)}.`,
    '',
    ...(brought === '' ? [] : [brought, '']),
    ...(flag === 'SAFE' ? everywhere : tableLines(rows, said)),
    '',
    `Cases: ${cases.map(({ title }) => title).join('; ')}.`,
    '',
  ];
}

/** docs/care-rules.md, to the letter. [PA11a] */
export const pageOf = (rules: readonly Rule[], said: Said): string =>
  [...introduction(rules), '', ...index(rules, said), '', ...rules.flatMap((rule) => section(rule, said))].join('\n');
