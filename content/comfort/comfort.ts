import type { Flag } from '@unhurried/domain/library';
import type { Point } from '../leaflets/index.ts';

/** What makes being close easier, by subject. Words: `comfort.ID.name` and `comfort.ID.POINT`. [CT63] */
export interface ComfortTopic {
  readonly id: string;
  readonly points: readonly Point[];
  /** Flags that it suits most. Anybody may read it. */
  readonly suits: readonly Flag[];
  /** A posture that goes with it. */
  readonly posture?: string;
}

/**
 * A way to lie or sit: supported, clothed, neutral, never more. Words: `comfort.posture.ID.name`, `.how`, `.eases`,
 * `.not-for`. [CT64]
 */
export interface Posture {
  readonly id: string;
  readonly eases: readonly Flag[];
  /** Flags with which another posture is shown first. It is never forbidden: the care team's word comes before it. */
  readonly notFor: readonly Flag[];
  readonly sources: readonly string[];
  /** What the line drawing shows, exact enough to draw from. For whoever draws; never shown. */
  readonly drawing: string;
}
