import type { Day } from '@unhurried/domain/time';
import type { DayShape } from '@unhurried/domain/week';
import { Icon } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { formatNumber, t } from '../../words/index.ts';
import { dayWay, type Held, iconOf, linkTo, titleOf } from '../spoken/index.ts';
import { aloneIn, cellSaid, marked, naturesOf } from './cell-words.ts';
import { monthOf } from './grid.ts';
import { LowWater } from './low-water.tsx';

export interface CellProps {
  readonly shape: DayShape;
  /** The day by what both know. [WE6] */
  readonly known: DayShape;
  readonly held: readonly Held[];
  readonly session: Session;
  readonly today: Day;
  /** `2026-11`, the month that is shown. */
  readonly month: string;
  /** The one stop of the Tab key. */
  readonly isStop: boolean;
  readonly onOpen: () => void;
}

/** One day: a link that says all of it, over a drawing that shows it. [WE6] [WE22] */
export function DayCell({ shape, known, held, session, today, month, isStop, onOpen }: CellProps) {
  const { day } = shape;
  const isToday = day === today;
  const natures = naturesOf(shape).map((nature) => `month-${nature}`);
  const alone = aloneIn(shape, known).map((nature) => `month-alone-${nature}`);
  const outside = monthOf(day) === month ? [] : ['month-outside'];
  return (
    <td class={['month-cell', ...natures, ...alone, ...outside].join(' ')}>
      <a
        class="month-day"
        href={linkTo(dayWay(day))}
        data-day={day}
        tabIndex={isStop ? 0 : -1}
        aria-label={cellSaid(shape, held, session, today)}
        aria-current={isToday ? 'date' : undefined}
        onClick={onOpen}
      >
        {shape.rest && <LowWater onPaper={known.rest} />}
        <span class="month-date">{formatNumber(Number(day.slice(8)))}</span>
        <Marks held={marked(held, shape)} session={session} shape={shape} known={known} />
      </a>
    </td>
  );
}

const offPaper = (isPrivate: boolean): string => (isPrivate ? ' not-on-paper' : '');

/** So many fit; whatever is beyond them is one small plus. */
const mostMarks = 3;

/** On a phone a mark for each, on a wide screen its short title. Those who listen have heard it in the name of the link. */
function Marks({ held, session, shape, known }: Pick<CellProps, 'held' | 'session' | 'shape' | 'known'>) {
  const shown = held.length > mostMarks ? held.slice(0, mostMarks - 1) : held;
  const more = held.length - shown.length;
  return (
    <span class="month-marks" aria-hidden="true">
      {shape.treatment && (
        <span class={`month-sign month-sign-treatment${offPaper(!known.treatment)}`}>
          <Icon name={iconOf.treatment} />
        </span>
      )}
      {shown.map(({ entry, time, isPrivate }) => (
        <span
          key={`${entry.key} ${time.key}`}
          class={`month-mark${entry.stands ? '' : ' month-open'}${offPaper(isPrivate)}`}
        >
          <span class="month-title">{titleOf(entry, session)}</span>
        </span>
      ))}
      {more > 0 && (
        <span class={`month-more${offPaper(held.some(({ isPrivate }) => isPrivate))}`}>
          {t('calendar.more', { count: more })}
        </span>
      )}
    </span>
  );
}
