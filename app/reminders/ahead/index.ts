export { ringsAhead } from './ahead.ts';
