export { type ReadySense, readyFor, readySenses } from './senses.ts';
export { type ReadySign, readySigns } from './signs.ts';
