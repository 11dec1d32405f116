export { flaresAmong, readPast } from './past.ts';
export { readingsFromFacts } from './readings.ts';
