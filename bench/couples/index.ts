export { inWords } from './in-words.ts';
export { pageOf } from './page.ts';
export { reportOf, type Size } from './report.ts';
export { rowsOf } from './rows.ts';
