import { computed, type ReadonlySignal } from '@preact/signals';
import { type ReminderSettings, settingsOf } from '@unhurried/domain/reminders';
import { mine, type Session } from '../session/index.ts';
import { myPlans } from './known-plans.ts';
import { write } from './tidy.ts';

/** Off, until I set them. [RN1] */
export const remindersOf = (session: Session): ReadonlySignal<ReminderSettings> =>
  computed(() => myPlans(session).value.reminders);

/** The latest settings alone stay. [RN1] */
export async function setReminders(session: Session, settings: ReminderSettings): Promise<boolean> {
  const before = myPlans(session).value.remindersAt;
  const wrote = await write(session, [mine({ kind: 'reminders-set', settings: settingsOf(settings) })]);
  if (wrote && before.length > 0) await session.letGo(before);
  return wrote;
}
