import type { OffLimit } from '@unhurried/domain/check-in';
import type { Activity } from '@unhurried/domain/library';
import type { Considered } from '@unhurried/domain/offering';
import type { Words } from '../pace/words.ts';
import type { Lived, OneSide } from './lived.ts';
import {
  flagName,
  leftOutInWords,
  type NameOf,
  type Ruled,
  scoreInWords,
  seenByBoth,
  type Wording,
} from './page-words.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const sentence = (parts: readonly string[], none: string): string =>
  capital(parts.length > 0 ? `${parts.join('; ')}.` : `${none}.`);

const stances = {
  stable: 'long stable',
  recent: 'recent, no word from the team',
  cleared: 'the team said yes',
} as const;
const paces = {
  payback: 'too much brings worse days later',
  steady: 'too much brings no worse days later',
} as const;

function conditionsOf({ told }: OneSide, nameOf: NameOf): readonly string[] {
  return (told.conditions ?? []).map(({ id, also = [], stance }) => {
    const flags = also.map((flag) => flagName(flag, nameOf));
    return [`${nameOf(id)} (${stances[stance]})`, ...flags].join('; ');
  });
}

function precautionsOf({ told }: OneSide, nameOf: NameOf): readonly string[] {
  return (told.precautions ?? []).map(({ target }) => {
    if (target.kind === 'region')
      return `precaution: spare the ${target.side ? `${target.side} ` : ''}${target.region}`;
    return target.kind === 'flag' ? `precaution: ${flagName(target.flag, nameOf)}` : `precaution: ${target.kind}`;
  });
}

const limitInWords = (limit: OffLimit): string =>
  limit.kind === 'activity' ? limit.activity : limit.kind === 'touch' ? `touch of the ${limit.region}` : 'a tier';

/** What this person has told for more than a day. */
export function toldOf(side: OneSide, nameOf: NameOf): string {
  const { warning, limits = [], profile, lowIsUsual } = side.told;
  const told = [
    ...conditionsOf(side, nameOf),
    ...precautionsOf(side, nameOf),
    ...(warning ? ['a warning sign today'] : []),
    ...limits.map((limit) => `off limits: ${limitInWords(limit)}`),
    ...(lowIsUsual ? ['“this is my usual”'] : []),
    ...(profile ? [paces[profile]] : []),
  ];
  return sentence(told, 'Nothing yet');
}

const usualOf = ({ my }: OneSide): string => {
  const energy = my.baseline?.energy?.usual;
  return energy === undefined ? '' : `; usual energy ${Math.round(energy * 10) / 10}`;
};

/** What this person said today, beside what is usual. */
export function saidOf(side: OneSide, words: Words): string {
  const { reading } = side.my;
  if (!reading) return side.given.standing ? 'Nothing; a standing welcome stands.' : 'Nothing.';
  if (reading.rest) return 'Rest today, and nothing else.';
  const pain = `pain ${reading.pain ?? 'left blank'}${reading.painWhere ? ` (${reading.painWhere.join(', ')})` : ''}`;
  const welcome =
    reading.welcome === undefined ? 'no wish said' : `welcomes up to ${words.tier(reading.welcome).toLowerCase()}`;
  const talk = reading.talk ? '; a talk is fine' : '';
  return `Energy ${reading.energy ?? 'left blank'}, ${pain}; ${welcome}${talk}${usualOf(side)}.`;
}

/** What would go to the other. */
export function offerOf({ given, prepared }: OneSide, words: Words): string {
  const { offering, standing } = given;
  if (!offering && standing) return `A standing welcome for ${standing.list.length} gentle things.`;
  if (!offering) return 'Nothing: silence is no.';
  const { tier, word, talk } = prepared.offering;
  return `**${word}**, up to ${words.tier(tier).toLowerCase()}; talk: ${talk ? 'yes' : 'no'}.`;
}

/** A wait for the care team closes tiers before any single thing is looked at. */
const waitsOf = ({ my }: OneSide, words: Words): readonly Ruled[] =>
  my.care.precautions.flatMap(({ target }) =>
    target.kind === 'tier'
      ? [{ words: `${words.tier(target.tier).toLowerCase()} waits for the care team`, rules: ['CA3'] }]
      : [],
  );

