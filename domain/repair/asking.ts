import type { Brand } from '@unhurried/kernel';
import type { Person } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';

/** 32 hex digits that chance gave. */
export type RepairId = Brand<string, 'RepairId'>;

export const repairIdFrom = (text: string): RepairId | undefined =>
  /^[0-9a-f]{32}$/.test(text) ? (text as RepairId) : undefined;

/** On how many days asking stands, its own included. [RP1] */
export const daysAsked = 7;

/** One asking, as it lies among what both hold. */
export interface Asking {
  readonly id: string;
  readonly by: Person;
  readonly repair: RepairId;
  readonly day: Day;
}

/** `away`: out of my sight. `left`: I have ended my part. Mine alone. [RP3] [RP7] */
export interface Mark {
  readonly repair: RepairId;
  readonly how: 'away' | 'left';
  readonly day: Day;
}

/** The last day on which it stands. */
export const lastDayOf = (day: Day): Day => addDays(day, daysAsked - 1);

/** The other's day may be one ahead of mine; a day that is further off is from a clock that cannot be right. [RP1] */
const stands = ({ day }: Asking, today: Day): boolean => day <= addDays(today, 1) && today <= lastDayOf(day);

const orderOf = ({ day, repair }: Asking): string => `${day} ${repair}`;

/** What stands today, the one that counts first. [RP2] */
export const standingOn = (all: readonly Asking[], today: Day): readonly Asking[] =>
  all.filter((each) => stands(each, today)).sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));

/** The last day of the last asking of one's own that stands; whatever else stands says nothing here. [RP4] */
export function lastDayOfMine(all: readonly Asking[], me: Person, today: Day): Day | undefined {
  const own = standingOn(all, today).findLast(({ by }) => by === me);
  return own && lastDayOf(own.day);
}

const isAway = (asking: Asking, marks: readonly Mark[]): boolean =>
  marks.some(({ how, repair, day }) => how === 'away' && (repair === asking.repair || asking.day <= lastDayOf(day)));

export const isLeft = (repair: RepairId, marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.how === 'left' && mark.repair === repair);

/** How it stands for me: `asked` by me, `waits` for me, `away` out of my sight. */
export type AskedOf = { readonly kind: 'asked' | 'waits' | 'away'; readonly asking: Asking };

interface Seeing {
  readonly me: Person;
  readonly today: Day;
  readonly marks: readonly Mark[];
}

/** The one asking that counts for me today; nothing where none stands, or where I have left it. [RP2] [RP3] [RP7] */
export function askedOf(all: readonly Asking[], { me, today, marks }: Seeing): AskedOf | undefined {
  const standing = standingOn(all, today).filter(({ repair }) => !isLeft(repair, marks));
  const [asking] = standing;
  if (!asking) return undefined;
  if (standing.some(({ by }) => by === me)) return { kind: 'asked', asking };
  return { kind: isAway(asking, marks) ? 'away' : 'waits', asking };
}

/** Marks that nothing can come back to any more: twice the seven days, and a day for another zone. [RP3] [RP7] */
export const marksOver = <Each extends Mark>(marks: readonly Each[], today: Day): readonly Each[] =>
  marks.filter(({ day }) => addDays(day, 2 * daysAsked + 1) < today);
