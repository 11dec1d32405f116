import { type CalendarState, type Entry, entriesFrom, entriesOf } from '@unhurried/domain/calendar';
import { evolveHours, type HoursFact, type HoursTold, noHours } from '@unhurried/domain/kind-hours';
import { evolveReminders, noReminders, type ReminderFact, type ReminderSettings } from '@unhurried/domain/reminders';
import { evolveRituals, noRituals, type RitualFact, type RitualsState } from '@unhurried/domain/rituals';
import { evolveTurn, noWishes as noTurns, type TurnFact, type TurnWishes } from '@unhurried/domain/turn';
import { evolveWishes, type HadFact, type IntentionsFact, noWishes, type Wishes } from '@unhurried/domain/week';
import { type Found, following, found, type Laid, lookedAt, ofKind } from '../looking/index.ts';
import type { Known, Session, ShownPlan } from '../session/index.ts';
import { entryFactFrom, hadFactFrom, hoursFactFrom, ritualFactFrom, turnFactFrom, wishFactFrom } from './shapes.ts';

/** Something that was had this week, and where that lies. */
export type Had = Found<HadFact>;

/** What the week's room knows of what both hold. */
export interface OurPlans {
  readonly calendar: CalendarState;
  readonly entries: readonly Entry[];
  readonly wishes: Wishes;
  readonly had: readonly Had[];
  readonly rituals: RitualsState;
  readonly hours: HoursTold;
  readonly turns: TurnWishes;
}

/** What it knows of what I hold alone. [PL2] */
export interface MyPlans {
  readonly calendar: CalendarState;
  readonly entries: readonly Entry[];
  readonly reminders: ReminderSettings;
  /** Where they lie. */
  readonly remindersAt: readonly string[];
}

const asEntry = lookedAt(entryFactFrom);
const asWish = lookedAt(wishFactFrom);
const asHad = lookedAt(hadFactFrom);
const asRitual = lookedAt(ritualFactFrom);
const asHours = lookedAt(hoursFactFrom);
const asTurn = lookedAt(turnFactFrom);

function calendarFrom(all: Iterable<Laid>): CalendarState {
  return entriesFrom(found(all, 'entry-', asEntry).map(({ fact, id, by }) => ({ fact, from: { id, by } })));
}

interface Folding<Fact, State> {
  /** How the kinds of these facts begin. */
  readonly kind: string;
  readonly look: (laid: Laid) => Fact | undefined;
  readonly evolve: (state: State, fact: Fact, from: Laid) => State;
  readonly none: State;
}

/** Folded one after the other, in whatever order they lie. */
const foldedIn = <Fact, State>(all: Iterable<Laid>, { kind, look, evolve, none }: Folding<Fact, State>): State =>
  ofKind(all, kind).reduce((state, laid) => {
    const fact = look(laid);
    return fact ? evolve(state, fact, laid) : state;
  }, none);

const wishes: Folding<IntentionsFact, Wishes> = {
  kind: 'intentions-',
  look: asWish,
  evolve: evolveWishes,
  none: noWishes,
};
const rituals: Folding<RitualFact, RitualsState> = {
  kind: 'ritual-',
  look: asRitual,
  evolve: evolveRituals,
  none: noRituals,
};
const hours: Folding<HoursFact, HoursTold> = { kind: 'hours-', look: asHours, evolve: evolveHours, none: noHours };
const turns: Folding<TurnFact, TurnWishes> = { kind: 'turn-', look: asTurn, evolve: evolveTurn, none: noTurns };
/** What is mine was written by this app and bears my tag, so a known kind has its shape. [SE2] */
const reminders: Folding<ReminderFact, ReminderSettings> = {
  kind: 'reminders-set',
  look: ({ body }) => body as ReminderFact,
  evolve: evolveReminders,
  none: noReminders,
};

function ourPlansFrom({ ours }: Pick<Known, 'ours'>): OurPlans {
  const all = [...ours.laid.values()];
  const calendar = calendarFrom(all);
  return {
    calendar,
    entries: entriesOf(calendar),
    wishes: foldedIn(all, wishes),
    had: found(all, 'intention-', asHad),
    rituals: foldedIn(all, rituals),
    hours: foldedIn(all, hours),
    turns: foldedIn(all, turns),
  };
}

function myPlansFrom({ mine }: Pick<Known, 'mine'>): MyPlans {
  const all = [...mine.laid.values()];
  const calendar = calendarFrom(all);
  const remindersAt = ofKind(all, 'reminders-set').map(({ id }) => id);
  return { calendar, entries: entriesOf(calendar), reminders: foldedIn(all, reminders), remindersAt };
}

/** All that this person said of one kind, of which the latest alone is meant to stay: where it lies. [ED4] */
export const saidOf = (session: Session, kind: ShownPlan['kind']): readonly string[] =>
  [...session.known.value.ours.laid.values()]
    .filter(({ by, body }) => by === session.person && body.kind === kind)
    .map(({ id }) => id);

export const ourPlans = following(({ ours }) => ours.laid, ourPlansFrom);
export const myPlans = following(({ mine }) => mine.laid, myPlansFrom);
