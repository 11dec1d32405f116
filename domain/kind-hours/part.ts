/** Parts of a day, as a clock on the wall shows them, each with its first hour. Nights have none. [KH2] */
const begins = { morning: 6, midday: 11, afternoon: 15, evening: 19 } as const;
const nightFrom = 23;

export type Part = keyof typeof begins;
export const parts: readonly Part[] = ['morning', 'midday', 'afternoon', 'evening'];

/** The part that holds this hour, 0 to 23; nothing at night. */
export const partAt = (hour: number): Part | undefined =>
  hour < nightFrom ? parts.findLast((part) => hour >= begins[part]) : undefined;

/** 0 is Monday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

export const isWeekend = (weekday: number): boolean => weekday >= 5;
