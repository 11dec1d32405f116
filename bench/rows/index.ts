export { inWords, type Measured, print, type Row, row, type Skipped, table, within } from './rows.ts';
export { type Beside, crowding, inTurn, middle, type Spread, spreadOf, spreadRows } from './spread.ts';
