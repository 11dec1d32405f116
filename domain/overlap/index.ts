export {
  type Given,
  type Overlap,
  type OverlapInput,
  type OverlapReason,
  overlapOf,
  type Possible,
} from './overlap.ts';
