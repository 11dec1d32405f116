import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { activityOf } from '../activities/index.ts';
import { LinkButton, Page } from '../design/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { Before } from './before.tsx';
import type { Feedback } from './feedback.ts';
import { QuietScreen } from './quiet-screen.tsx';
import { type TimeTogether, takeUp, timeNow } from './time-together.ts';

/** While the app is open, and kept nowhere. */
const feedback = signal<Feedback>({ touch: true, sound: false, clock: false });

/** `before/ID`, or the time that is under way; `pause` says one on the way there. */
export function Screen({ session, rest: [place, id] }: OpenScreen) {
  const activity = place === 'before' ? activityOf(session, id) : undefined;
  if (activity && session.partner) return <Before session={session} activity={activity} feedback={feedback} />;
  return <UnderWay session={session} pauses={place === 'pause'} />;
}

function UnderWay({ session, pauses }: { readonly session: Session; readonly pauses: boolean }) {
  const time = useSignal<TimeTogether | undefined>(timeNow(session));
  const looked = useSignal(time.value !== undefined);
  useEffect(() => {
    void takeUp(session).then((found) => {
      time.value = found;
      if (pauses) found?.pause();
      looked.value = true;
    });
  }, [session, pauses]);
  if (time.value) return <QuietScreen session={session} time={time.value} feedback={feedback.value} />;
  if (!looked.value) return null;
  return (
    <Page
      question={t('together.nothing')}
      action={
        <LinkButton look="primary" wide href="#/today">
          {t('together.today')}
        </LinkButton>
      }
    />
  );
}
