import { useSignal } from '@preact/signals';
import type { Activity } from '@unhurried/domain/library';
import type { TimeHad } from '@unhurried/domain/pace';
import { useEffect } from 'preact/hooks';
import { Button, Notice } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { forgetTime, isNoted, noteTime } from './time-noted.ts';

interface NotedProps {
  readonly session: Session;
  readonly activity: Activity;
  readonly time: TimeHad;
}

/** What the time asked of me, for my own plan, and the way to have nothing kept. [AF2] [AF3] */
export function Noted({ session, activity, time }: NotedProps) {
  const erased = useSignal(false);
  // As it was when the page was opened: a day that turns meanwhile is not the day of this time.
  const was = useSignal(time).value;
  useEffect(() => void noteTime(session, activity, was), []);
  const forget = async () => {
    erased.value = await forgetTime(session, was);
  };
  return (
    <section class="stack">
      {isNoted(session, was) && (
        <>
          <p class="quiet-text">{t('after.noted')}</p>
          <Button look="plain" onPress={() => void forget()}>
            {t('after.doNotKeep')}
          </Button>
        </>
      )}
      <Notice>{erased.value ? t('after.notKept') : undefined}</Notice>
    </section>
  );
}
