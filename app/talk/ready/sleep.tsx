import { useSignal } from '@preact/signals';
import type { Zone } from '@unhurried/domain/time';
import { useId } from 'preact/hooks';
import { Button, Notice, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { isLate, sleepOf, tellSleep } from './my-room.ts';

interface SleepProps {
  readonly session: Session;
  readonly zone: Zone;
}

/** When I usually sleep, for me alone; open where it is the hour that speaks. [RY5] [TK3] */
export function Sleep({ session, zone }: SleepProps) {
  const id = useId();
  const at = useSignal(sleepOf(session));
  const said = useSignal<string | undefined>(undefined);
  const keep = async () => {
    said.value = t((await tellSleep(session, at.value)) ? 'talk-ready.sleepKept' : 'talk-ready.notWritten');
  };
  return (
    <Why summary={t('talk-ready.sleep')} open={isLate(session, zone)}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <div class="field-group">
          <label class="field-label" for={id}>
            {t('talk-ready.sleepAt')}
          </label>
          <p class="hint" id={`${id}-hint`}>
            {t('talk-ready.sleepHint')}
          </p>
          <input
            class="field field-date"
            id={id}
            aria-describedby={`${id}-hint`}
            type="time"
            value={at.value}
            onInput={(event) => (at.value = event.currentTarget.value)}
          />
        </div>
        <div>
          <Button submits>{t('talk-ready.sleepKeep')}</Button>
        </div>
        <Notice>{said.value}</Notice>
      </form>
    </Why>
  );
}
