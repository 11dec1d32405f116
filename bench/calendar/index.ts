export { daysOf, type Window, year } from './entries.ts';
export { type Reader, readers } from './expansions.ts';
export { lived } from './lived.ts';
export { monthRows } from './month.ts';
