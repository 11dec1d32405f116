import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceById } from '@unhurried/content/sources';
import type { Adaptation, Flag, Tier } from '@unhurried/domain/library';
import { leftOutInWords, sourceInWords } from '../days/page-words.ts';
import { readWords } from '../pace/words.ts';
import type { Answer } from './judged.ts';

/** Every sentence of the content that the page needs, as people read it. A key without words is a bug. */
export interface Said {
  readonly text: (key: string) => string;
  readonly activity: (one: Answer['activity']) => string;
  readonly adaptation: (adaptation: Adaptation) => string;
  readonly tier: (tier: Tier) => string;
}

type Catalogue = Readonly<Record<string, { readonly defaultMessage: string }>>;

export function saidIn(root: string): Said {
  const read = (name: string): Catalogue =>
    JSON.parse(readFileSync(join(root, 'content/words/en', `${name}.json`), 'utf8'));
  const all = { ...read('conditions'), ...read('medicines'), ...read('red-flags'), ...read('adaptations') };
  const text = (key: string): string => {
    const found = all[key]?.defaultMessage;
    if (found === undefined) throw new Error(`There are no words for ${key}`);
    return found;
  };
  const words = readWords();
  return {
    text,
    activity: ({ id }) => words.activity(id),
    adaptation: (adaptation) => text(`adaptations.${adaptation}`),
    tier: words.tier,
  };
}

export const flagName = (flag: Flag, { text }: Said): string => text(`conditions.flag.${flag}.name`);

/** Who says so, each once, and how surely we know that they do. */
export const citedIn = (sources: readonly string[]): string => {
  const worded = sources.map((id) => {
    const source = sourceById(id);
    return source?.certainty === 'design' ? 'our own rule' : sourceInWords(id);
  });
  return [...new Set(worded)].join('; ');
};

/** Why one thing is left out, in the words of the twenty days. */
export const reasonIn = (answer: Extract<Answer, { allowed: false }>, said: Said): string =>
  leftOutInWords(answer.because, (key) => said.text(`conditions.${key}.name`)).words;

/** "in 35 days", "since 14 days": a date as somebody at a bedside would say it. */
export const daysAway = (days: number): string => {
  const many = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  if (days === 0) return 'today';
  return days > 0 ? `in ${many}` : `${many} ago`;
};

export function grouped<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, readonly Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}
