import {
  type Bytes,
  checkFirst,
  firstMessage,
  type Mine,
  newKey,
  type Random,
  type Role,
  resultOf,
  type Setting,
  secondMessage,
  sessionOf,
} from '../mm1/index.ts';
import { bytesOf } from './field.contract.ts';
import * as plain from './protocol.contract.ts';

type Result = readonly boolean[];

/** What both implementations can be asked. A text is the name of a refusal. */
export interface Implementation {
  readonly name: string;
  readonly newKey: (random: Random) => Bytes;
  readonly sessionOf: (setting: Setting) => Bytes;
  readonly first: (mine: Mine, random: Random) => Bytes;
  readonly check: (setting: Setting, role: Role, first: Bytes) => string;
  readonly second: (mine: Mine, theirFirst: Bytes, random: Random) => Bytes | string;
  readonly result: (mine: Mine, theirFirst: Bytes, theirSecond: Bytes) => Result | string;
}

const otherOf = (role: Role): Role => (role === 'a' ? 'b' : 'a');

const opened = <Value>(outcome: plain.Outcome<Value>): Value | string =>
  'refusal' in outcome ? outcome.refusal : outcome.value;

const shipped: Implementation = {
  name: 'mm1',
  newKey,
  sessionOf,
  first: firstMessage,
  check: (setting, role, first) => {
    const checked = checkFirst(setting, role, first);
    return checked.ok ? 'holds' : checked.refusal;
  },
  second: (mine, theirFirst, random) => {
    const checked = checkFirst(mine.setting, otherOf(mine.role), theirFirst);
    return checked.ok ? secondMessage(mine, checked.value, random) : checked.refusal;
  },
  result: (mine, theirFirst, theirSecond) => {
    const checked = checkFirst(mine.setting, otherOf(mine.role), theirFirst);
    if (!checked.ok) return checked.refusal;
    const result = resultOf(mine, checked.value, theirSecond);
    return result.ok ? result.value : result.refusal;
  },
};

const oracle: Implementation = {
  name: 'oracle',
  newKey: (random) => bytesOf(plain.chosen(random)),
  sessionOf: plain.sessionOf,
  first: plain.firstMessage,
  check: (setting, role, first) => {
    const checked = plain.checkFirst(setting, role, first);
    return 'refusal' in checked ? checked.refusal : 'holds';
  },
  second: (mine, theirFirst, random) => {
    const checked = plain.checkFirst(mine.setting, otherOf(mine.role), theirFirst);
    return 'refusal' in checked ? checked.refusal : plain.secondMessage(mine, checked.value, random);
  },
  result: (mine, theirFirst, theirSecond) => {
    const checked = plain.checkFirst(mine.setting, otherOf(mine.role), theirFirst);
    return 'refusal' in checked ? checked.refusal : opened(plain.resultOf(mine, checked.value, theirSecond));
  },
};

export const implementations: readonly [Implementation, Implementation] = [shipped, oracle];
