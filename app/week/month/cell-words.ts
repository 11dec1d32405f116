import type { Day } from '@unhurried/domain/time';
import type { DayShape } from '@unhurried/domain/week';
import type { Session } from '../../session/index.ts';
import { formatList, type MessageKey, t } from '../../words/index.ts';
import { daySaid, type Held, titleOf } from '../spoken/index.ts';

/** What a day is, besides what is planned on it, in the order in which it is said and drawn. [WE22] */
export const natures = ['rest', 'treatment', 'hard'] as const;
export type Nature = (typeof natures)[number];

export const naturesOf = (shape: DayShape): readonly Nature[] => natures.filter((nature) => shape[nature]);

/** What the day is by what I alone see: on no paper. [WE6] */
export const aloneIn = (shape: DayShape, known: DayShape): readonly Nature[] =>
  naturesOf(shape).filter((nature) => !known[nature]);

export const natureSaid = (nature: Nature): string => t(`calendar.nature.${nature}` satisfies MessageKey);

/** A rest day or a treatment that stands is said by the day itself. */
const isSaid = ({ entry }: Held, shape: DayShape): boolean =>
  entry.stands && ((entry.kind === 'rest' && shape.rest) || (entry.kind === 'treatment' && shape.treatment));

/** What has a mark, or on a wide screen a short title, of its own. */
export const marked = (held: readonly Held[], shape: DayShape): readonly Held[] =>
  held.filter((each) => !isSaid(each, shape));

/** As many titles as one breath holds. */
const mostTitles = 3;

/** "Sunday 22 November, today, rest day, one entry: blood test". [WE22] */
export function cellSaid(shape: DayShape, held: readonly Held[], session: Session, today: Day): string {
  const more = marked(held, shape);
  const titles = more.slice(0, mostTitles).map(({ entry }) => titleOf(entry, session));
  return [
    daySaid(shape.day, today),
    ...(shape.day === today ? [t('calendar.today')] : []),
    ...naturesOf(shape).map(natureSaid),
    ...(more.length > 0 ? [t('calendar.entries', { count: more.length, titles: formatList(titles) })] : []),
  ].join(t('calendar.comma'));
}
