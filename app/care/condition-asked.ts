import type { Condition } from '@unhurried/content/conditions';
import type { HeldCondition } from '@unhurried/domain/care';
import type { Session } from '../session/index.ts';

/** What the form of one condition is given, wherever it stands. */
export interface ConditionFormProps {
  readonly session: Session;
  readonly condition: Condition;
  /** What I told of it before; without it, what stands in the care of this session. */
  readonly held?: HeldCondition | undefined;
  /** Kept, or ended. */
  readonly onDone: () => void;
  /** Where it is one of several: on to the next, and nothing of this one is written down. */
  readonly onSkip?: (() => void) | undefined;
}
