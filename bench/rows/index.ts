export { print, type Row, row, within } from './rows.ts';
