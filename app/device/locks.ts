import { type Ground, queue } from './ground.ts';

/** One writer per database, across tabs and workers; within the page alone where the platform has no locks. [DV7] */
export function oneWriter(database: string): Ground['exclusive'] {
  const here = queue();
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return here;
  return (work) => here(() => navigator.locks.request(`${database}/writer`, work));
}
