export {
  type BodySide,
  type CareFact,
  type CareState,
  evolveCare,
  type HeldCondition,
  holdsOn,
  longestPrecaution,
  noCare,
  type Precaution,
  type PrecautionTarget,
  type RaisedSign,
  type Stance,
  toAskAbout,
} from './care.ts';
export { type CareJudgement, type CareReason, flagsOn, judgeCare, loadOf } from './judge.ts';
export { limitIdOf, limitsHeld } from './yes.ts';
