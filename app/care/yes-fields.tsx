import { useSignal } from '@preact/signals';
import { longestPrecaution } from '@unhurried/domain/care';
import { Checks, Choice, TextField, Why } from '../design/index.ts';
import { t } from '../words/index.ts';
import { healsBeside } from './condition-answer.ts';
import type { AnswerFieldsProps } from './standing-fields.tsx';
import { type TemplateId, templates } from './templates.ts';

type Given = Pick<AnswerFieldsProps, 'answer' | 'problem' | 'onChange'>;

/** What a yes was about: its limits, and whether what heals was meant, too. [AC16] [AC17] */
export function YesFields({ answer, problem, onChange }: Given) {
  return (
    <>
      {answer.stance === 'limited' && <Limits answer={answer} problem={problem} onChange={onChange} />}
      {healsBeside(answer).length > 0 && (
        <Choice<'yes' | 'no'>
          label={t('care-form.healed', {
            name: healsBeside(answer)
              .map((flag) => t(`conditions.flag.${flag}.name`))
              .join(' · '),
          })}
          options={[
            { value: 'no', label: t('care-form.healed.no') },
            { value: 'yes', label: t('care-form.healed.yes') },
          ]}
          value={answer.healed}
          onChange={(healed) => healed && onChange({ healed })}
          look="chips"
        />
      )}
    </>
  );
}

/** Those that fit what was told stand first, with those that were ticked; all others one fold away. */
function Limits({ answer, problem, onChange }: Given) {
  // As it was when the list opened, so that nothing moves under the finger that ticks it.
  const before = useSignal(answer.limits);
  const isNear = ({ id, fits }: (typeof templates)[number]) =>
    before.value.includes(id) || fits.some((flag: string) => answer.flags.some((each) => each === flag));
  const near = templates.filter(isNear);
  const others = templates.filter((each) => !isNear(each));
  return (
    <>
      {near.length > 0 && <Listed of={near} hint={t('care-form.limitsHint')} answer={answer} onChange={onChange} />}
      <Why summary={t(near.length > 0 ? 'care-form.limitsOther' : 'care-form.limits')} open={near.length === 0}>
        <Listed of={others} labelUnseen answer={answer} onChange={onChange} />
      </Why>
      <TextField
        label={t('care-form.ownLimit')}
        hint={t('care-form.ownLimitHint')}
        value={answer.ownLimit}
        lines={2}
        maxLength={longestPrecaution}
        onInput={(ownLimit) => onChange({ ownLimit })}
        problem={problem === 'limits' || problem === 'limit-long' ? t(`care-form.problem.${problem}`) : undefined}
      />
    </>
  );
}

interface ListedProps extends Pick<Given, 'answer' | 'onChange'> {
  readonly of: readonly (typeof templates)[number][];
  readonly hint?: string;
  readonly labelUnseen?: boolean;
}

function Listed({ of, hint, labelUnseen, answer, onChange }: ListedProps) {
  const ids = of.map(({ id }) => id);
  const kept = answer.limits.filter((each) => !ids.some((id) => id === each));
  return (
    <Checks<TemplateId>
      label={t('care-form.limits')}
      labelUnseen={labelUnseen}
      hint={hint}
      options={ids.map((value) => ({ value, label: t(`care-form.said.${value}`) }))}
      values={ids.filter((id) => answer.limits.includes(id))}
      onChange={(values) => onChange({ limits: [...kept, ...values] })}
    />
  );
}
