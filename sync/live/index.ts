export { isReached, lets, newLive, stepLive } from './live.ts';
export type { Live, LiveEffect, LiveEvent, LiveStep, Now, Other, Word } from './types.ts';
