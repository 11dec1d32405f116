export {
  type BodySide,
  type CareFact,
  type CareState,
  evolveCare,
  type HeldCondition,
  holdsOn,
  noCare,
  type Precaution,
  type PrecautionTarget,
  type Stance,
  toAskAbout,
} from './care.ts';
export { type CareJudgement, type CareReason, flagsOn, judgeCare, loadOf } from './judge.ts';
