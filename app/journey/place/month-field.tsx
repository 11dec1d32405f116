import { useSignal } from '@preact/signals';
import type { Month } from '@unhurried/domain/journey';
import type { Day } from '@unhurried/domain/time';
import { useId } from 'preact/hooks';
import { Button } from '../../design/index.ts';
import { formatDay, t } from '../../words/index.ts';
import './place.css';

interface MonthFieldProps {
  readonly month: Month;
  readonly today: Day;
  readonly onChange: (month: Month) => void;
  /** A goal lies in the month in which it was named. */
  readonly isGoal: boolean;
}

/** Years that are listed at once, and a long way back, for a road that began before the app did. */
const yearsBack = 10;
const farBack = 40;

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** A month and a year, and nothing nearer: the browser's own lists, which any hand and any voice can use. [JN4] */
export function MonthField({ month, today, onChange, isGoal }: MonthFieldProps) {
  const id = useId();
  const [year = '', part = ''] = month.split('-');
  const thisYear = Number(today.slice(0, 4));
  const isFar = useSignal(Number(year) < thisYear - yearsBack);
  const first = Math.min(thisYear - (isFar.value ? farBack : yearsBack), Number(year));
  const years = Array.from({ length: Math.max(thisYear, Number(year)) - first + 1 }, (_, at) => String(first + at));
  return (
    <fieldset class="month-field">
      <legend class="field-label">{t(isGoal ? 'place.whenGoal' : 'place.when')}</legend>
      <div class="month-parts">
        <label class="unseen" for={`${id}-month`}>
          {t('place.month')}
        </label>
        <select
          id={`${id}-month`}
          class="field"
          autocomplete="off"
          value={part}
          onChange={(event) => onChange(`${year}-${event.currentTarget.value}`)}
        >
          {months.map((each) => (
            <option key={each} value={each} selected={each === part}>
              {monthName(each)}
            </option>
          ))}
        </select>
        <label class="unseen" for={`${id}-year`}>
          {t('place.year')}
        </label>
        <select
          id={`${id}-year`}
          class="field"
          autocomplete="off"
          value={year}
          onChange={(event) => onChange(`${event.currentTarget.value}-${part}`)}
        >
          {years.toReversed().map((each) => (
            <option key={each} value={each} selected={each === year}>
              {each}
            </option>
          ))}
        </select>
      </div>
      {!isFar.value && (
        <div class="button-row">
          <Button
            look="plain"
            onPress={() => {
              isFar.value = true;
              document.getElementById(`${id}-year`)?.focus();
            }}
          >
            {t('place.earlier')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** "November", out of the words that the reader's language has for a month of some year. */
const monthName = (month: string): string => formatDay(`2026-${month}-01`, 'month').replace(/[\s,]*2026[\s,年]*/, '');
