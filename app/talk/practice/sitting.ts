import type { PracticeCard, PracticeSide } from '@unhurried/content/practice';
import type { Day } from '@unhurried/domain/time';
import { seededOrder } from '@unhurried/kernel';

const mostAtASitting = 5;

/** Other cards on another day, from the date alone: what was seen before is known to nobody. [TR11] */
export const sittingOf = (cards: readonly PracticeCard[], side: PracticeSide, day: Day): readonly PracticeCard[] =>
  seededOrder(
    cards.filter((card) => card.side === side),
    ({ id }) => id,
    day,
  ).slice(0, mostAtASitting);
