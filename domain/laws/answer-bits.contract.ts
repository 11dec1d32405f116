import { type Answering, activityOf, answersTo, type Slot } from '../common-ground/index.ts';
import type { Tier } from '../library/index.ts';
import { allSlots, type Known } from './dealing.gen.ts';

export const runs = process.env.DEEP ? 10_000 : 300;

export const bits = (answering: Answering) => answersTo(allSlots(answering), answering);

export const tierIn = ({ library, common }: Known, slot: Slot): Tier =>
  [library, [...common.own.values()]].flat().find(({ id }) => id === activityOf(slot))?.tier ?? 6;
