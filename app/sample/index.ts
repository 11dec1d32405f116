export type { CoastWords } from './coast.ts';
export type { SampleWords, Told } from './life.ts';
export { type SampleChance, type SampleLife, type SampleSide, sampleCouple } from './sample-couple.ts';
