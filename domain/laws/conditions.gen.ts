import { activities } from '@unhurried/content/activities';
import { type Condition, conditions, waitOf } from '@unhurried/content/conditions';
import fc from 'fast-check';
import {
  type CareFact,
  type CareState,
  evolveCare,
  type HeldCondition,
  judgeCare,
  noCare,
  type Stance,
} from '../care/index.ts';
import type { Adaptation, Flag } from '../library/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { aDay } from './my-day.gen.ts';

const stances: readonly Stance[] = [
  { kind: 'stable' },
  { kind: 'cleared' },
  { kind: 'recent' },
  { kind: 'not-until', day: addDays(aDay, 30) },
  { kind: 'not-until', day: addDays(aDay, -30) },
];

/** Every subset; of n flags, two to the n. */
export const subsetsOf = ([first, ...others]: readonly Flag[]): readonly (readonly Flag[])[] =>
  first === undefined ? [[]] : subsetsOf(others).flatMap((each) => [each, [first, ...each]]);

/** Every choice of so many, in the order of the list. */
export const combined = <Thing>(things: readonly Thing[], count: number): readonly (readonly Thing[])[] =>
  count === 0
    ? [[]]
    : things.flatMap((first, at) => combined(things.slice(at + 1), count - 1).map((rest) => [first, ...rest]));

/** A yes about all of it, about none of it, and about all but one. */
const stillsOf = (flags: readonly Flag[]): readonly (readonly Flag[])[] => [[], flags, ...flags.map((flag) => [flag])];

/** One condition as it can be told: with these flags beside its own, in every stance, a yes about all or less. */
export const toldWith = ({ id, brings }: Condition, also: readonly Flag[]): readonly HeldCondition[] => {
  const flags = [...brings, ...also];
  return stances.flatMap((stance) => stillsOf(flags).map((still) => ({ id, flags, stance, still })));
};

/** Nothing settled, and everything that may come with it. */
export const atItsMost = ({ id, brings, mayBring }: Condition): HeldCondition => ({
  id,
  flags: [...brings, ...mayBring],
  stance: { kind: 'recent' },
});

const byId = new Map(conditions.map((one) => [one.id, one]));

/** What telling it brings: itself, and the wait that it knows. */
function factsOf(held: HeldCondition): readonly CareFact[] {
  const condition = byId.get(held.id);
  const precaution = condition && waitOf(condition, held.stance, { since: held.since, today: aDay });
  const told: CareFact = { kind: 'condition-told', condition: held };
  return precaution ? [told, { kind: 'precaution-set', precaution }] : [told];
}

export const careWith = (held: readonly HeldCondition[]): CareState =>
  held.flatMap(factsOf).reduce<CareState>(evolveCare, noCare);

/** For each activity of the library: left out, or possible with these changes. */
export type Left = readonly (ReadonlySet<Adaptation> | undefined)[];

export const leftOn = (care: CareState, day: Day = aDay): Left =>
  activities.map((activity) => {
    const found = judgeCare(activity, care, day);
    return found.allowed ? new Set(found.adaptations) : undefined;
  });

/** What the second holds that the first does not: an activity, or a change that was dropped. */
export const addedIn = (before: Left, after: Left): readonly string[] =>
  after.flatMap((now, at) => {
    const then = before[at];
    const name = activities[at]?.id ?? '';
    if (now === undefined) return [];
    if (then === undefined) return [`${name} appeared`];
    return [...then].filter((change) => !now.has(change)).map((change) => `${name} lost ${change}`);
  });

/** The tiers of 0 to 2 of which nothing is left. */
export const emptyTiers = (left: Left): readonly number[] =>
  [0, 1, 2].filter((tier) => !activities.some((activity, at) => activity.tier === tier && left[at] !== undefined));

/** Any condition, with some of what may come with it, in any stance, a yes about any part of it. */
export const anyTold: fc.Arbitrary<HeldCondition> = fc.constantFrom(...conditions).chain(({ id, brings, mayBring }) =>
  fc.subarray([...mayBring]).chain((also) => {
    const flags = [...brings, ...also];
    return fc.record({
      id: fc.constant(id),
      flags: fc.constant(flags),
      stance: fc.constantFrom(...stances),
      still: fc.subarray(flags),
      since: fc.integer({ min: 0, max: 120 }).map((days) => addDays(aDay, -days)),
    });
  }),
);

export const upToFour: fc.Arbitrary<readonly HeldCondition[]> = fc.uniqueArray(anyTold, {
  minLength: 1,
  maxLength: 4,
  selector: ({ id }) => id,
});
