import type { Day } from '../time/index.ts';
import type { Column } from './columns.ts';
import type { DiaryDay } from './preview.ts';

/** What one app's export needs to be read line by line. Nothing but its sums per day is kept. */
export interface RowReader {
  /** Where the day stands, the column to trust first. */
  readonly dateColumns: readonly Column[];
  take(day: Day, cells: readonly string[]): void;
  days(): DiaryDay[];
}
