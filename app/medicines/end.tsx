import { useSignal } from '@preact/signals';
import { type Day, dayFrom } from '@unhurried/domain/time';
import { Button, DateField, Why } from '../design/index.ts';
import { t } from '../words/index.ts';

interface EndProps {
  readonly today: Day;
  readonly onEnd: (day: Day) => void;
}

/** That it has ended, told after it has: before it does, somebody is to be asked. [CB10] */
export function End({ today, onEnd }: EndProps) {
  const date = useSignal<string>(today);
  const problem = useSignal(false);
  const end = () => {
    const day = dayFrom(date.value);
    problem.value = day === undefined;
    if (day !== undefined) onEnd(day);
  };
  return (
    <Why summary={t('cabinet.end')}>
      <div class="stack">
        <p>{t('medicines.fixed.keep')}</p>
        <p>{t('medicines.fixed.dangerous')}</p>
        <DateField
          label={t('cabinet.endDay')}
          value={date.value}
          max={today}
          onInput={(value) => (date.value = value)}
          problem={problem.value ? t('cabinet.problem.no-day') : undefined}
        />
        <Button onPress={end}>{t('cabinet.endKeep')}</Button>
      </div>
    </Why>
  );
}
