import type { Day } from '@unhurried/domain/time';
import { DateField, Why } from '../design/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import type { DaysDraft } from './draft.ts';

interface DaysFieldsProps {
  readonly days: DaysDraft;
  readonly today: Day;
  readonly onDays: (days: DaysDraft) => void;
}

const keys = ['since', 'changed', 'stopped'] as const;

/** Folded where there is to be less to read, and where nothing is known. What can end it stands beside what to ask first. */
export function DaysFields({ days, today, onDays }: DaysFieldsProps) {
  const isTold = keys.some((key) => days[key] !== '');
  return (
    <Why summary={t('cabinet.days')} open={isTold && view.value !== 'low-energy'}>
      <div class="stack">
        <p>{t('cabinet.daysLead')}</p>
        {keys.map((key) => (
          <DateField
            key={key}
            label={t(`cabinet.${key}Label`)}
            hint={key === 'stopped' ? t('medicines.fixed.keep') : undefined}
            value={days[key]}
            max={today}
            onInput={(value) => onDays({ ...days, [key]: value })}
          />
        ))}
      </div>
    </Why>
  );
}
