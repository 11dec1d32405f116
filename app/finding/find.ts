/** Something that can be searched for: its name, and other words that lead to it. */
export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly also: string;
}

/** Without capitals and accents, so that "Sjogren" finds Sjögren and a phone's keyboard is no hurdle. [AC1] */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase();

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');

const holdsAll = (asked: readonly string[], text: string): boolean => {
  const words = wordsOf(text);
  return asked.every((part) => words.some((word) => word.startsWith(part)));
};

/** What was asked for, those whose name says so first. A blank search finds nothing: then there are the areas. [AC1] */
export function find<Thing extends Findable>(query: string, things: readonly Thing[]): readonly Thing[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const byName = things.filter(({ name }) => holdsAll(asked, name));
  const further = things.filter((thing) => !byName.includes(thing) && holdsAll(asked, `${thing.name} ${thing.also}`));
  return [...byName, ...further];
}
