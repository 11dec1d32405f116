export { slowDown, timesOf } from './hand.ts';
export { human, rowsOf, type Told } from './reckoning.ts';
