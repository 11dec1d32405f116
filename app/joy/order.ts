import { type JoyCard, joyCards } from '@unhurried/content/joy';
import type { Day } from '@unhurried/domain/time';
import { seededOrder } from '@unhurried/kernel';

/** In the order of the day; the easy ones first where little is possible. [JY1] */
export function cardsFor(day: Day, low: boolean): readonly JoyCard[] {
  const order = seededOrder(joyCards, ({ id }) => id, day);
  if (!low) return order;
  return [...order.filter(({ easy }) => easy), ...order.filter(({ easy }) => !easy)];
}
