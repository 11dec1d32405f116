import type { Brand } from '@unhurried/kernel';
import type { Private } from '../couple/index.ts';

/** What I may be reminded of: my check-in, and entries of these kinds. Rest and "busy" are never called out. [RN1] */
export const reminderKinds = [
  'check-in',
  'appointment',
  'treatment',
  'medicine',
  'ritual',
  'talk',
  'care-date',
  'plan',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** `08:15`: a time on the wall, on the quarter hour. Compares as text. */
export type TimeOfDay = Brand<string, 'TimeOfDay'>;

/** Nothing where the text names no quarter of an hour. [RN1] */
export const timeOfDayFrom = (text: string): TimeOfDay | undefined =>
  /^([01]\d|2[0-3]):(00|15|30|45)$/.test(text) ? (text as TimeOfDay) : undefined;

export const mostTimes = 4;

export type ReminderSettings = Private<{
  readonly kinds: readonly ReminderKind[];
  readonly times: readonly TimeOfDay[];
}>;

/** Off. [RN1] */
export const noReminders: ReminderSettings = { kinds: [], times: [] };

/** In `mine`: it takes the place of what was set before. */
export interface ReminderFact {
  readonly kind: 'reminders-set';
  readonly settings: ReminderSettings;
}

/** The settings that a choice makes: each kind and time once, in one order, and the first four times. [RN1] */
export const settingsOf = ({ kinds, times }: ReminderSettings): ReminderSettings => ({
  kinds: reminderKinds.filter((kind) => kinds.includes(kind)),
  times: [...new Set(times)].sort().slice(0, mostTimes),
});

/** The latest counts. [RN1] */
export const evolveReminders = (_: ReminderSettings, { settings }: ReminderFact): ReminderSettings =>
  settingsOf(settings);
