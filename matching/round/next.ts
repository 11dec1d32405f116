import {
  type Answered,
  type Closed,
  firstRound,
  type Opened,
  type Role,
  type RoundSaid,
  type Sealed,
} from './facts.ts';
import type { Rounds, Said } from './state.ts';

/** When it is, as rounds count it. None of it depends on an answer. [RD2] */
export interface Calendar {
  /** Days since 1970. */
  readonly today: number;
  /** Rounds after the first bear the number of their week. */
  readonly week: number;
  readonly dayOfWeek: number;
  /** On which day of a week my answers of it are sealed: a secret of mine, the same each time it is asked. */
  readonly sealsOn: (week: number) => number;
  /** On which day any device of mine was first opened in this week or later; never, if it was not. */
  readonly seenSince: (week: number) => number;
  /** On which day the first round is sealed at the latest. */
  readonly firstBy: number;
  /** I said that I am through with the first deck. */
  readonly firstReady: boolean;
}

export type NextStep =
  | { readonly do: 'open'; readonly round: number; readonly attempt: number; readonly slots?: readonly string[] }
  | { readonly do: 'answer'; readonly opened: Opened }
  | { readonly do: 'close'; readonly sealed: Sealed; readonly answered: Answered }
  | { readonly do: 'conclude'; readonly sealed: Sealed; readonly closed: Closed }
  | { readonly do: 'drop'; readonly round: number };

/** Days after which the one who opened makes the first message anew, once. [RD3] */
const anewAfter = 2;
const mostAttempts = 2;

/** Days after which nobody answers any more: what was sent has lapsed. [RD7] */
const tooOld = 16;

/** Whoever answered waits longer: the other may close as late as that, and the closing lies as long again. [RD5] */
const closedBy = 40;

/** Who opens the round of this number. [RD1] */
export const openerOf = (round: number): Role => (round % 2 === 0 ? 'a' : 'b');

const other = (me: Role): Role => (me === 'a' ? 'b' : 'a');

export interface Looking {
  readonly rounds: Rounds;
  readonly said: Said;
  readonly me: Role;
  readonly calendar: Calendar;
  /** Left aside: names of messages that could not be believed. [RD9] */
  readonly refused?: ReadonlySet<string>;
}

/** By what a message is named when it is left aside: another one with the same beginning is another message. */
export const nameOf = (said: RoundSaid): string => JSON.stringify(said);

function heard<Kind extends RoundSaid['kind']>(looking: Looking, kind: Kind): Extract<RoundSaid, { kind: Kind }>[] {
  const theirs = looking.said[other(looking.me)];
  return theirs.filter(
    (each): each is Extract<RoundSaid, { kind: Kind }> => each.kind === kind && !looking.refused?.has(nameOf(each)),
  );
}

/** Also by a message of mine whose key is not here: another device made it, or this one came back from an old copy. [RD6] */
const isBegun = ({ rounds, said, me }: Looking, round: number): boolean =>
  rounds.over.includes(round) ||
  rounds.sealed.some((each) => each.round === round) ||
  said[me].some((each) => each.round === round && each.kind !== 'round-closed');

/** Whether my answers of this round are due: by the calendar alone. [RD2] */
function isDue(round: number, calendar: Calendar): boolean {
  const { today, firstBy, firstReady } = calendar;
  return round === firstRound ? firstReady || today >= firstBy : today >= sealingDay(round, calendar);
}

/** On which day my answers of a week are sealed, in days since 1970: not before there was a day to answer. */
const sealingDay = (round: number, { today, dayOfWeek, week, sealsOn, seenSince }: Calendar): number =>
  Math.max(today - dayOfWeek + 7 * (round - week) + sealsOn(round), seenSince(round) + 1);

function closing(looking: Looking): NextStep | undefined {
  for (const answered of heard(looking, 'round-answered')) {
    const sealed = looking.rounds.sealed.find(
      ({ part, round, name }) => part === 'opens' && round === answered.round && name === answered.to,
    );
    if (sealed) return { do: 'close', sealed, answered };
  }
  return undefined;
}

function concluding(looking: Looking): NextStep | undefined {
  for (const closed of heard(looking, 'round-closed')) {
    const sealed = looking.rounds.sealed.find(
      ({ part, round, name }) => part === 'answers' && round === closed.round && name === closed.to,
    );
    if (sealed) return { do: 'conclude', sealed, closed };
  }
  return undefined;
}

/** Answered and not closed by the other: in this round or one before. [RD5] */
const owes = ({ rounds }: Looking): boolean =>
  rounds.owed.length > 0 || rounds.sealed.some(({ part }) => part === 'answers');

/** The rounds that may be answered at all: the first, this week's and the last one's. */
const isTimely = (round: number, { week }: Calendar): boolean =>
  round === firstRound || round === week || round === week - 1;

function answering(looking: Looking): NextStep | undefined {
  if (owes(looking)) return undefined;
  const { me, calendar } = looking;
  const open = heard(looking, 'round-opened')
    .filter(({ round }) => openerOf(round) === other(me) && !isBegun(looking, round))
    .filter(({ round }) => isTimely(round, calendar) && isDue(round, calendar))
    .sort((one, next) => one.round - next.round || next.attempt - one.attempt);
  return open[0] ? { do: 'answer', opened: open[0] } : undefined;
}

/** Weeks begin when the first round is over, or has been given its time; and a week that was missed is opened late if it could be answered. */
function weeks({ rounds, calendar }: Looking): readonly number[] {
  const { today, firstBy, week, dayOfWeek, seenSince } = calendar;
  if (!rounds.over.includes(firstRound) && today < firstBy + 4) return [];
  const thisWeek = today - dayOfWeek;
  const couldAnswer = sealingDay(week - 1, calendar) > firstBy && seenSince(week - 1) < thisWeek;
  return [...(couldAnswer ? [week - 1] : []), ...(sealingDay(week, calendar) > firstBy ? [week] : [])];
}

function opening(looking: Looking): NextStep | undefined {
  const { me, calendar } = looking;
  const numbers = [firstRound, ...weeks(looking)];
  const round = numbers.find((each) => openerOf(each) === me && !isBegun(looking, each) && isDue(each, calendar));
  return round === undefined ? undefined : { do: 'open', round, attempt: 0 };
}

/** Once more with a new key, whether or not anything was changed. [RD3] */
function anew({ rounds, calendar }: Looking): NextStep | undefined {
  for (const { part, round, day, slots } of rounds.sealed) {
    const attempts = rounds.sealed.filter((each) => each.round === round).length;
    if (part !== 'opens' || attempts >= mostAttempts || calendar.today - day < anewAfter) continue;
    if (calendar.today - day < tooOld) return { do: 'open', round, attempt: attempts, slots };
  }
  return undefined;
}

function dropping({ rounds, calendar }: Looking): NextStep | undefined {
  const isOld = ({ part, day }: Sealed) => Math.abs(calendar.today - day) > (part === 'answers' ? closedBy : tooOld);
  const old = rounds.sealed.find(isOld);
  return old && { do: 'drop', round: old.round };
}

/** What is to be done now, if anything; after it, this is asked again. [RD1] [RD2] */
export const nextStep = (looking: Looking): NextStep | undefined =>
  closing(looking) ??
  concluding(looking) ??
  dropping(looking) ??
  answering(looking) ??
  opening(looking) ??
  anew(looking);
