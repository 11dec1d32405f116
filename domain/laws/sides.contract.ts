import fc from 'fast-check';
import { noCare } from '../care/index.ts';
import {
  commonGround,
  commonOn,
  evolveCommon,
  notMyYes,
  slotsOf,
  takenBack,
  termsOf,
  type WelcomeState,
} from '../common-ground/index.ts';
import type { Person } from '../couple/index.ts';
import { entry } from '../library/entry.gen.ts';
import type { Activity, ActivityId, Tier } from '../library/index.ts';
import { noLimits } from '../limits/index.ts';
import { asItIs, type Offering, prepareOffering } from '../offering/index.ts';
import { type MyDay, type MyHalf, noPace } from '../pace/index.ts';
import { anyAnswer, bySayingBoth, folded, type Known } from './dealing.gen.ts';
import { anyHalf, checkInsOf, today } from './history.gen.ts';
import { anyLibrary, idAt, withSides } from './library.gen.ts';
import { aDay, anyId } from './my-day.gen.ts';
import { keepAll } from './two-of-us.gen.ts';

export const entriesOf = ({ library }: Known) => library;

export const runs = process.env.DEEP ? 10_000 : 300;

/** Ten things that ask next to nothing, in each of which one does it for the other. */
const turns: readonly Activity[] = Array.from({ length: 10 }, (_, at) =>
  entry(idAt(at), (at % 5) as Tier, { oneGives: true }),
);

/** A library in which much is common: found on some sides, or told by both. */
export const anyGround: fc.Arbitrary<Known> = fc
  .tuple(
    fc.oneof(fc.constant(turns), anyLibrary.map(withSides)),
    fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
    fc.array(anyId, { maxLength: 4 }),
  )
  .map(([library, chance, told]) => {
    const slots = library.flatMap(slotsOf).filter(() => chance.next().value !== 0);
    const found = slots.map((slot) => ({ slot }));
    const met = bySayingBoth(folded([]), { kind: 'common-found', round: 1, found, ended: [], shows: aDay });
    const common = told.reduce(
      (state, activity, at) =>
        (['a', 'b'] as const).reduce(
          (before, by) =>
            evolveCommon(before, { kind: 'welcome-told', activity, day: aDay }, { id: `${by}-${at}`, by }),
          state,
        ),
      met,
    );
    return { library, common };
  });

/** Yeses mostly, to everything there is. */
export const anyWelcomes = fc
  .array(anyAnswer, { minLength: 20, maxLength: 20 })
  .map((facts) => facts.map((fact, at) => ({ ...fact, activity: idAt(at) })));

/** A day on which nothing stands in the way, as often as any other: so that two offerings meet. */
const easyHalf: MyHalf = {
  checkIns: checkInsOf([{ day: aDay, energy: 10, energyFor: 'now', pain: 0, full: 0, welcome: 6, talk: true }], {
    energy: 8,
    pain: 1,
  }),
  limits: noLimits,
  care: noCare,
  pace: noPace,
};
export const someHalf = fc.oneof(fc.constant(easyHalf), anyHalf);

export interface Mine {
  readonly me: Person;
  readonly half: MyHalf;
  readonly welcomes: WelcomeState;
}

export const termsIn =
  ({ common }: Known, { me, welcomes }: Mine) =>
  (activity: ActivityId) =>
    termsOf(welcomes, me, activity, commonOn(common, aDay).get(activity));

export const dayOf = ({ common }: Known, { me, half, welcomes }: Mine): MyDay => {
  const my = today(half);
  const own = [...takenBack(common, welcomes), ...notMyYes(common, welcomes, me, aDay)];
  return { ...my, limits: [...my.limits, ...own] };
};

export const offeringIn = (known: Known, mine: Mine): Offering =>
  prepareOffering({
    my: dayOf(known, mine),
    commonGround: commonGround(entriesOf(known), known.common, aDay),
    space: 'space',
    coin: keepAll,
    shaping: asItIs,
    terms: termsIn(known, mine),
  }).offering;
