export { daysOf, type Window, year } from './entries.ts';
export { type Reader, readers } from './expansions.ts';
