/** For tests that make a round by hand, or wait for one: what a worker would do, in the page. */
export { runMatchJob } from './match-job.ts';
export type { MatchJob, MatchMade, MatchSetting } from './matching.ts';
