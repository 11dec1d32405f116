import { useSignal } from '@preact/signals';
import { mostTimes, type TimeOfDay } from '@unhurried/domain/reminders';
import { useId } from 'preact/hooks';
import { Button, TimeField } from '../design/index.ts';
import { formatTime, t } from '../words/index.ts';
import { quarterOf, withTime } from './times.ts';
import './reminders.css';

interface TimesProps {
  readonly times: readonly TimeOfDay[];
  readonly onChange: (times: readonly TimeOfDay[]) => void;
}

const said = (time: TimeOfDay): string => formatTime(new Date(`2026-01-01T${time}:00Z`), 'UTC');

/** Up to four times of day. [WR1] */
export function Times({ times, onChange }: TimesProps) {
  const id = useId();
  return (
    <section class="stack">
      <h2>{t('reminders.times')}</h2>
      <ul class="plain-list">
        {times.map((time) => (
          <li key={time} class="button-row reminder-time">
            <span id={`${id}-${time.replace(':', '')}`}>{said(time)}</span>
            <Button
              look="plain"
              describedBy={`${id}-${time.replace(':', '')}`}
              onPress={() => onChange(times.filter((each) => each !== time))}
            >
              {t('reminders.takeOut')}
            </Button>
          </li>
        ))}
      </ul>
      {times.length < mostTimes ? <Another times={times} onChange={onChange} /> : <p>{t('reminders.four')}</p>}
    </section>
  );
}

function Another({ times, onChange }: TimesProps) {
  const text = useSignal('');
  const add = () => {
    const time = quarterOf(text.value);
    if (!time) return;
    text.value = '';
    onChange(withTime(times, time));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TimeField
        label={t('reminders.another')}
        hint={t('reminders.quarter')}
        step={900}
        value={text.value}
        onInput={(time) => (text.value = time)}
      />
      <div>
        <Button submits icon="plus">
          {t('reminders.add')}
        </Button>
      </div>
    </form>
  );
}
