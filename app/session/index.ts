export type {
  AutoLock,
  CreateRefusal,
  Device,
  DeviceKind,
  Display,
  Kept,
  LiveLine,
  NewKit,
  Pairing,
  PairingRefusal,
  PairingStep,
  RestoreRefusal,
  Restoring,
  SideInfo,
  Slip,
  SyncState,
  UnlockRefusal,
} from '../device/index.ts';
export { lockByItself } from './auto-lock.ts';
export type { MineFact, PassingFact, ShownFact, ShownPlan } from './facts.ts';
export type { Known } from './fold.ts';
export { lapseOf, mine, passing, shown } from './known.ts';
export { openSession } from './open-session.ts';
export { overlapFor } from './our-half.ts';
export type { OursState } from './ours.ts';
export { restTogether } from './questions.ts';
export type { ClosedScreen, OpenScreen } from './screen.ts';
export { type Notice, partnerOf, type Session } from './session.ts';
export type { MineState } from './state.ts';
export { type Phase, type Starting, type Unhurried, unhurried } from './unhurried.ts';
