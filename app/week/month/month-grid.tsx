import type { Day } from '@unhurried/domain/time';
import type { Session } from '../../session/index.ts';
import { formatDay } from '../../words/index.ts';
import { type Days, weekdayShort } from '../spoken/index.ts';
import { DayCell } from './day-cell.tsx';
import { monthOf } from './grid.ts';

export interface MonthGridProps {
  readonly days: Days;
  readonly session: Session;
  readonly today: Day;
  /** The day that holds the one stop of the Tab key. */
  readonly at: Day;
  readonly label: string;
  readonly onKey: (event: KeyboardEvent) => void;
  /** A day is about to be opened. */
  readonly onOpen: (day: Day) => void;
}

/** Weeks as rows, days as cells, written as the ARIA practices describe a grid of dates. [WE21] */
export function MonthGrid({
  days: { days, shapes, known, held },
  session,
  today,
  at,
  label,
  onKey,
  onOpen,
}: MonthGridProps) {
  const weeks = days.filter((_, index) => index % 7 === 0);
  const cell = (index: number) => {
    const shape = shapes[index];
    return (
      shape && (
        <DayCell
          key={shape.day}
          shape={shape}
          known={known[index] ?? shape}
          held={held[index] ?? []}
          session={session}
          today={today}
          month={monthOf(at)}
          isStop={shape.day === at}
          onOpen={() => onOpen(shape.day)}
        />
      )
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of dates that the arrow keys walk is a grid
    <table role="grid" class="month-grid" aria-label={label} onKeyDown={onKey}>
      <thead>
        <tr>
          {days.slice(0, 7).map((day) => (
            <th key={day} scope="col" abbr={formatDay(day, 'weekday')}>
              {weekdayShort(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((first, week) => (
          <tr key={first}>{[0, 1, 2, 3, 4, 5, 6].map((column) => cell(week * 7 + column))}</tr>
        ))}
      </tbody>
    </table>
  );
}
