import { type Dealing, firstDayOf, firstDeck, weeklyDeck, weekOf } from '@unhurried/domain/common-ground';
import type { Activity } from '@unhurried/domain/library';
import { addDays, type Day, dayFrom, daysBetween } from '@unhurried/domain/time';
import { type Calendar, firstRound } from '@unhurried/matching/round';
import type { Known } from './fold.ts';
import type { Moment } from './my-half.ts';

const start = dayFrom('1970-01-01') as Day;

/** Days since 1970: how rounds count. */
export const numberOf = (day: Day): number => daysBetween(start, day);

/** The first deck is sealed at the latest so many days after it began, answered or not. [design] */
const firstDays = 3;

const never = Number.MAX_SAFE_INTEGER;

/** Answers of a week are sealed on one of its last three days, by a secret coin. [SE11] */
const sealsFrom = 4;
const sealingDays = 3;

export function dealingOf({ ours }: Known, { side, library, today }: Moment): Dealing {
  const { week } = weekOf(today, side.spaceId);
  return { library, common: ours.common, space: side.spaceId, week, today };
}

const began = ({ mine }: Known, { side, today }: Moment): Day =>
  mine.decks.space === side.spaceId ? (mine.decks.began ?? today) : today;

/** The calendar of rounds, as this side sees it. Nothing in it depends on an answer. [RD2] */
export function calendarOf(known: Known, moment: Moment): Calendar {
  const { side, today } = moment;
  const { week, day } = weekOf(today, side.spaceId);
  const { decks } = known.mine;
  return {
    today: numberOf(today),
    week,
    dayOfWeek: day,
    sealsOn: (of) => sealsFrom + Math.floor(side.coin(`seals|${side.spaceId}|${of}`) * sealingDays),
    seenSince: (of) => {
      const days = decks.space === side.spaceId ? decks.seen : [];
      return Math.min(...days.flatMap((each) => (each.week >= of ? [numberOf(each.day)] : [])), never);
    },
    firstBy: numberOf(began(known, moment)) + firstDays,
    firstReady: decks.space === side.spaceId && decks.firstDone,
  };
}

/** What a round is made of: its week is its number, but for the first, which has that of its day. */
export function dealingFor(round: number, known: Known, moment: Moment): Dealing {
  const dealing = dealingOf(known, moment);
  return round === firstRound ? dealing : { ...dealing, week: round };
}

/** What a round of this number is about, where I open it. */
export const deckFor = (round: number, known: Known, moment: Moment): readonly Activity[] =>
  round === firstRound ? firstDeck(dealingOf(known, moment)) : weeklyDeck(dealingFor(round, known, moment));

/** What the cards are about now. */
export interface Deck {
  readonly cards: readonly Activity[];
  /** The first of two people: it is over when I say so, or when its time is. */
  readonly first: boolean;
  /** As decks count: closer things are asked again in another season. */
  readonly season: { readonly space: string; readonly week: number };
}

/**
 * With another phone the first deck stands alone, until its person is through or its time is; when the other came changes
 * nothing of it. On a device of two a step for both may be taken at any time. [SE11]
 */
export function deckNow(known: Known, moment: Moment, phones: boolean): Deck {
  const dealing = dealingOf(known, moment);
  const { space, week } = dealing;
  const season = { space, week };
  if (!phones) return { first: false, cards: [...new Set([...firstDeck(dealing), ...weeklyDeck(dealing)])], season };
  const { firstReady, firstBy, today } = calendarOf(known, moment);
  const first = !firstReady && today < firstBy;
  return { first, cards: first ? firstDeck(dealing) : weeklyDeck(dealing), season };
}

/** What was found shows to both on one day: at once after the first deck, else when the next week of decks begins. [SE11] */
export function showsOn(round: number, { side, today }: Moment): Day {
  if (round === firstRound) return today;
  const next = firstDayOf(round + 1, side.spaceId);
  const soon = addDays(today, 1);
  return next > soon ? next : soon;
}
