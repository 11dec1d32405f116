import type { Reading } from '@unhurried/domain/check-in';
import type { Profile } from '@unhurried/domain/pace';
import type { Day } from '@unhurried/domain/time';
import { type Kind, liveThrough, personFrom, type Scale, type Truth } from '../cohort/index.ts';

/** A diary whose flares are known, from a person who never lived or from somebody's own crash marks. */
export interface KnownDiary {
  readonly profile: Profile;
  readonly days: readonly { readonly day: Day; readonly truth: Truth; readonly reading: Reading | undefined }[];
}

/** Nobody's first weeks are scored: no rule knows them yet. */
export const firstScored = 45;

export const cohort = (name: string, people: number, from: Day, scale: Scale, kind: Kind = 'likely'): KnownDiary[] =>
  Array.from({ length: people }, (_, at) => {
    const person = personFrom(`${name}-${at}`, kind);
    return { profile: person.profile, days: liveThrough(person, from, 365, scale) };
  });

export const readingsOf = ({ days }: KnownDiary): Reading[] => days.flatMap(({ reading }) => reading ?? []);
