export { inOneFrame, jsonIn } from './one-frame.ts';
