import type { Session } from '../session/index.ts';

/** A page of this room; `which`: the id of a medicine of mine, as it stands in the address. [CB9] */
export interface OfOne {
  readonly session: Session;
  readonly which: string | undefined;
}
