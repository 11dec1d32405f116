import type { Person, Shared } from '../couple/index.ts';
import { type Latest, latest } from '../edits/index.ts';
import type { Day } from '../time/index.ts';
import { type DayShape, isOpen } from './days.ts';

/** What one of us would like a week to hold. */
export interface Wish {
  readonly tender: number;
  readonly talk: number;
  /** In our own words. */
  readonly own: readonly string[];
}

/** One tender moment and one talk, until somebody says otherwise. [WK1] */
export const usualWish: Wish = { tender: 1, talk: 1, own: [] };

export const mostOfAKind = 3;
export const mostOwn = 5;
export const longestOwn = 80;

/** Goes to `shown`; its author erases the one before. */
export type IntentionsFact = { readonly kind: 'intentions-told'; readonly nth: number; readonly wish: Wish };

export type Wishes = Shared<Readonly<Partial<Record<Person, Latest<Wish>>>>>;

export const noWishes: Wishes = {};

/** Each person's own latest. [ED4] [P7] */
export const evolveWishes = (
  state: Wishes,
  { nth, wish }: IntentionsFact,
  { id, by }: { readonly id: string; readonly by: Person },
): Wishes => ({ ...state, [by]: latest(state[by], { value: wish, nth, id }) });

export type Intention =
  | { readonly kind: 'tender' | 'talk'; readonly nth: number }
  | { readonly kind: 'own'; readonly name: string };

/** "We had this": for one week, and gone with it. Goes to `passing`. `week`: its Monday. [WK6] */
export type HadFact = { readonly kind: 'intention-had'; readonly week: Day; readonly what: Intention };

export const sameIntention = (one: Intention, other: Intention): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const wishOf = (wishes: Wishes, person: Person): Wish => wishes[person]?.value ?? usualWish;

/** What both wish, in one order: the tender first, then talks, then words of their own. [WK1] [WK7] */
export function meantByBoth(wishes: Wishes): readonly Intention[] {
  const [one, other] = [wishOf(wishes, 'a'), wishOf(wishes, 'b')];
  const several = (kind: 'tender' | 'talk'): readonly Intention[] =>
    Array.from({ length: Math.min(one[kind], other[kind]) }, (_, nth) => ({ kind, nth }));
  const own = one.own.filter((name) => other.own.includes(name)).toSorted((a, b) => (a < b ? -1 : 1));
  return [
    ...several('tender'),
    ...several('talk'),
    ...[...new Set(own)].map((name) => ({ kind: 'own' as const, name })),
  ];
}

export interface WeekInput {
  readonly today: Day;
  /** The days of this week, as the shared calendar shapes them. */
  readonly shapes: readonly DayShape[];
  readonly wishes: Wishes;
  /** Either rests the calendar. [WK4] */
  readonly rests: boolean;
  /** Either offers rest today. [WK3] */
  readonly offersRest: boolean;
  /** What was had this week. [WK6] */
  readonly had: readonly Intention[];
}

/** How many there is room for. */
function roomIn({ today, shapes, rests, offersRest }: WeekInput): number {
  if (rests) return 0;
  const open = shapes.filter((shape) => shape.day >= today && isOpen(shape) && !(offersRest && shape.day === today));
  return offersRest ? Math.min(1, open.length) : open.length;
}

/**
 * What is meant for the rest of this week: the first of what both wish, as far as there is room; and of these, what was not
 * had. Nothing takes the place of what was had. [WK2] [WK3] [WK5] [WK6]
 */
export const intentionsOf = (input: WeekInput): readonly Intention[] =>
  meantByBoth(input.wishes)
    .slice(0, roomIn(input))
    .filter((each) => !input.had.some((had) => sameIntention(had, each)));
