export { type Committed, commitTo, saltBytes } from './commitment.ts';
