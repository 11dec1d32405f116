import { queue } from './ground.ts';
import type { Matching } from './matching.ts';

/** In the page: for the sample, which has no other phone, and for tests, which wait for it. */
export const hereMatching = (): Matching => ({
  run: async (job) => (await import('./match-job.ts')).runMatchJob(job),
  alone: queue(),
});
