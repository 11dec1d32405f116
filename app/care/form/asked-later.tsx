import type { Condition } from '@unhurried/content/conditions';
import type { HeldCondition } from '@unhurried/domain/care';
import { Later, type LaterPage } from '../../later/index.ts';
import type { Session } from '../../session/index.ts';

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

const page: LaterPage<ConditionFormProps> = {
  areas: ['care', 'care-form', 'conditions', 'activities', 'adaptations', 'body', 'tiers'],
  load: () => import('../condition-form.tsx').then(({ AskCondition }) => AskCondition),
};

/** How it is with one condition, as a page of its own; code and words come when it is opened. */
export const ConditionForm = (given: ConditionFormProps) => <Later page={page} given={given} />;
