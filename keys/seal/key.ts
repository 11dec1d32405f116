/** The two people of a space. The letters are only names. */
export type Person = 'a' | 'b';

/**
 * Keys by what they are for. Each is a shape of its own, so that a key for what both read cannot be passed where a
 * key for what one person keeps is asked for, nor the other way round [KE13].
 */
export interface MineKey<Key> {
  readonly use: 'mine';
  readonly author: Person;
  readonly key: Key;
}

/** One direction of what both read for good: what `author` shows. */
export interface ShownKey<Key> {
  readonly use: 'shown';
  readonly author: Person;
  readonly key: Key;
}

/** One direction of what both read until it lapses. */
export interface PassingKey<Key> {
  readonly use: 'passing';
  readonly author: Person;
  readonly lapses: number;
  readonly key: Key;
}

/** Makes and checks the tag that only this person's own devices can make [P7]. */
export interface AuthorKey<Key> {
  readonly use: 'author';
  readonly author: Person;
  readonly key: Key;
}

/** Wraps the random key of each day of passing things. */
export interface DaysKey<Key> {
  readonly use: 'days';
  readonly key: Key;
}
