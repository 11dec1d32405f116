export { bareCouplesOn, type Couples, couplesOn } from './couples.ts';
export { type Humming, humming, type Two } from './crowd.ts';
export { type Crowd, crowded, lastHeard } from './latency.ts';
export { barePassage, type Passage, passage } from './passage.ts';
