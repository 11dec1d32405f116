export { type WakeAsk, wakeAskFrom } from './ask.ts';
export { freshKeys } from './fresh-keys.ts';
export { type Outcome, postOver } from './post.ts';
export { keepWaking } from './rounds.ts';
export { wakeFrom } from './wake-from.ts';
export { type Wakes, wakes } from './wakes.ts';
