import { computed, signal } from '@preact/signals';
import { otherOf, type Person } from '@unhurried/domain/couple';
import {
  type Caution,
  type Choice,
  cautionOf,
  choiceOf,
  firstAskedTier,
  goOn,
  hear,
  join,
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
import { go, route } from '../shell/index.ts';
import { type KeptTime, keptFrom, keptText, type Way } from './kept-text.ts';
import { statementFrom, textOf } from './statement-text.ts';
import { type TimeTogether, timeNow, under } from './under-way.ts';

export interface Beginning {
  readonly way: Way;
  readonly choice: Choice;
  readonly minutes: number;
}

/** How long the last word is still said after the end, so that it reaches the other phone, in milliseconds. */
const farewell = 20_000;

/** Of times that are over in this session: a line that still says goodbye, and the seats that were heard. */
interface Past {
  readonly lines: Set<LiveLine>;
  readonly seats: Set<Seat>;
}

const pasts = new WeakMap<Session, Past>();

function pastOf(session: Session): Past {
  const past = pasts.get(session) ?? { lines: new Set(), seats: new Set() };
  pasts.set(session, past);
  return past;
}

export { type TimeTogether, timeNow };

/** The quiet screen itself, and what to do at a warning sign: whoever reads either is left there. [AC19] */
const staysHere = /^\/(together|care\/(sign|support))/;

/** From 1 to 4096: so that how often something was said can be read from nothing. */
const leap = (): number => 1 + ((crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) & 4095);

const seatOf = (seats: KeptTime['seats'], person: Person): Seat =>
  Object.entries(seats).find(([, whose]) => whose === person)?.[0] ?? '';

/** One seat for this person, and on one phone between two one for each. */
const seatsAt = (seat: Seat, person: Person, way: Way): KeptTime['seats'] =>
  way === 'phones' ? { [seat]: person } : { [seat]: person, [`${seat}-2`]: otherOf(person) };

/** Whether the most careful word that stands is this person's, said at this seat. */
function isSaidBy(time: Time, seat: Seat, person: Person): boolean {
  const word = standingOf(time, seat);
  return word?.person === person && word.caution === cautionOf(time);
}

const same = (one: Time, other: Time): boolean => JSON.stringify(one) === JSON.stringify(other);

function begun(session: Session, { way, choice, minutes }: Beginning, before: Time): TimeTogether {
  const past = pastOf(session);
  // A goodbye of the time before says nothing of this one.
  for (const each of past.lines) each.close();
  past.lines.clear();
  // One phone between two needs no line, and opens none: whoever hosts a relay sees nothing of it.
  const line = way === 'phones' ? session.fleeting.live() : undefined;
  const { person } = session;
  const seat = line?.seat ?? crypto.randomUUID();
  const seats = seatsAt(seat, person, way);
  const own = Object.keys(seats);
  const seated = own.reduce((time, each) => sit(time, each, seats[each] ?? person, choice), before);
  const time = signal<Time>(seated);
  // What was possible when it began stays so until it ends, whatever the day's turn does. [TG11]
  const { possible } = session.overlap.value;
  const reaches = signal(line === undefined);
  const stays = { version: 1 as const, way, first: choice, minutes, seats };
  let keeping: Promise<void> = Promise.resolve();
  let ended = false;
  let isKept = false;

  /** What another tab of this device has kept of it, or that it is over there. [TT4] */
  const fromElsewhere = (text: string | undefined): void => {
    const elsewhere = text === undefined ? undefined : keptFrom(text, session.now.value);
    if (elsewhere) change(join(time.value, elsewhere.time));
    else if (isKept && !ended) end();
  };
  /** Joined and written in one step, so that no tab writes over a pause of another. */
  const kept = async (): Promise<void> => {
    await session.fleeting.keepTogether((now) => {
      if (!ended) fromElsewhere(now);
      return ended ? undefined : keptText({ ...stays, at: session.now.value, time: time.value });
    });
    isKept = true;
  };
  const keep = (): void => {
    keeping = keeping.then(kept);
  };
  const tell = (): void => {
    const statement = statementOf(time.value, seat);
    if (statement) line?.say(textOf(statement));
  };
  const change = (next: Time): void => {
    // Parted, or another time began meanwhile: nothing of it is kept again, and nobody hears it.
    if (same(next, time.value) || timeNow(session) !== together) return;
    const rises = cautionOf(next) > cautionOf(time.value);
    // First on the screen and on its way, then on the disk: a pause waits for nothing.
    time.value = next;
    tell();
    if (cautionOf(next) === over) end();
    else keep();
    // A word that is heard while another page is read brings the quiet screen back. [TG7]
    if (rises && !staysHere.test(route.value)) go('/together');
  };
  const heardNow = (): void => {
    if (!line) return;
    reaches.value = line.reached();
    const others = line.heard().filter((each) => !past.seats.has(each.seat));
    const next = others.reduce((known, { seat: whose, person: who, text }) => {
      const statement = statementFrom(text);
      return statement ? hear(known, own, { seat: whose, person: who }, statement, possible) : known;
    }, time.value);
    change(next);
  };
  /** For both alike, however it ended: its tier is closed for today, and nothing else of it is written. [TG12] */
  const end = (): void => {
    if (ended) return;
    ended = true;
    under.delete(session);
    session.isTogether.value = false;
    keep();
    for (const each of Object.keys(time.value)) past.seats.add(each);
    if (line) {
      past.lines.add(line);
      setTimeout(() => line.close(), farewell);
    }
    const { tier } = choice;
    const day = session.today.value;
    const known = session.known.value.ours.over.some((each) => each.day === day && each.tier === tier);
    if (tier >= firstAskedTier && !known) void session.add([passing({ kind: 'time-over', tier, day }, lapseOf(day))]);
  };
  const say = (caution: Exclude<Caution, 0>) => () => change(said(time.value, seat, caution, leap()));
  const caution = computed(() => cautionOf(time.value));
  const together: TimeTogether = {
    way,
    first: choice,
    minutes,
    caution,
    choice: computed(() => choiceOf(time.value) ?? choice),
    saidHere: computed(() => Object.keys(time.value).some((each) => isSaidBy(time.value, each, person))),
    goesOn: computed(() => ({ a: wouldGoOn(time.value, 'a'), b: wouldGoOn(time.value, 'b') })),
    reaches,
    slower: say(slower),
    pause: say(pause),
    over: say(over),
    goOn: (whose) => change(goOn(time.value, seatOf(seats, whose))),
    switchTo: (gentler) => change(own.reduce((known, each) => switchTo(known, each, gentler), time.value)),
  };
  under.set(session, together);
  session.isTogether.value = true;
  line?.onChange(heardNow);
  tell();
  keep();
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
  if (found.ok && found.value !== undefined) void session.fleeting.keepTogether(() => undefined);
  return undefined;
}
