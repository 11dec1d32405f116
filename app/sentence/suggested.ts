import { conditionById, conditions } from '@unhurried/content/conditions';
import { type CareState, type HeldCondition, holdsOn, type Precaution } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import { longestSentence } from '@unhurried/domain/sentence';
import type { Day } from '@unhurried/domain/time';
import { formatDay, hasMessage, t } from '../words/index.ts';

/** Words to begin with. `until`: the day that I told, as the last day of the sentence. */
export interface Suggestion {
  readonly words: string;
  readonly until?: Day;
}

/** Of these nothing is ever suggested: who reads over a shoulder, or asks for a sentence, may be whom they are about. [SS2] */
const unsaid: ReadonlySet<Flag> = new Set(['SAFE', 'TRAUMA']);

/** These hold nothing of my health, and are always there. [SS2] */
export const always = (): readonly Suggestion[] =>
  (['slow', 'quiet', 'ask', 'keep'] as const).map((each) => ({ words: t(`sentence-ready.always.${each}`) }));

const saidOf = (flag: Flag | undefined): string => {
  const key = `sentence-ready.flag.${flag}`;
  return hasMessage(key) ? t(key) : '';
};

const upTo = (until: Day | undefined): string =>
  until ? t('sentence-ready.untilDay', { day: formatDay(until, 'long') }) : t('sentence-ready.forNow');

/** A day that has come asks in Care, and is no day to share any more. */
const dateOf = ({ stance }: HeldCondition, today: Day): Day | undefined =>
  stance.kind === 'not-until' && stance.day > today ? stance.day : undefined;

/** Where it stands, and what comes with it; without the second where both are too long. */
function ofCondition(condition: HeldCondition, today: Day): readonly Suggestion[] {
  const known = conditionById(condition.id);
  if (!known || condition.flags.some((flag) => unsaid.has(flag))) return [];
  const area = t(`conditions.area.${known.area}`);
  const means = saidOf(condition.flags[0]);
  if (condition.stance.kind === 'stable') return means === '' ? [] : [asOne(means)];
  if (condition.stance.kind === 'cleared') return [asOne(t('sentence-ready.cleared', { area }))];
  const until = dateOf(condition, today);
  const stands = until
    ? t('sentence-ready.notUntil', { area, day: formatDay(until, 'long') })
    : t('sentence-ready.notCleared', { area });
  return [asOne(stands, means, until)];
}

function asOne(first: string, second = '', until?: Day): Suggestion {
  const both = `${first} ${second}`.trim();
  const words = [...both].length <= longestSentence ? both : first;
  return { words, ...(until && { until }) };
}

/** Nothing is suggested of what another release has told of, and this one has no words for. */
function targetWords({ target, words, until }: Precaution): string {
  switch (target.kind) {
    case 'position':
      return about('position', `body.position.${target.position}`, until);
    case 'strain':
      return about('strain', `body.strain.${target.strain}`, until);
    case 'region':
      return about('region', `body.region.${target.region}`, until);
    case 'tier':
      return about('tier', `tiers.${target.tier}.name`, until);
    case 'flag':
      return unsaid.has(target.flag) ? '' : saidOf(target.flag);
    case 'note':
      return words ?? '';
    default:
      return '';
  }
}

const about = (what: 'position' | 'strain' | 'region' | 'tier', key: string, until: Day | undefined): string =>
  hasMessage(key) ? t(`sentence-ready.${what}`, { [what]: t(key), until: upTo(until) }) : '';

function ofPrecaution(precaution: Precaution, today: Day): readonly Suggestion[] {
  const { until } = precaution;
  const isOver = until !== undefined && until < today;
  const words = targetWords(precaution);
  if (!holdsOn(precaution, today) || isOver || words === '') return [];
  return [asOne(words, '', until)];
}

const fits = ({ words }: Suggestion): boolean => words !== '' && [...words].length <= longestSentence;

/** From what I told, for me alone: conditions in the order of the content, then precautions by their words. [SS1] [SS2] */
export function suggestedFrom(care: CareState, today: Day): readonly Suggestion[] {
  const place = ({ id }: HeldCondition) => conditions.findIndex((each) => each.id === id);
  const held = care.conditions.toSorted((one, other) => place(one) - place(other));
  const careful = care.precautions
    .flatMap((each) => ofPrecaution(each, today))
    .sort((one, other) => (one.words < other.words ? -1 : 1));
  const all = [...held.flatMap((each) => ofCondition(each, today)), ...careful].filter(fits);
  return [...new Map(all.map((each) => [each.words, each])).values()];
}
