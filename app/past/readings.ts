import type { CheckInFact, Reading } from '@unhurried/domain/check-in';

interface Written {
  readonly body: { readonly kind: string };
}

/** What is in `mine` was written by this app for this side, so its kind says what it is. */
const isCheckIn = (body: { readonly kind: string }): body is CheckInFact =>
  body.kind === 'checked-in' || body.kind === 'diary-imported';

/**
 * Every day of mine, oldest first, from all facts of `mine` in their order. Unlike the state of today it forgets
 * nothing, however long ago. [HI1]
 */
export function readingsFromFacts(facts: readonly Written[]): readonly Reading[] {
  const said = facts.flatMap(({ body }) => (isCheckIn(body) ? body : []));
  const diaries = said.flatMap((fact) => (fact.kind === 'diary-imported' ? fact.readings : []));
  const own = said.flatMap((fact) => (fact.kind === 'checked-in' ? fact.reading : []));
  // The later of two entries of one day stays in the map, and my own come after every diary's.
  const byDay = new Map([...diaries, ...own].map((reading) => [reading.day, reading]));
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
