import type { Reading } from '@unhurried/domain/check-in';
import type { OfferedActivity } from '@unhurried/domain/offering';
import { counted, points } from './numbers.ts';
import type { Side } from './one-side.ts';
import { baselineInWords, readInWords, stepInWords } from './read-words.ts';
import { overlapReasonInWords, reasonInWords, standingInWords, stayedBecause } from './reasons.ts';
import type { Today } from './today.ts';
import type { Words } from './words.ts';
import { width, wrapped } from './wrapping.ts';

const labelWidth = 12;

/** One label and its lines, broken at words, so that a screen of any width stays readable. */
function block(label: string, lines: readonly string[]): string[] {
  const broken = lines.flatMap((line) => wrapped(line, width - labelWidth));
  return broken.map((line, at) => (at === 0 ? label : '').padEnd(labelWidth) + line);
}

const full = ['empty', 'a little full', 'fairly full', 'very full'] as const;

function saidInWords(reading: Reading | undefined, welcome: string): string {
  if (!reading) return 'nothing on this day';
  const scores = (['energy', 'pain', 'mood', 'sleep', 'appetite', 'breath'] as const).flatMap((field) => {
    const score = reading[field];
    return score === undefined ? [] : [`${field} ${points(score)}`];
  });
  return `${scores.join(', ') || 'no scores'}; standing in for what a diary cannot say: welcome up to ${welcome}, a day that is ${full[reading.full ?? 1]}`;
}

function itemInWords(item: OfferedActivity, words: Words): string {
  const changes = item.adaptations.map(words.adaptation);
  return `- ${words.activity(item.activity)}, ${counted(item.minutes, 'minute')}${changes.length > 0 ? ` (${changes.join(', ')})` : ''}`;
}

function stayedHome({ prepared }: Side, words: Words): string[] {
  const stayed = prepared.considered.flatMap((each) => {
    const because = stayedBecause(each);
    return because ? [`- ${words.activity(each.activity.id)}: ${because}`] : [];
  });
  return stayed.length > 0 ? stayed : ['nothing'];
}

function offeringInWords({ my, prepared }: Side, words: Words): string[] {
  const { tier, word, talk, list } = prepared.offering;
  if (!my.reading) return ['none: who says nothing offers nothing'];
  const head = `${word}: up to tier ${tier}, ${words.tier(tier).toLowerCase()}; talk: ${talk ? 'yes' : 'no'}`;
  return [head, ...(list.length > 0 ? list.map((item) => itemInWords(item, words)) : ['- nothing from the list'])];
}

function sideInWords(title: string, path: string, side: Side, words: Words): string[] {
  const { my, prepared, held, standIn } = side;
  const { read, skipped } = readInWords(side);
  const welcome = `${standIn.welcome}, ${words.tier(standIn.welcome).toLowerCase()}`;
  const reasons = prepared.allowance.reasons.map(reasonInWords);
  return [
    `${title}  ${path}`,
    ...block('  read', read),
    ...block('  skipped', skipped),
    ...block('  scale', [stepInWords(held.preview?.step ?? 0)]),
    ...block('  usual', [baselineInWords(side)]),
    ...block('  standing', [standingInWords(my.standing)]),
    ...block('  said', [saidInWords(my.reading, welcome)]),
    ...block('  envelope', [counted(Math.round(prepared.allowance.points), 'point')]),
    ...block('  offering', offeringInWords(side, words)),
    ...block('  why', reasons.length > 0 ? reasons : ['nothing in today’s score stands in the way']),
    ...(my.reading ? block('  not sent', stayedHome(side, words)) : []),
    '',
  ];
}

function overlapInWords({ overlap }: Today, words: Words): string[] {
  const head = `${overlap.word}: up to tier ${overlap.tier}, ${words.tier(overlap.tier).toLowerCase()}; talk: ${overlap.talk ? 'yes' : 'no'}`;
  return [
    'POSSIBLE FOR BOTH',
    ...block('  today', [head, `because ${overlap.reasons.map(overlapReasonInWords).join('; ')}`]),
    ...block('  in common', [`${counted(overlap.possible.length, 'activity', 'activities')} in both lists`]),
    ...block('  for today', [
      ...overlap.suggestions.map((each) => itemInWords(each, words)),
      '- Rest together, always',
    ]),
  ];
}

const notes = [
  'coin: fixed for this tool, public, and one for both; in the app each side has its own secret coin.',
  'common ground: the whole library, as if both welcomed all of it at other times; in the app, what both have said.',
  'wishes and fullness of the day: the options or their defaults, since a diary does not hold them.',
  'where it hurts, limits, conditions and precautions: none, since a diary does not hold them.',
];

/** Everything that decided this day, to be read from top to bottom. "Why" and "not sent" are for one person alone. */
export function todayReport(today: Today, words: Words): string {
  const { options, me, partner } = today;
  return [
    `What is possible on ${options.date}, in the ${options.profile} profile`,
    '',
    ...sideInWords('ME', options.me, me, words),
    ...sideInWords('PARTNER', options.partner, partner, words),
    ...overlapInWords(today, words),
    '',
    ...block('notes', notes),
  ].join('\n');
}
