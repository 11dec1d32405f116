export {
  type AskedOf,
  type Asking,
  askedOf,
  daysAsked,
  isLeft,
  lastDayOf,
  lastDayOfMine,
  type Mark,
  marksOver,
  type RepairId,
  repairIdFrom,
  standingOn,
} from './asking.ts';
export {
  isShort,
  longestPart,
  onOneLine,
  type PartName,
  type Parts,
  partNames,
  partsFrom,
  textOfParts,
} from './parts.ts';
export {
  goesOn,
  mayWrite,
  questionOf,
  repairOf,
  type Stage,
  type Standing,
  type Standings,
  stageNow,
  stages,
} from './stage.ts';
export { type SmallStep, smallSteps, stepFrom, textOfStep } from './step.ts';
