import { useSignal } from '@preact/signals';
import type { Zone } from '@unhurried/domain/time';
import { Button, Notice, TimeField, Why } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { isLate, sleepOf, tellSleep } from './my-room.ts';

interface SleepProps {
  readonly session: Session;
  readonly zone: Zone;
}

/** When I usually sleep, for me alone; open where it is the hour that speaks. [RY5] [TK3] */
export function Sleep({ session, zone }: SleepProps) {
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
        <TimeField
          label={t('talk-ready.sleepAt')}
          hint={t('talk-ready.sleepHint')}
          value={at.value}
          onInput={(time) => (at.value = time)}
        />
        <div>
          <Button submits>{t('talk-ready.sleepKeep')}</Button>
        </div>
        <Notice>{said.value}</Notice>
      </form>
    </Why>
  );
}
