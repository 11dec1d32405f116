export { type Crowd, crowded, lastHeard } from './latency.ts';
export { barePassage, type Passage, passage } from './passage.ts';
