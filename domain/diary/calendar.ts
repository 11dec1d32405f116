import type { Day } from '../time/index.ts';
import { addDays, dayFrom } from '../time/index.ts';
import { cellAt, type DateOrder, dayInCell, hourInCell, slashed } from './cells.ts';
import type { Layout } from './columns.ts';
import type { DiaryOptions, SkipReason } from './preview.ts';
import { eachRow } from './rows.ts';

/** Neither app existed then; an earlier date is an empty clock or a typing error. */
const usualEarliest = dayFrom('2010-01-01');

/** An evening that runs past midnight belongs to the day it began on, as everywhere in this house. */
const turn = 4;

/** Finds each line's day, or the reason why it has none. */
export interface Calendar {
  /** The date cells of one line, the one to trust first, and its time of day if the diary has one. */
  dayOf(cells: readonly string[], time: string): Day | SkipReason;
}

const isDay = (found: Day | SkipReason): found is Day => /^\d/.test(found);

function readCells(cells: readonly string[], order: DateOrder): Day | SkipReason {
  let unclear = false;
  for (const cell of cells) {
    const found = dayInCell(cell, order);
    if (found === 'unclear') unclear = true;
    else if (found) return found;
  }
  return unclear ? 'unclear-day' : 'no-such-day';
}

/** Diaries list a day's lines together: the last date found is nearly always the next one's too. */
export function newCalendar(order: DateOrder, options: DiaryOptions): Calendar {
  const earliest = options.earliest ?? usualEarliest;
  let lastKey: string | undefined;
  let last: Day | SkipReason = 'no-such-day';
  const bounded = (found: Day | SkipReason): Day | SkipReason => {
    if (!isDay(found)) return found;
    if (earliest && found < earliest) return 'too-early';
    return options.today && found > options.today ? 'future' : found;
  };
  return {
    dayOf(cells, time) {
      const late = (hourInCell(time) ?? turn) < turn;
      const key = `${cells.join('|')}|${late}`;
      if (key === lastKey) return last;
      const found = readCells(cells, order);
      lastKey = key;
      last = bounded(late && isDay(found) ? addDays(found, -1) : found);
      return last;
    },
  };
}

export const foundDay = isDay;

/** What one date says of the order: a number above twelve is no month. */
function orderOf([one, other]: readonly [number, number]): DateOrder {
  if (one > 12 && other <= 12) return 'day-first';
  return other > 12 && one <= 12 ? 'month-first' : 'unclear';
}

/** Where none of these first lines writes its date with slashes, no later one is asked. */
const enoughLines = 200;

/** Looks through the whole file for one date that cannot be read both ways; only where dates are written so. [DI3] */
export function dateOrder(text: string, layout: Layout): DateOrder {
  const at = [layout.at('observation date'), layout.at('date formatted'), layout.at('date')].filter(
    (column) => column >= 0,
  );
  let order: DateOrder = 'unclear';
  let seen = 0;
  let slashes = 0;
  eachRow(text, layout.separator, (cells, line) => {
    if (line <= layout.headerLine) return undefined;
    const pair = at.map((column) => slashed(cellAt(cells, column))).find((each) => each !== undefined);
    seen++;
    if (pair) {
      slashes++;
      order = orderOf(pair);
    }
    return order !== 'unclear' || (slashes === 0 && seen >= enoughLines) ? 'stop' : undefined;
  });
  return order;
}
