import { computed, type ReadonlySignal } from '@preact/signals';
import { type CalendarState, type Entry, entriesFrom, entriesOf } from '@unhurried/domain/calendar';
import type { Person } from '@unhurried/domain/couple';
import { evolveHours, type HoursFact, type HoursTold, noHours } from '@unhurried/domain/kind-hours';
import { evolveReminders, noReminders, type ReminderFact, type ReminderSettings } from '@unhurried/domain/reminders';
import { evolveRituals, noRituals, type RitualFact, type RitualsState } from '@unhurried/domain/rituals';
import { evolveTurn, noWishes as noTurns, type TurnFact, type TurnWishes } from '@unhurried/domain/turn';
import { evolveWishes, type HadFact, type IntentionsFact, noWishes, type Wishes } from '@unhurried/domain/week';
import type { Known, Session, ShownPlan } from '../session/index.ts';
import { entryFactFrom, hadFactFrom, hoursFactFrom, ritualFactFrom, turnFactFrom, wishFactFrom } from './shapes.ts';

type Laid = Known['ours']['plans'] extends ReadonlyMap<string, infer Each> ? Each : never;

/** Something that was had this week, and where that lies. */
export interface Had {
  readonly id: string;
  readonly by: Person;
  readonly fact: HadFact;
}

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

/** Each is looked at once. */
function lookedAt<Fact>(look: (body: unknown) => Fact | undefined) {
  const met = new WeakMap<Laid, { readonly fact: Fact | undefined }>();
  return (laid: Laid): Fact | undefined => {
    const before = met.get(laid) ?? { fact: look(laid.body) };
    met.set(laid, before);
    return before.fact;
  };
}

const asEntry = lookedAt(entryFactFrom);
const asWish = lookedAt(wishFactFrom);
const asHad = lookedAt(hadFactFrom);
const asRitual = lookedAt(ritualFactFrom);
const asHours = lookedAt(hoursFactFrom);
const asTurn = lookedAt(turnFactFrom);

const ofKind = (all: Iterable<Laid>, prefix: string): readonly Laid[] =>
  [...all].filter(({ body }) => body.kind.startsWith(prefix));

function calendarFrom(all: Iterable<Laid>): CalendarState {
  const facts = ofKind(all, 'entry-').flatMap((laid) => {
    const fact = asEntry(laid);
    return fact ? [{ fact, from: { id: laid.id, by: laid.by } }] : [];
  });
  return entriesFrom(facts);
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

const hadIn = (all: Iterable<Laid>): readonly Had[] =>
  ofKind(all, 'intention-').flatMap((laid) => {
    const fact = asHad(laid);
    return fact ? [{ id: laid.id, by: laid.by, fact }] : [];
  });

function ourPlansFrom({ ours }: Pick<Known, 'ours'>): OurPlans {
  const all = [...ours.plans.values()];
  const calendar = calendarFrom(all);
  return {
    calendar,
    entries: entriesOf(calendar),
    wishes: foldedIn(all, wishes),
    had: hadIn(all),
    rituals: foldedIn(all, rituals),
    hours: foldedIn(all, hours),
    turns: foldedIn(all, turns),
  };
}

function myPlansFrom({ mine }: Pick<Known, 'mine'>): MyPlans {
  const all = [...mine.plans.values()];
  const calendar = calendarFrom(all);
  const remindersAt = ofKind(all, 'reminders-set').map(({ id }) => id);
  return { calendar, entries: entriesOf(calendar), reminders: foldedIn(all, reminders), remindersAt };
}

/** Follows one part of what is known, and folds it again when that part alone has changed. */
function following<Part, Plans>(
  part: (known: Known) => Part,
  fold: (known: Known) => Plans,
): (session: Session) => ReadonlySignal<Plans> {
  const bySession = new WeakMap<Session, ReadonlySignal<Plans>>();
  return (session) => {
    const before = bySession.get(session);
    if (before) return before;
    const laid = computed(() => part(session.known.value));
    const plans = computed(() => {
      void laid.value;
      return fold(session.known.peek());
    });
    bySession.set(session, plans);
    return plans;
  };
}

/** All that this person said of one kind, of which the latest alone is meant to stay: where it lies. [ED4] */
export const saidOf = (session: Session, kind: ShownPlan['kind']): readonly string[] =>
  [...session.known.value.ours.plans.values()]
    .filter(({ by, body }) => by === session.person && body.kind === kind)
    .map(({ id }) => id);

export const ourPlans = following(({ ours }) => ours.plans, ourPlansFrom);
export const myPlans = following(({ mine }) => mine.plans, myPlansFrom);
