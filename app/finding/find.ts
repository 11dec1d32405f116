import { forgiven, slips } from './nearness.ts';

/** Something that can be searched for: its name, and other words that lead to it. */
export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly also: string;
}

/** Without capitals and accents, so that "Sjogren" finds Sjögren and a phone's keyboard is no hurdle. [FI1] */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase();

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');

const holdsAll = (asked: readonly string[], words: readonly string[]): boolean =>
  asked.every((part) => words.some((word) => word.startsWith(part)));

/** With so many found, by letter or by nearness, nothing is added that is near alone. [FI3] */
export const enough = 5;

/**
 * What was asked for, those whose name says so first; then, where that is little, what a slip of the finger may have meant,
 * the nearest first. A blank search finds nothing: then there are the areas. [FI1] [FI2] [FI3]
 */
export function find<Thing extends Findable>(query: string, things: readonly Thing[]): readonly Thing[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const all = things.map((thing) => ({ thing, name: wordsOf(thing.name), also: wordsOf(thing.also) }));
  const byName = all.filter(({ name }) => holdsAll(asked, name));
  const further = all.filter((each) => !byName.includes(each) && holdsAll(asked, [...each.name, ...each.also]));
  const said = [...byName, ...further];
  if (said.length >= enough) return said.map(({ thing }) => thing);
  const near = all
    .filter((each) => !said.includes(each))
    .map((each) => ({ each, by: nearness(asked, each) }))
    .filter(({ by }) => by < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.by - other.by)
    .map(({ each }) => each);
  return [...said, ...near.slice(0, enough - said.length)].map(({ thing }) => thing);
}

interface Words {
  readonly name: readonly string[];
  readonly also: readonly string[];
}

/** A name is nearer than its other words, and a whole word nearer than its beginning. A space may have slipped, too. [FI2] */
const nearness = (asked: readonly string[], { name, also }: Words): number =>
  Math.min(joined(asked.join(''), name.join('')), eachWord(asked, name), 1 + eachWord(asked, [...name, ...also]));

const joined = (typed: string, name: string): number => between(typed, name);

const eachWord = (asked: readonly string[], words: readonly string[]): number =>
  asked.reduce((sum, part) => sum + Math.min(...words.map((word) => between(part, word)), Number.POSITIVE_INFINITY), 0);

/** Two for each slip, and one where the word goes on. */
const between = (typed: string, word: string): number =>
  2 * slips(typed, word, forgiven(typed.length)) + (Math.abs(word.length - typed.length) > 1 ? 1 : 0);
