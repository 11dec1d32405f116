import type { Condition } from '@unhurried/content/conditions';
import type { Flag } from '@unhurried/domain/library';
import { Checks, Why } from '../design/index.ts';
import { t } from '../words/index.ts';

interface FlagFieldsProps {
  readonly condition: Condition;
  readonly flags: readonly Flag[];
  readonly onChange: (flags: readonly Flag[]) => void;
}

const asOptions = (flags: readonly Flag[]) =>
  flags.map((flag) => ({
    value: flag,
    label: t(`conditions.flag.${flag}.name`),
    detail: t(`conditions.flag.${flag}.means`),
  }));

/** What comes with it for some is offered and never assumed; what usually comes with it can be taken off, one fold away. */
export function FlagFields({ condition, flags, onChange }: FlagFieldsProps) {
  return (
    <>
      {condition.mayBring.length > 0 && (
        <Checks<Flag>
          label={t('care-form.mayBring')}
          options={asOptions(condition.mayBring)}
          values={flags}
          onChange={onChange}
        />
      )}
      {condition.brings.length > 0 && (
        <Why summary={t('care-form.brings')}>
          <Checks<Flag>
            label={t('care-form.bringsLabel')}
            hint={t('care-form.bringsHint')}
            options={asOptions(condition.brings)}
            values={flags}
            onChange={onChange}
          />
        </Why>
      )}
    </>
  );
}
