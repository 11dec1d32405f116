export { print, type Row, row, table, within } from './rows.ts';
