export {
  type Activity, type ActivityId, type Adaptation, type Aftercare, adaptations, aftercares, asksNextToNothing, type CareRule, demandOf,
  type Effect, moreCareful, type Position, positions, type Region, regions, type Strain, sidedRegions, strains, type Tier, tiers,
} from './activity.ts';
export { type Flag, flags } from './flag.ts';
