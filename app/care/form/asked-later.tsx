import { Later, type LaterPage } from '../../later/index.ts';
import type { ConditionFormProps } from '../condition-asked.ts';

const page: LaterPage<ConditionFormProps> = {
  areas: ['care', 'care-form', 'conditions', 'activities', 'adaptations', 'body', 'tiers'],
  load: () => import('../condition-form.tsx').then(({ AskCondition }) => AskCondition),
};

/** How it is with one condition, as a page of its own; code and words come when it is opened. */
export const ConditionForm = (given: ConditionFormProps) => <Later page={page} given={given} />;
