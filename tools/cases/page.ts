import { activities } from '@unhurried/content/activities';
import { type Adaptation, tiers } from '@unhurried/domain/library';
import type { Doubt } from './case.ts';
import { type Answer, forAll, type Judged, type JudgedHalf } from './judged.ts';
import { grouped, reasonIn, type Said } from './page-words.ts';
import { medicineLines, toldLines, whyLines } from './told-words.ts';

type Out = Extract<Answer, { allowed: false }>;
type In = Extract<Answer, { allowed: true }>;

const isOut = (answer: Answer): answer is Out => !answer.allowed;
const isIn = (answer: Answer): answer is In => answer.allowed;
const asItIs = ({ adaptations }: In): boolean => adaptations.length === 0;

const introduction = (all: readonly Judged[]): readonly string[] => [
  '# Thirty cases, and some more',
  '',
  `Here are ${all.length} named cases and what Unhurried does in each. The people are made up. The page is for nurses,`,
  'doctors, therapists and anyone who wants to judge the rules by what they do.',
  '',
  '**This is not medical advice.** No clinician has reviewed it yet. The app informs and suggests. It diagnoses nothing,',
  'clears nobody, and the word of a care team comes before anything here. If you see a case that is wrong, please tell us.',
  '',
  'How to read a case:',
  '',
  '- *Told in the form* is what the person answered, and when. The person alone reads it, and no reason goes to the other.',
  `- *Left out*, *done another way* and *as it is* go over all ${activities.length} things of the library, for this one body. What the two`,
  '  welcome and how the day goes narrows it further. Where a case says what was checked in today, the day is counted in.',
  '- The reason in brackets is the first one that was met. Others may hold beside it.',
  '- *Why* gives the sentence that the app shows, and what it rests on. *Read* means that we read the statement where it',
  '  stands; *recalled* means known from the literature and not looked up again.',
  '- *What we looked for* is checked by a test, over all of the library.',
  '',
  'Something of presence, of words and of brief affection is left, whatever conditions are told. A test tries every pair of them at',
  'their most careful, all of them at once, and drawn sets of up to four. A warning sign is the exception: until somebody has',
  'looked at it, presence and words are all that is offered. With a worry about safety nothing that takes two is offered.',
  '',
  'Made by `node tools/run.mjs tools/cases/main.ts` with the code of the app.',
  '',
  ...all.map(({ named }, at) => `${at + 1}. [${named.title}](#${anchorOf(`${at + 1}. ${named.title}`)})`),
  '',
  'At the end: [To be looked at](#to-be-looked-at).',
];

/** The address of a heading, as the places where pages are read make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

function countTable(answers: readonly Answer[], said: Said): readonly string[] {
  const rows = tiers.map((tier) => {
    const here = answers.filter(({ activity }) => activity.tier === tier);
    const possible = here.filter(isIn);
    const plain = possible.filter(asItIs).length;
    return `| ${said.tier(tier)} | ${here.length - possible.length} | ${possible.length - plain} | ${plain} |`;
  });
  return ['| | left out | done another way | as it is |', '|---|---|---|---|', ...rows];
}

function outLines(answers: readonly Answer[], said: Said): readonly string[] {
  const out = answers.filter(isOut);
  if (out.length === 0) return ['**Left out:** nothing.'];
  const lines = tiers.flatMap((tier) => {
    const here = out.filter(({ activity }) => activity.tier === tier);
    const because = [...grouped(here, (each) => reasonIn(each, said))].map(
      ([reason, same]) => `${same.map(({ activity }) => said.activity(activity)).join('; ')} (${reason})`,
    );
    return here.length > 0 ? [`- ${said.tier(tier)}: ${because.join('. ')}.`] : [];
  });
  return ['**Left out**', '', ...lines];
}

function changedLines(answers: readonly Pick<In, 'activity' | 'adaptations'>[], said: Said): readonly string[] {
  const pairs = answers.flatMap(({ activity, adaptations }) => adaptations.map((how) => ({ activity, how })));
  if (pairs.length === 0) return ['**Done another way:** nothing.'];
  const lines = [...grouped(pairs, ({ how }) => how)].map(
    ([how, same]) =>
      `- ${said.adaptation(how as Adaptation)}: ${same.map(({ activity }) => said.activity(activity)).join('; ')}`,
  );
  return ['**Done another way**', '', ...lines];
}

/** Three of what stays just so: the gentlest, one from between, and the furthest. */
function examplesLine(answers: readonly Answer[], said: Said): string {
  const kept = answers.filter(isIn).filter(asItIs);
  const three = [kept[0], kept[Math.floor(kept.length / 2)], kept.at(-1)].flatMap((one) => one ?? []);
  const names = [...new Set(three.map(({ activity }) => said.activity(activity)))];
  return `**As it is, for example:** ${names.length === 0 ? 'nothing that takes two' : names.join('; ')}.`;
}

const blank = (lines: readonly string[]): readonly string[] => [...lines, ''];

const halfLines = (half: JudgedHalf, said: Said): readonly string[] => [
  ...(half.half.who ? [`### ${half.half.who}`, ''] : []),
  '**Told in the form**',
  '',
  ...blank(toldLines(half, said)),
  ...blank(countTable(half.answers, said)),
  ...blank(outLines(half.answers, said)),
  ...blank(changedLines(half.answers.filter(isIn), said)),
  ...blank([examplesLine(half.answers, said)]),
  ...medicineLines(half, said),
  '**Why**',
  '',
  ...whyLines(half, said),
];

/** For two: what is there for both, and how it is done, with no word on whose reason it is. */
function bothLines(judged: Judged, said: Said): readonly string[] {
  if (judged.halves.length === 1) return [];
  const both = forAll(judged);
  const counts = tiers.map(
    (tier) => `${said.tier(tier)} ${both.filter(({ activity }) => activity.tier === tier).length}`,
  );
  return ['### For both', '', `Possible for both: ${counts.join('; ')}.`, '', ...blank(changedLines(both, said))];
}

const section = (judged: Judged, at: number, said: Said): readonly string[] => [
  `## ${at + 1}. ${judged.named.title}`,
  '',
  judged.named.about,
  '',
  ...judged.halves.flatMap((half) => blank(halfLines(half, said))),
  ...bothLines(judged, said),
  `**What we looked for.** ${judged.named.looked.why}`,
  '',
];

/** The whole page, the same for the same rules and content, to the letter. [TC5] */
export const pageOf = (all: readonly Judged[], doubts: readonly Doubt[], said: Said): string =>
  [
    ...introduction(all),
    '',
    ...all.flatMap((judged, at) => section(judged, at, said)),
    '## To be looked at',
    '',
    'Here the answer of the code looks open to question. Nothing was changed for it: a clinician is asked to look first.',
    '',
    ...doubts.map(({ says }) => `- ${says}`),
    '',
  ].join('\n');
