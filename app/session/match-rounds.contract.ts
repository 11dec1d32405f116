/** Fetched before a test begins: rounds are fetched when somebody is linked, and a test counts what it waits for. */
export { matchRounds } from './match-rounds.ts';
