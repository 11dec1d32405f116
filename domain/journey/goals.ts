import type { Person } from '../couple/index.ts';
import { latest, nextNth } from '../edits/index.ts';
import { addDays, type Day, dayFrom, weekdayOf } from '../time/index.ts';
import type { PlaceFact } from './place-facts.ts';
import { type Place, places } from './places.ts';
import type { JourneyState, LookedAt } from './told-places.ts';

/** Days between two looks at the goals, a design decision. [JN9] */
const untilLookedAtAgain = 28;

/** Goals that stand on the coast, as they lie along it. [JN9] */
export const goals = (state: JourneyState): readonly Place[] => places(state).filter(({ what }) => what === 'goal');

/** The Monday of that day's week: when goals were looked at is known by the week and never nearer. [JN9] */
export const weekOf = (day: Day): Day => addDays(day, -weekdayOf(day));

/** What this person said last of having looked at them. */
export function latestOf(looked: readonly LookedAt[], person: Person): LookedAt | undefined {
  const mine = looked.filter(({ by }) => by === person);
  const said = mine.map((value) => ({ value, nth: value.nth, id: value.id }));
  return said.reduce<(typeof said)[number] | undefined>(latest, undefined)?.value;
}

/** The first day of the month after this one. */
function monthAfter(month: string): Day | undefined {
  const first = dayFrom(`${month}-01`);
  const next = first && addDays(first, 31);
  return next && dayFrom(`${next.slice(0, 7)}-01`);
}

/** The last week in which either looked at them: one that has not come counts for nothing. */
function lastLooked({ looked }: JourneyState, today: Day): Day | undefined {
  const weeks = (['a', 'b'] as const).flatMap((person) => dayFrom(latestOf(looked, person)?.week ?? '') ?? []);
  return weeks
    .filter((week) => week <= today)
    .sort()
    .at(-1);
}

/**
 * Whether goals may be looked at again: four weeks after either last did, and at first four weeks after the month in which the
 * earliest was named. The same for both; without a goal there is nothing to look at. [JN9] [P4]
 */
export function goalsDue(state: JourneyState, today: Day): boolean {
  const [first] = goals(state);
  if (!first) return false;
  const last = lastLooked(state, today);
  const since = last ?? monthAfter(first.month);
  return since !== undefined && today >= addDays(since, untilLookedAtAgain);
}

/** Said once, at the end of a look; what I said of it before is over then. [JN9] */
export function lookingAt({ looked }: JourneyState, me: Person, today: Day): PlaceFact {
  const before = latestOf(looked, me);
  const said = before && { value: before, nth: before.nth, id: before.id };
  return { kind: 'goals-looked-at', nth: nextNth(said), week: weekOf(today) };
}
