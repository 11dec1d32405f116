export { amounts } from './amounts.ts';
export { mergeRows } from './merging.ts';
export { allRows, homeRows, livedTenYears } from './opening.ts';
export { openPhones } from './phones.ts';
