import { canBeApart, type DayPart, minutesOf, type Ritual } from '@unhurried/domain/rituals';

export interface Moment {
  readonly part: DayPart;
  /** The lightest first. */
  readonly hard: boolean;
  readonly apart: boolean;
}

/** The same hours as the line at the top of the page. */
export const partOf = (hour: number): DayPart =>
  hour < 4 ? 'night' : hour < 11 ? 'morning' : hour < 17 ? 'day' : hour < 22 ? 'evening' : 'night';

const mostForToday = 3;

/** What suits this moment, in one order for everybody: it learns nothing and knows nobody. [RU1] [RU6] */
export function fitting(rituals: readonly Ritual[], { part, hard, apart }: Moment): readonly Ritual[] {
  const suits = rituals.filter((ritual) => ritual.suits?.includes(part) && (!apart || canBeApart(ritual)));
  const asks = ({ worst }: Ritual) => worst.length + minutesOf(worst);
  const inOrder = hard ? suits.toSorted((one, other) => asks(one) - asks(other)) : suits;
  return inOrder.slice(0, mostForToday);
}