const reasonsOf = (side: OneSide, words: Words): readonly Ruled[] => [
  ...side.prepared.allowance.reasons.map(scoreInWords),
  ...waitsOf(side, words),
];

/** Why it goes so far and no further; this person alone reads it. */
export const whyOf = (side: OneSide, words: Words): string =>
  sentence([...new Set(reasonsOf(side, words).map((each) => each.words))], 'Nothing stands in the way');

interface Out {
  readonly activity: Activity;
  readonly whose: string;
  readonly ruled: Ruled;
}

const outOf = (side: OneSide, nameOf: NameOf): readonly Out[] =>
  side.prepared.considered.flatMap((each: Considered) => {
    if (each.goes || typeof each.because === 'string') return [];
    const ruled = leftOutInWords(each.because.because, nameOf);
    return [{ activity: each.activity, whose: side.told.name, ruled }];
  });

/** A person who shared nothing, or a standing welcome alone: what they would offer is not looked at. */
const sharing = ({ first, second }: Lived): readonly OneSide[] =>
  [first, second].filter(({ given }) => given.offering !== undefined);

function onesOwn(day: Lived, nameOf: NameOf): readonly Out[] {
  return sharing(day).flatMap((side) => outOf(side, nameOf));
}

/** Of the day's eight, what neither person's own day left out, and which is not there for both all the same. */
function between(day: Lived, nameOf: NameOf): readonly Out[] {
  const out = new Set(onesOwn(day, nameOf).map(({ activity }) => activity.id));
  const there = new Set(day.overlap.possible.map(({ activity }) => activity));
  return day.first.prepared.considered
    .map(({ activity }) => activity)
    .filter(({ id }) => !out.has(id) && !there.has(id))
    .map((activity) => ({ activity, whose: '', ruled: reasonBetween(activity, day) }));
}

function reasonBetween(activity: Activity, { overlap }: Lived): Ruled {
  const reasons = overlap.reasons.map(({ kind }) => kind);
  if (reasons.includes('one-is-silent')) return seenByBoth['one-is-silent'];
  if (overlap.apart && !activity.apart) return { words: 'needs the same place', rules: ['OV2'] };
  if (activity.talk && !overlap.talk) return { words: 'a talk, and not both offer one', rules: ['OV1', 'PA12'] };
  if (reasons.includes('standing-welcome')) return { words: 'not in the standing welcome', rules: ['PA13', 'OV1'] };
  throw new Error(`${activity.id} is left out, and nothing says why`);
}

const inOrder = (day: Lived, nameOf: NameOf): readonly Out[] => [...onesOwn(day, nameOf), ...between(day, nameOf)];

const grouped = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> =>
  things.reduce(
    (groups, thing) => groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]),
    new Map<string, readonly Thing[]>(),
  );

/** "for Ines, a line; for Paul, further than is welcome today": whose day it is, and the reason. */
function becauseOf(about: readonly Out[]): string {
  return [...grouped(about, ({ ruled }) => ruled.words)]
    .map(([words, same]) => {
      const names = [...new Set(same.flatMap(({ whose }) => (whose ? [whose] : [])))];
      return names.length > 0 ? `for ${names.join(' and ')}, ${words}` : words;
    })
    .join('; ');
}

/** Each of the day's eight that is not there for both, under the reason and whose day it is. */
export function leftOutOf(day: Lived, { words, nameOf }: Wording): string[] {
  const each = [...grouped(inOrder(day, nameOf), ({ activity }) => activity.id)].map(([, about]) => about);
  const alike = grouped(each, becauseOf);
  return [...alike].map(([because, all]) => {
    const names = all.flatMap(([one]) => (one ? [words.activity(one.activity.id)] : []));
    return `${capital(because)}: ${names.join('; ')}`;
  });
}

/** Every rule that had a say, in the order of the alphabet. */
export function rulesOf(day: Lived, { words, nameOf }: Wording): readonly string[] {
  const scored = [day.first, day.second].flatMap((side) => reasonsOf(side, words));
  const shared = day.overlap.reasons.map(({ kind }) => seenByBoth[kind]);
  const out = inOrder(day, nameOf).map(({ ruled }) => ruled);
  const all = ['P1', 'OV1', 'OV2', ...[...scored, ...shared, ...out].flatMap(({ rules }) => rules)];
  return [...new Set(all)].sort();
}
