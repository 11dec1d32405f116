import { longestOwn, mostOwn, type Wish } from '@unhurried/domain/week';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestOwn);

/** With words of one's own; the same wish where there is nothing to add or no room for it. [WE10] */
export function withOwn(wish: Wish, text: string): Wish {
  const name = plain(text);
  if (name === '' || wish.own.includes(name) || wish.own.length >= mostOwn) return wish;
  return { ...wish, own: [...wish.own, name] };
}

export const withoutOwn = (wish: Wish, name: string): Wish => ({
  ...wish,
  own: wish.own.filter((each) => each !== name),
});

/** The other's words, taken letter by letter: they count when both lists hold the very same. [WE10] [WK1] */
export const keptToo = (wish: Wish, name: string): Wish =>
  wish.own.includes(name) || wish.own.length >= mostOwn ? wish : { ...wish, own: [...wish.own, name] };

/** What the other wishes in their own words and I do not. */
export const theirsAlone = (mine: Wish, theirs: Wish | undefined): readonly string[] =>
  (theirs?.own ?? []).filter((name) => !mine.own.includes(name));
