export { type Due, type RingInput, ringsFor } from './rings.ts';
export {
  evolveReminders,
  mostTimes,
  noReminders,
  type ReminderFact,
  type ReminderKind,
  type ReminderSettings,
  reminderKinds,
  settingsOf,
  type TimeOfDay,
  timeOfDayFrom,
} from './settings.ts';
