export { type Heard, hear, type Met, nothingHeard, type Order, type Verdict } from './heard.ts';
export { chainAfter, isChain, laterChain } from './name.ts';
