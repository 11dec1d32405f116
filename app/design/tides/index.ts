export { Tides, type TidesProps } from './tides.tsx';
export type { Pace, PartOfDay } from './water.ts';
