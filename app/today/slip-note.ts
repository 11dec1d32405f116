import type { Reading } from '@unhurried/domain/check-in';
import type { Day } from '@unhurried/domain/time';
import * as v from 'valibot';

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(10));

/** A note from the lock screen may have been written by whoever held the phone: its shape is checked, then its owner asked. */
const slipShape = v.object({
  rest: v.optional(v.boolean()),
  energy: v.optional(score),
  pain: v.optional(score),
});

export type SlipNote = v.InferOutput<typeof slipShape>;

export function noteIn(slip: unknown): SlipNote | undefined {
  const parsed = v.safeParse(slipShape, slip);
  return parsed.success ? parsed.output : undefined;
}

/** Exactly what the words beside it say, and nothing that they do not: rest is rest alone. [P7] */
export function readingWith({ rest, energy, pain }: SlipNote, before: Reading | undefined, day: Day): Reading {
  if (rest) return { ...before, day, rest };
  return {
    ...before,
    day,
    ...(energy === undefined ? {} : { energy, energyFor: 'now' as const }),
    ...(pain === undefined ? {} : { pain }),
  };
}
