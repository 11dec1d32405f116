import type { ActivityId, Adaptation } from '@unhurried/domain/library';
import type { Words } from '../pace/words.ts';
import type { Expectation } from './case.ts';
import type { Lived, OneSide } from './lived.ts';
import { seenByBoth, sourceInWords, type Wording } from './page-words.ts';
import { leftOutOf, offerOf, rulesOf, saidOf, toldOf, whyOf } from './side-words.ts';

const introduction = (days: readonly Lived[]): string[] => [
  '# Twenty days',
  '',
  'Here are twenty couples on one day each, and what Unhurried suggests to them. The people are made up. The page is for',
  'nurses, doctors, therapists and anyone who wants to judge the rules by what they do.',
  '',
  '**This is not medical advice.** No clinician has reviewed it yet. The app informs and suggests. It diagnoses nothing,',
  'clears nobody, and the word of a care team comes before anything here. If you see a day that is wrong, please tell us.',
  '',
  'How to read a day:',
  '',
  '- Each of the two checks in alone. *Told the app*, *said today* and *why* stay with that person. The other never sees them.',
  '- *Would offer* is what goes to the other: a word (rest, gentle or open) and how far.',
  '- *For both today* is what both see: at most three suggestions, and rest together, always. Of the 62 things in the library',
  '  eight are drawn each day, before anything private is looked at. That is why a day shows so few.',
  '- *Left out today* is for you, the reader. The app tells each person their own reasons and tells the other none of them.',
  '- *What we looked for* was written from medical sources and the rules before the app was asked. A line that was added',
  '  later says so. It has to hold over all 62 things, whatever is drawn. *Read* means that we read the statement where it',
  '  stands; *recalled* means known from the literature and not looked up again.',
  '',
  'Two things differ from the app. Here it is as if both had welcomed all 62 things, while the app uses what both said yes',
  'to. And in the app a secret coin leaves out three in ten of what is possible, so that an absence means nothing. Here it',
  'leaves out nothing, so that every absence has a reason.',
  '',
  'The rules have short names such as PA6; they stand in [domain/SPEC.md](../domain/SPEC.md) and',
  '[domain/pace/SPEC.md](../domain/pace/SPEC.md). Made by `node tools/run.mjs tools/days/main.ts` with the code of the app.',
  '',
  ...days.map(({ day }, at) => `${at + 1}. [${day.title}](#${anchorOf(`${at + 1}. ${day.title}`)})`),
];

/** The address of a heading, as the places where pages are read make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

interface Item {
  readonly activity: ActivityId;
  readonly minutes: number;
  readonly adaptations: readonly Adaptation[];
}

function itemInWords({ activity, minutes, adaptations }: Item, words: Words): string {
  const changes = adaptations.map(words.adaptation).join(', ');
  return `- ${words.activity(activity)}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}${changes ? `: ${changes}` : ''}`;
}

function table({ first, second }: Lived, { words, nameOf }: Wording): string[] {
  const row = (label: string, cell: (side: OneSide) => string) => `| ${label} | ${cell(first)} | ${cell(second)} |`;
  return [
    `| | ${first.told.name} | ${second.told.name} |`,
    '|---|---|---|',
    row('told the app', (side) => toldOf(side, nameOf)),
    row('said today', (side) => saidOf(side, words)),
    row('would offer', (side) => offerOf(side, words)),
    row('why', (side) => whyOf(side, words)),
  ];
}

function forBoth({ overlap, whole }: Lived, { words }: Wording): string[] {
  const reasons = overlap.reasons.map(({ kind }) => seenByBoth[kind].words).join('; ');
  const far = words.tier(overlap.tier).toLowerCase();
  const shown = new Set(overlap.suggestions.map(({ activity }) => activity));
  const beside = overlap.possible.flatMap(({ activity }) => (shown.has(activity) ? [] : [words.activity(activity)]));
  return [
    `**For both today: ${overlap.word}**, up to ${far}; talk: ${overlap.talk ? 'yes' : 'no'}. Both read: ${reasons}.`,
    '',
    ...overlap.suggestions.map((each) => itemInWords(each, words)),
    '- Rest together, always',
    '',
    `Drawn today and possible, beside what is shown: ${beside.length > 0 ? beside.join('; ') : 'nothing'}.`,
    `Over the whole library ${whole.possible.length} of the 62 would be possible for both.`,
  ];
}

function leftOut(day: Lived, wording: Wording): string[] {
  const lines = leftOutOf(day, wording);
  return ['**Left out today**', '', ...(lines.length > 0 ? lines.map((line) => `- ${line}`) : ['- Nothing.'])];
}

const lookedFor = ({ why, source, notYet }: Expectation): string =>
  `- ${why} (${sourceInWords(source)})${notYet ? ` **This does not hold yet.** ${notYet}` : ''}`;

function section(day: Lived, at: number, wording: Wording): string {
  const { title, first, second, expects } = day.day;
  return [
    `## ${at + 1}. ${title}`,
    '',
    `${first.who} ${second.who}`,
    '',
    ...table(day, wording),
    '',
    ...forBoth(day, wording),
    '',
    ...leftOut(day, wording),
    '',
    '**What we looked for**',
    '',
    ...expects.map(lookedFor),
    '',
    `Rules: ${rulesOf(day, wording).join(', ')}.`,
  ].join('\n');
}

/** The whole page, the same for the same rules and content, to the letter. [TD5] */
export const pageOf = (days: readonly Lived[], wording: Wording): string =>
  `${[introduction(days).join('\n'), ...days.map((day, at) => section(day, at, wording))].join('\n\n')}\n`;
