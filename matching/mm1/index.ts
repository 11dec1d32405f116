export { checkFirst, firstMessage } from './first.ts';
export { newKey } from './key.ts';
export type {
  Bytes,
  Checked,
  CheckedFirst,
  MessageRefusal,
  Mine,
  Progress,
  Random,
  Role,
  Setting,
} from './messages.ts';
export { resultOf, secondMessage } from './second.ts';
export { sessionOf } from './session.ts';
export { firstLength, secondLength, slotLimit } from './sizes.ts';
