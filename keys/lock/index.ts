export { leastEffort, usualEffort } from './effort.ts';
export { newPassphrase, passphraseBytes } from './passphrase.ts';
export {
  type Locksmith,
  lockSide,
  newSide,
  newSpace,
  openSide,
  relock,
  type SideSecrets,
  type Space,
  wipeSecrets,
} from './side.ts';
export { type SideKeys, sideKeys } from './side-keys.ts';
export { checkOf, readSideRecord, type SideRecord } from './side-record.ts';
