import type { Day } from '@unhurried/domain/time';
import type { PlacedTime } from './placed.ts';
import type { WeekDay } from './seven.ts';

export interface PaperDay {
  readonly day: Day;
  readonly rest: boolean;
  readonly times: readonly PlacedTime[];
}

/** What may stand where anybody in the house can read it: what both know, and what is private when that is wished. [WE6] [WE9] */
export const onPaper = (days: readonly WeekDay[], withPrivate: boolean): readonly PaperDay[] =>
  days.map(({ day, times }) => {
    const shown = times.filter(({ entry, isPrivate }) => (isPrivate ? withPrivate : entry.stands));
    return {
      day,
      rest: shown.some(({ entry }) => entry.kind === 'rest'),
      times: shown.filter(({ entry }) => entry.kind !== 'rest'),
    };
  });
