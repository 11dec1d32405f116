export { type Heard, hear, type Met, nothingHeard, type Order, type Verdict } from './heard.ts';
export { chainAfter, dayOfChain, isChain, laterChain } from './name.ts';
