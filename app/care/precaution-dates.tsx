import { Choice, DateField } from '../design/index.ts';
import { t } from '../words/index.ts';
import type { PrecautionDraft, PrecautionProblem } from './precaution-facts.ts';

interface DatesProps {
  readonly draft: PrecautionDraft;
  readonly problem: PrecautionProblem | undefined;
  readonly onChange: (draft: PrecautionDraft) => void;
}

/** From a day, until a day or until my team says; after a day it asks, and goes on holding. [CA3] */
export function PrecautionDates({ draft, problem, onChange }: DatesProps) {
  return (
    <>
      <Choice<PrecautionDraft['ends']>
        label={t('care-form.ends')}
        options={[
          { value: 'open', label: t('care-form.ends.open') },
          { value: 'day', label: t('care-form.ends.day'), detail: t('care-form.ends.dayDetail') },
        ]}
        value={draft.ends}
        onChange={(ends) => ends && onChange({ ...draft, ends })}
        look="chips"
      />
      {draft.ends === 'day' && (
        <DateField
          label={t('care-form.until')}
          value={draft.until}
          min={draft.from}
          onInput={(until) => onChange({ ...draft, until })}
          problem={problem === 'until' || problem === 'order' ? t(`care-form.problem.${problem}`) : undefined}
        />
      )}
      <DateField
        label={t('care-form.from')}
        value={draft.from}
        onInput={(from) => onChange({ ...draft, from })}
        problem={problem === 'from' ? t('care-form.problem.from') : undefined}
      />
    </>
  );
}
