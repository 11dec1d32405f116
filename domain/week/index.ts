export { type DayShape, isOpen, shapeOf, type Timed, weekOf } from './days.ts';
export {
  evolveWishes,
  type HadFact,
  type Intention,
  type IntentionsFact,
  intentionsOf,
  longestOwn,
  meantByBoth,
  mostOfAKind,
  mostOwn,
  noWishes,
  sameIntention,
  usualWish,
  type WeekInput,
  type Wish,
  type Wishes,
} from './intentions.ts';
export { type Rest, type RestFact, type RestTodayFact, restsOn, withRest } from './rest.ts';
