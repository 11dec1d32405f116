import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { otherOf, type Person } from '@unhurried/domain/couple';
import {
  type Caution,
  type Choice,
  cautionOf,
  choiceOf,
  firstAskedTier,
  goOn,
  hear,
  nobodyYet,
  over,
  pause,
  type Seat,
  signal as said,
  sit,
  slower,
  standingOf,
  statementOf,
  switchTo,
  type Time,
  wouldGoOn,
} from '@unhurried/domain/together';
import { type LiveLine, lapseOf, passing, type Session } from '../session/index.ts';
import { type KeptTime, keptFrom, keptText, type Way } from './kept-text.ts';
import { statementFrom, textOf } from './statement-text.ts';

/** A time together on this device: what stands, and the few things that can be said. */
export interface TimeTogether {
  readonly way: Way;
  readonly first: Choice;
  readonly minutes: number;
  readonly caution: ReadonlySignal<Caution>;
  readonly choice: ReadonlySignal<Choice>;
  /** Whether the most careful word that stands was said here. */
  readonly saidHere: ReadonlySignal<boolean>;
  /** Whether this person would go on from all that stands. The other's is shown on one phone between two alone. */
  readonly goesOn: ReadonlySignal<Readonly<Record<Person, boolean>>>;
  /** Of two phones: whether the other has heard my latest word. On one phone always. */
  readonly reaches: ReadonlySignal<boolean>;
  slower(): void;
  pause(): void;
  over(): void;
  goOn(person: Person): void;
  switchTo(choice: Choice): void;
}

export interface Beginning {
  readonly way: Way;
  readonly choice: Choice;
  readonly minutes: number;
}

/** How long the last word is still said after the end, so that it reaches the other phone, in milliseconds. */
const farewell = 60_000;

const under = new WeakMap<Session, TimeTogether>();

/** The one that is under way on this device. */
export const timeNow = (session: Session): TimeTogether | undefined =>
  session.isTogether.value ? under.get(session) : undefined;

/** From 1 to 4096: so that how often something was said can be read from nothing. */
const leap = (): number => 1 + ((crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) & 4095);

const seatOf = (seats: KeptTime['seats'], person: Person): Seat =>
  Object.entries(seats).find(([, whose]) => whose === person)?.[0] ?? '';

/** The seats that one screen opens: one for its person, and on one phone between two one for each. */
const seatsAt = (line: LiveLine, person: Person, way: Way): KeptTime['seats'] =>
  way === 'phones' ? { [line.seat]: person } : { [line.seat]: person, [`${line.seat}-2`]: otherOf(person) };

/** Whether the most careful word that stands is this person's, said at this seat. */
function isSaidBy(time: Time, seat: Seat, person: Person): boolean {
  const word = standingOf(time, seat);
  return word?.person === person && word.caution === cautionOf(time);
}

function begun(session: Session, { way, choice, minutes }: Beginning, before: Time): TimeTogether {
  const line = session.fleeting.live();
  const { person } = session;
  const seats = seatsAt(line, person, way);
  const own = Object.keys(seats);
  const seated = own.reduce((time, seat) => sit(time, seat, seats[seat] ?? person, choice), before);
  const time = signal<Time>(seated);
  // What was possible when it began stays so until it ends, whatever the day's turn does. [TG11]
  const { possible } = session.overlap.value;
  const reaches = signal(way === 'one-phone');
  const stays = { version: 1 as const, way, first: choice, minutes, seats };
  let ended = false;

  const keep = (): void => {
    const text = ended ? undefined : keptText({ ...stays, at: session.now.value, time: time.value });
    void session.fleeting.keepTogether(text);
  };
  const tell = (): void => {
    const statement = statementOf(time.value, line.seat);
    if (way === 'phones' && statement) line.say(textOf(statement));
  };
  const change = (next: Time): void => {
    // Parted meanwhile: nothing of it is kept again, and nobody hears it.
    if (next === time.value || !session.isTogether.value) return;
    // First on the screen and on its way, then on the disk: a pause waits for nothing.
    time.value = next;
    tell();
    if (cautionOf(next) === over) end();
    else keep();
  };
  const heardNow = (): void => {
    reaches.value = way === 'one-phone' || line.reached();
    const next = line.heard().reduce((known, { seat, person: whose, text }) => {
      const statement = way === 'phones' ? statementFrom(text) : undefined;
      return statement ? hear(known, own, { seat, person: whose }, statement, possible) : known;
    }, time.value);
    if (JSON.stringify(next) !== JSON.stringify(time.value)) change(next);
  };
  /** For both alike, however it ended: its tier is closed for today, and nothing else of it is written. [TG12] */
  const end = (): void => {
    if (ended) return;
    ended = true;
    under.delete(session);
    session.isTogether.value = false;
    keep();
    setTimeout(() => line.close(), farewell);
    const { tier } = choice;
    const day = session.today.value;
    const known = session.known.value.ours.over.some((each) => each.day === day && each.tier === tier);
    if (tier >= firstAskedTier && !known) void session.add([passing({ kind: 'time-over', tier, day }, lapseOf(day))]);
  };
  const say = (caution: Exclude<Caution, 0>) => () => change(said(time.value, line.seat, caution, leap()));
  const caution = computed(() => cautionOf(time.value));

  line.onChange(heardNow);
  tell();
  session.isTogether.value = true;
  keep();
  const together: TimeTogether = {
    way,
    first: choice,
    minutes,
    caution,
    choice: computed(() => choiceOf(time.value) ?? choice),
    saidHere: computed(() => Object.keys(time.value).some((seat) => isSaidBy(time.value, seat, person))),
    goesOn: computed(() => ({ a: wouldGoOn(time.value, 'a'), b: wouldGoOn(time.value, 'b') })),
    reaches,
    slower: say(slower),
    pause: say(pause),
    over: say(over),
    goOn: (whose) => change(goOn(time.value, seatOf(seats, whose))),
    switchTo: (gentler) => change(own.reduce((known, seat) => switchTo(known, seat, gentler), time.value)),
  };
  under.set(session, together);
  return together;
}

/** Begins one; where one is under way already, that one goes on. */
export const begin = (session: Session, beginning: Beginning): TimeTogether =>
  timeNow(session) ?? begun(session, beginning, nobodyYet);

/** What was under way when the page was closed, with whatever stood. Nothing when nothing was, or it is of another day. */
export async function takeUp(session: Session): Promise<TimeTogether | undefined> {
  const now = timeNow(session);
  if (now) return now;
  const found = await session.fleeting.together();
  const kept = found.ok && found.value !== undefined ? keptFrom(found.value, session.now.value) : undefined;
  if (kept) return begun(session, { way: kept.way, choice: kept.first, minutes: kept.minutes }, kept.time);
  session.isTogether.value = false;
  if (found.ok && found.value !== undefined) void session.fleeting.keepTogether(undefined);
  return undefined;
}
