import type { Person } from '../../couple/index.ts';
import * as together from '../index.ts';
import type { TimeRules } from './two-phones.contract.ts';

const { asWeAre, over, pause, slower } = together;
const levels = [slower, pause, over] as const;

type Time = together.Time;
type Held = together.Held;

const wentOn = (time: Time, person: Person, seat: together.Seat, turn: number): boolean =>
  Object.values(time).some((each) => each.person === person && (each.goesOn[seat] ?? -1) >= turn);

/** The most careful word that stands, where `isReleased` says which does not. */
const cautionWhere =
  (isReleased: (time: Time, seat: together.Seat, turn: number, caution: together.Caution) => boolean) =>
  (time: Time): together.Caution => {
    const standing = Object.entries(time).flatMap(([seat, { words }]) =>
      levels.filter((level) => words[level] !== undefined && !isReleased(time, seat, words[level], level)),
    );
    return Math.max(asWeAre, ...standing) as together.Caution;
  };

const both = (time: Time, seat: together.Seat, turn: number): boolean =>
  wentOn(time, 'a', seat, turn) && wentOn(time, 'b', seat, turn);

/** With what was heard of these seats put in the place of what was known, instead of beside it. */
function replaced(time: Time, heard: Time, held: Readonly<Record<together.Seat, Held>>): Time {
  const latest = Object.entries(held).flatMap(([seat, { turn, caution }]) => {
    const known = time[seat] && heard[seat];
    return known ? [[seat, { ...known, words: caution === asWeAre ? {} : { [caution]: turn } }] as const] : [];
  });
  return { ...heard, ...Object.fromEntries(latest) };
}

const rules: TimeRules = together;

const named = <Name extends string>(all: Readonly<Record<Name, TimeRules>>): Readonly<Record<Name, TimeRules>> => all;

/** One fault of each kind, each a small change to the rules. */
export const plantedTimes = named({
  'the word that came last takes the place of the one before': {
    ...rules,
    hear: (time, mine, from, statement, possible) => {
      const heard = together.hear(time, mine, from, statement, possible);
      return replaced(time, heard, { [from.seat]: statement.said });
    },
  },
  'what is held of a seat takes the place of what it said': {
    ...rules,
    hear: (time, mine, from, statement, possible) => {
      const heard = together.hear(time, mine, from, statement, possible);
      return mine.includes(from.seat) ? heard : replaced(time, heard, statement.holds);
    },
  },
  'one person alone can go on': {
    ...rules,
    cautionOf: cautionWhere(
      (time, seat, turn, caution) =>
        caution !== over && (wentOn(time, 'a', seat, turn) || wentOn(time, 'b', seat, turn)),
    ),
  },
  'over can be taken back': {
    ...rules,
    cautionOf: cautionWhere((time, seat, turn) => both(time, seat, turn)),
    goOn: (time, seat) => {
      const said = time[seat];
      const all = Object.entries(time).map(([each, { words }]) => [each, Math.max(0, ...Object.values(words))]);
      return said ? { ...time, [seat]: { ...said, goesOn: Object.fromEntries(all) } } : time;
    },
  },
  'a statement is asked whose it is': {
    ...rules,
    hear: (time, mine, { seat }, statement, possible) =>
      together.hear(time, mine, { seat, person: statement.said.person }, statement, possible),
  },
  'a seat of mine can be spoken for': {
    ...rules,
    hear: (time, _, { seat, person }, statement, possible) =>
      together.hear(time, [], { seat, person: time[seat]?.person ?? person }, statement, possible),
  },
  'what others would go on from is passed on as my own': {
    ...rules,
    statementOf: (time, seat) => {
      const statement = together.statementOf(time, seat);
      const goesOn = Object.assign({}, ...Object.values(time).map((each) => each.goesOn));
      return statement && { ...statement, said: { ...statement.said, goesOn } };
    },
  },
  'during a pause nothing more can be said': {
    ...rules,
    signal: (time, seat, caution, leap) =>
      together.cautionOf(time) >= pause ? time : together.signal(time, seat, caution, leap),
  },
  'a pause said again after going on says nothing': {
    ...rules,
    signal: (time, seat, caution, leap) =>
      (together.standingOf(time, seat)?.caution ?? asWeAre) >= caution
        ? time
        : together.signal(time, seat, caution, leap),
  },
  'a later word of mine lets an earlier one go': {
    ...rules,
    signal: (time, seat, caution, leap) => {
      const after = together.signal(time, seat, caution, leap);
      const said = after[seat];
      const turn = Math.max(0, ...Object.values(said?.words ?? {}));
      return said && after !== time ? { ...after, [seat]: { ...said, words: { [caution]: turn } } } : after;
    },
  },
  'a phone that forgot is told nothing': {
    ...rules,
    statementOf: (time, seat) => {
      const statement = together.statementOf(time, seat);
      return statement && { ...statement, holds: {} };
    },
  },
  'going on is about my own words alone': {
    ...rules,
    goOn: (time, seat) => {
      const goesOn = Object.fromEntries(
        Object.entries(together.goOn(time, seat)[seat]?.goesOn ?? {}).filter(([each]) => each === seat),
      );
      const said = time[seat];
      return said ? { ...time, [seat]: { ...said, goesOn } } : time;
    },
  },
  'anybody can go back to more': {
    ...rules,
    choiceOf: (time) =>
      Object.values(time)
        .flatMap(({ choice }) => choice ?? [])
        .at(-1),
  },
  'what was chosen is believed as it was said': {
    ...rules,
    hear: (time, mine, from, statement) =>
      together.hear(time, mine, from, statement, [statement.said.choice as together.PossibleToday[number]]),
  },
});

export type PlantedTime = keyof typeof plantedTimes;
