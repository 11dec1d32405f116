import type { Live, Other } from './types.ts';

/** Milliseconds. A seat that was silent for so long is told nothing more but a hello now and then. */
export const present = 15_000;
/** For so long my word counts as known there. [LV6] */
export const known = 10_000;
/** Between two frames to one seat: no touch waits to be noticed, and nothing fills the line. */
const closest = 40;
const [humMean, humMost] = [3000, 8000];
const [firstRepeat, lastRepeat] = [600, 8000];
const [firstHello, lastHello] = [1000, 15_000];

/** Until the next frame that only covers: exponential, so that what came before tells nothing of it, and bounded. [LV4] */
export const humGap = (chance: number): number => Math.min(humMost, -humMean * Math.log(1 - chance));

const doubled = (first: number, last: number, tries: number): number => Math.min(last, first * 2 ** Math.max(0, tries));

/** The next hello comes no sooner than this after the last one. */
export const helloGap = (tries: number): number => doubled(firstHello, lastHello, tries - 1);

export const isPresent = ({ metAt, heardAt }: Other, at: number): boolean => at - Math.max(metAt, heardAt) < present;

/** Whether the newest of mine is not known to have arrived there. */
export const isPending = ({ echo }: Other, { count }: Live): boolean => echo < count;

/** When something goes to this seat: never, while nothing is to be told. */
export function dueAt(live: Live, other: Other): number {
  if (other.isOwed) return other.saidAt + closest;
  if (!other.isHeard || !isPending(other, live)) return Number.POSITIVE_INFINITY;
  return other.saidAt + doubled(firstRepeat, lastRepeat, other.tries - 1);
}

/** Nobody is here who hears me, or somebody is met who may not have heard my hello. */
export const seeks = ({ others }: Live, at: number): boolean =>
  !others.some((other) => other.isHeard && isPresent(other, at)) ||
  others.some((other) => !other.isHeard && isPresent(other, at));
