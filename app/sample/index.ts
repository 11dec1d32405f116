export type { CoastWords } from './coast-words.ts';
export type { SampleWords, Told } from './life.ts';
export { type SampleChance, type SampleLife, type SampleSide, sampleCouple } from './sample-couple.ts';
