import type { WhichMedicine } from '@unhurried/domain/medicines';
import type { Session } from '../session/index.ts';
import type { DaysDraft } from './draft.ts';

/** A medicine that is being added: what was picked, and the days so far. */
export interface Begun {
  readonly medicine: string;
  readonly which: WhichMedicine;
  readonly days: DaysDraft;
}

const begun = new WeakMap<Session, Begun>();

export const begunAt = (session: Session): Begun | undefined => begun.get(session);

/** In memory alone: gone when the side closes. Nothing picked is nothing begun. [CB12] */
export function keepBegun(session: Session, which: WhichMedicine | undefined, rest: Omit<Begun, 'which'>): void {
  if (which) begun.set(session, { ...rest, which });
  else begun.delete(session);
}

/** Kept, or put aside: the next one begins with its name. */
export const forgetBegun = (session: Session): boolean => begun.delete(session);
