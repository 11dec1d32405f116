export { answerIsDue, forgetOld, updateIsDue } from './due.ts';
export { bundleOf, isBundle, newOwnEnd } from './end.ts';
export type {
  Bundle,
  Epoch,
  KeyUpdate,
  Link,
  LinkKey,
  OwnBox,
  OwnEnd,
  OwnKem,
  TheirBox,
  TheirEnd,
} from './link.ts';
export { openLink, sealLink } from './rest.ts';
export { type Ring, ringOf } from './ring.ts';
export { isLink, isTheirBox } from './shape.ts';
export { announced, type KeyUpdateRefusal, keyUpdate, takeKeyUpdate, type Updated } from './update.ts';
