import type { Session } from '../session/index.ts';

export interface PageGiven {
  readonly session: Session;
  /** What follows in the path. */
  readonly id: string | undefined;
}

export interface PlaceGiven {
  readonly session: Session;
  readonly id: string;
  readonly what: string | undefined;
}
