import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Source, sourceById } from '@unhurried/content/sources';
import type { CareReason } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import type { OverlapReason } from '@unhurried/domain/overlap';
import type { LeftOut, ScoreReason } from '@unhurried/domain/pace';
import type { Words } from '../pace/words.ts';

/** A reason in plain words, and the rules that it rests on. */
export interface Ruled {
  readonly words: string;
  readonly rules: readonly string[];
}

const ruled = (words: string, ...rules: readonly string[]): Ruled => ({ words, rules });

const leftOut: Readonly<Record<Exclude<LeftOut['kind'], 'care'>, Ruled>> = {
  'above-welcome': ruled('further than is welcome today', 'P1'),
  limit: ruled('off limits', 'LI1', 'LI3'),
  'low-day': ruled('asks more than a low day can hold', 'PA6'),
  'no-talk': ruled('a talk, and no talk is offered', 'PA12'),
  'painful-region': ruled('touches where it hurts', 'PA6'),
  envelope: ruled('more than the pace of today leaves', 'PA7'),
  cost: ruled('things like this have been followed by worse days', 'PA8b'),
};

/** The names that people read in the app. */
export type NameOf = (key: string) => string;

export function namesIn(root: string): NameOf {
  const said: unknown = JSON.parse(readFileSync(join(root, 'content/words/en/conditions.json'), 'utf8'));
  const messages = new Map(Object.entries(said as Readonly<Record<string, { readonly defaultMessage: string }>>));
  return (key) => messages.get(`conditions.${key}.name`)?.defaultMessage ?? key;
}

/** All that the page is worded with. */
export interface Wording {
  readonly words: Words;
  readonly nameOf: NameOf;
}

/** Inside a sentence, but never an abbreviation. */
const small = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;

export const flagName = (flag: Flag, nameOf: NameOf): string => small(nameOf(`flag.${flag}`));

function careInWords(because: CareReason, nameOf: NameOf): Ruled {
  switch (because.kind) {
    case 'flag':
      return ruled(flagName(because.flag, nameOf), 'PA11', ...(because.flag === 'SAFE' ? ['CA6'] : ['CA2']));
    case 'red-flag':
      return ruled('a warning sign that nobody has looked at yet', 'CA4');
    case 'precaution':
      return because.id.startsWith('wait-')
        ? ruled('waits for the care team', 'CA3', 'PA11')
        : ruled('a precaution', 'CA3', 'CA5');
  }
}

export const leftOutInWords = (because: LeftOut, nameOf: NameOf): Ruled =>
  because.kind === 'care' ? careInWords(because.because, nameOf) : leftOut[because.kind];

const points = (value: number): string => String(Math.round(value * 100) / 100);

const ofScore: { readonly [Kind in ScoreReason['kind']]: (reason: Extract<ScoreReason, { kind: Kind }>) => Ruled } = {
  resting: () => ruled('rest was chosen for today', 'CI6'),
  'nothing-said': () => ruled('nothing was said today', 'P2'),
  'no-usual-yet': () => ruled('nothing is known yet of a usual day', 'PA2'),
  'red-flag': () => ruled('a warning sign has not been looked at yet', 'CA4'),
  safe: () => ruled('safety comes first', 'CA6'),
  'low-day': ({ from }) =>
    ({
      energy: ruled('a low day: energy is 3 or less', 'PA6'),
      pain: ruled('a low day: pain is 7 or more', 'PA6'),
      blank: ruled('energy or pain was left blank', 'PA1', 'PA6'),
    })[from],
  flare: () => ruled('a flare is on', 'PA3', 'PA6'),
  recovery: ({ demand }) => ruled(`on the way back after a flare: up to ${points(demand)} units`, 'PA4'),
  'watch-day': () => ruled('clearly worse than usual today, so a gentle day', 'PA3e'),
  'been-away': () => ruled('a week or more without a word', 'PA4'),
  'good-day-cap': ({ demand }) => ruled(`a better day than usual: up to ${points(demand)} units`, 'PA9'),
  'good-day': () => ruled('a better day than usual', 'PA9'),
};

export const scoreInWords = <Kind extends ScoreReason['kind']>(reason: Extract<ScoreReason, { kind: Kind }>): Ruled =>
  (ofScore[reason.kind] as (reason: ScoreReason) => Ruled)(reason);

export const seenByBoth: Readonly<Record<OverlapReason['kind'], Ruled>> = {
  'both-offered': ruled('both shared something today', 'OV1'),
  'one-is-silent': ruled('one of the two has shared nothing today', 'P2', 'OV1'),
  'standing-welcome': ruled('a standing welcome stands in', 'PA13', 'OV1'),
  'week-rests': ruled('one of the two rests the calendar', 'OV6'),
  'apart-today': ruled('they are apart today', 'OV2'),
};

const certainties: Readonly<Record<Source['certainty'], string>> = {
  found: 'read',
  recalled: 'recalled',
  design: 'our own rule',
};

/** Who says so, and how surely we know that they do. */
export function sourceInWords(id: string): string {
  if (id === 'design') return 'our own rule';
  const source = sourceById(id);
  if (!source) throw new Error(`There is no source ${id}`);
  return `${source.by}${source.year === null ? '' : ` ${source.year}`}; ${certainties[source.certainty]}`;
}
