import { useSignal } from '@preact/signals';
import type { Zone } from '@unhurried/domain/time';
import { useEffect } from 'preact/hooks';
import { Button } from '../../design/index.ts';
import type { Session, Unhurried } from '../../session/index.ts';
import { keepRingsOf, pushFor } from '../../wake-ups/index.ts';
import { t } from '../../words/index.ts';
import { browserRinger } from './browser-ringer.ts';
import type { Ringing } from './ringing.ts';
import { startReminders } from './start.ts';

interface LineProps {
  readonly app: Unhurried;
  readonly session: Session;
}

/** The list by which a phone that is woken decides. [WU3] */
function keepRings(session: Session, zone: () => Zone): (() => void) | undefined {
  const push = pushFor(session);
  return push && keepRingsOf({ session, push, zone, words: () => t('reminders.note') });
}

/** Rings outside the page where that is allowed, and otherwise says so in one quiet line. [WR4] */
export function Line({ app, session }: LineProps) {
  const running = useSignal<Ringing | undefined>(undefined);
  useEffect(() => {
    const { device } = app;
    const browser = browserRinger(
      () => device.now(),
      () => t('reminders.note'),
    );
    // The sample couple rings nobody's phone.
    const ringer = session.sample ? { ...browser, show: async () => false } : browser;
    const started = startReminders(session, () => device.zone(), ringer);
    running.value = started;
    const stopKeeping = keepRings(session, () => device.zone());
    return () => {
      started.stop();
      stopKeeping?.();
    };
  }, [app, session, running]);
  return (
    <div role="status">
      {running.value?.waits.value && (
        <p class="sample-bar not-on-paper">
          <a href="#/week">{t('reminders.waits')}</a>
          <Button look="plain" onPress={() => running.value?.putAway()}>
            {t('reminders.putAway')}
          </Button>
        </p>
      )}
    </div>
  );
}
