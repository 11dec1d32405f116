import { useSignal } from '@preact/signals';
import { type ReminderKind, type ReminderSettings, reminderKinds } from '@unhurried/domain/reminders';
import type { Zone } from '@unhurried/domain/time';
import type { ComponentType } from 'preact';
import { Button, Checks, Page } from '../design/index.ts';
import { remindersOf, setReminders } from '../plans/index.ts';
import type { Session } from '../session/index.ts';
import { type MessageKey, t } from '../words/index.ts';
import { askToShow, canAsk, isAllowed } from './run/browser-ringer.ts';
import { Times } from './times-fields.tsx';

export interface WakeUpsProps {
  readonly session: Session;
  readonly zone: Zone;
}

export interface RemindersPageProps extends WakeUpsProps {
  /** Waking a phone whose app is closed. */
  readonly WakeUps?: ComponentType<WakeUpsProps> | undefined;
}

const kinds: Readonly<Record<ReminderKind, MessageKey>> = {
  'check-in': 'reminders.checkIn',
  appointment: 'reminders.appointment',
  treatment: 'reminders.treatment',
  medicine: 'reminders.medicine',
  ritual: 'reminders.ritual',
  talk: 'reminders.talk',
  'care-date': 'reminders.careDate',
  plan: 'reminders.plan',
};

/** What I am reminded of, and when. Off until I choose, and everything holds at once. [WR1] */
export function RemindersPage({ session, zone, WakeUps }: RemindersPageProps) {
  const settings = remindersOf(session).value;
  const set = (change: Partial<ReminderSettings>) => void setReminders(session, { ...settings, ...change });
  const chosen = settings.kinds.length > 0 && settings.times.length > 0;
  return (
    <Page question={t('reminders.title')} lead={t('reminders.lead')}>
      <Checks<ReminderKind>
        label={t('reminders.kinds')}
        options={reminderKinds.map((kind) => ({ value: kind, label: t(kinds[kind]) }))}
        values={settings.kinds}
        onChange={(next) => set({ kinds: next })}
      />
      <Times times={settings.times} onChange={(times) => set({ times })} />
      <section class="stack">
        <h2>{t('reminders.how')}</h2>
        <p>{t('reminders.says')}</p>
        <p>{t('reminders.rest')}</p>
        {!session.sample && chosen && <WhileOpen />}
      </section>
      {!session.sample && WakeUps && <WakeUps session={session} zone={zone} />}
    </Page>
  );
}

/** The browser asks its question in this tap and at no other time. [WR4] */
function WhileOpen() {
  const allowed = useSignal(isAllowed());
  const asks = useSignal(canAsk());
  const ask = async () => {
    allowed.value = await askToShow();
    asks.value = canAsk();
  };
  return (
    <>
      <p role="status">{t(allowed.value ? 'reminders.shown' : 'reminders.onScreen')}</p>
      {asks.value && (
        <div>
          <Button onPress={() => void ask()}>{t('reminders.allow')}</Button>
        </div>
      )}
    </>
  );
}
