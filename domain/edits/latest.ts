/** What its author said last, and how many times they had said it before. */
export interface Latest<Value> {
  readonly value: Value;
  readonly nth: number;
  readonly id: string;
}

/** The one with more before it; of two that crossed on one person's phones, the last by id: the same everywhere. [ED4] */
export function latest<Value>(before: Latest<Value> | undefined, next: Latest<Value>): Latest<Value> {
  if (before === undefined || next.nth > before.nth) return next;
  return next.nth === before.nth && next.id > before.id ? next : before;
}

/** Far beyond any life of two people: a count cannot be driven out of reach. */
export const mostTold = 9999;

export const nextNth = (before: Latest<unknown> | undefined): number => Math.min((before?.nth ?? 0) + 1, mostTold);
