import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import type { Activity } from '../library/index.ts';
import { tiers } from '../library/index.ts';
import { asItIs, type Coin, type Offering, prepareOffering, type Shaping } from '../offering/index.ts';
import { type Overlap, overlapOf } from '../overlap/index.ts';
import type { MyHalf } from '../pace/index.ts';
import { today } from './history.gen.ts';
import { aDay, anyId } from './my-day.gen.ts';

/** A coin for a test: keyed by a name, so that two people's differ. On a device it is keyed by a secret. */
export const coinOf =
  (name: string): Coin =>
  (label) =>
    seeded(`coin|${name}|${label}`);

/** A coin that leaves nothing out: what the rules alone decide. */
export const keepAll: Coin = () => 0.999;

export const anyShaping: fc.Arbitrary<Shaping> = fc
  .record({
    tier: fc.option(fc.constantFrom(...tiers), { nil: undefined }),
    word: fc.option(fc.constantFrom('rest' as const, 'gentle' as const, 'open' as const), { nil: undefined }),
    talk: fc.option(fc.boolean(), { nil: undefined }),
    leaveOut: fc.array(anyId, { maxLength: 3 }),
    pastMyEnvelope: fc.boolean(),
  })
  .map(({ tier, word, talk, ...rest }) => ({
    ...rest,
    ...(tier === undefined ? {} : { tier }),
    ...(word === undefined ? {} : { word }),
    ...(talk === undefined ? {} : { talk }),
  }));

export const offeringOf = (
  half: MyHalf,
  commonGround: readonly Activity[],
  coin: Coin = keepAll,
  shaping: Shaping = asItIs,
): Offering => prepareOffering({ my: today(half), commonGround, space: 'space', coin, shaping }).offering;

/** Both halves' offerings, met. */
export const overlapBetween = (
  one: Offering | undefined,
  other: Offering | undefined,
  activities: readonly Activity[],
  apart = false,
): Overlap =>
  overlapOf({
    day: aDay,
    space: 'space',
    given: [one ? { offering: one } : {}, other ? { offering: other } : {}],
    activities,
    found: new Map(activities.map(({ id }, at) => [id, at % 3 === 0 ? aDay : firstOfYear])),
    apart,
  });

const firstOfYear = aDay.replace('-11-22', '-01-01') as typeof aDay;
