export { openDevice } from './browser.ts';
export type {
  CommonGroundRefusal,
  CommonGroundStep,
  CreateRefusal,
  Dealt,
  Device,
  DeviceKind,
  Display,
  NewSide,
  PassphraseRefusal,
  SlipRefusal,
  StorageRefusal,
  UnlockRefusal,
} from './device.ts';
export type {
  LinkRoom,
  NewKit,
  Pairing,
  PairingRefusal,
  PairingStep,
  Partner,
  RestoreRefusal,
  Restoring,
  SyncState,
} from './link.ts';
export type { Heard, LiveLine } from './live.ts';
export type { Match, Matching, MatchJob, MatchMade, MatchRefusal, MatchSetting } from './matching.ts';
export { type MemoryOptions, memoryDevice } from './memory.ts';
export type { RelayWakes } from './relay-transport-wake.ts';
export { relayWakes } from './relay-transport-wake-later.ts';
export type {
  AutoLock,
  Body,
  Kept,
  LoadedJournals,
  NewFact,
  News,
  OpenSide,
  ReadRefusal,
  SideInfo,
  Slip,
  WriteRefusal,
} from './side.ts';
