import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { otherOf, type Person } from '@unhurried/domain/couple';
import {
  beginsOn,
  endStep,
  enough,
  goingOn,
  goOn,
  hear,
  type Place,
  placeIn,
  type Seat,
  type Stopping,
  sit,
  statementOf,
  stopOf,
  stopWith,
  type Talk,
  takeUp,
  talkOf,
  wereAt,
  wouldGoOn,
} from '@unhurried/domain/talk';
import { type LiveLine, overlapFor, type Session } from '../../session/index.ts';
import { hadEnough } from '../ready/index.ts';
import { type UnderWay, underWay } from '../under-way.ts';
import { spaceOf } from './space.ts';
import { statementFrom, textOf } from './statement-text.ts';
import { noteTalk, talked } from './talked.ts';

/** On our two phones, or on one that lies between us. */
export type Way = UnderWay['way'];

/** A talk on this device: where it is, what stands, and the few things that can be said. */
export interface TalkNow extends UnderWay {
  readonly place: ReadonlySignal<Place>;
  /** Whether this person would go on from all that stands. The other's is shown on one phone between two alone. */
  readonly goesOn: ReadonlySignal<Readonly<Record<Person, boolean>>>;
  /** Of two phones: whether the other has heard my latest word. On one phone always. */
  readonly reaches: ReadonlySignal<boolean>;
  /** Whether the other phone knows more of my steps than this page, which was opened anew. [TW5] */
  readonly inTheMidst: ReadonlySignal<boolean>;
  endStep(again?: boolean): void;
  stopWith(stop: Stopping): void;
  goOn(person: Person): void;
  takeUp(): void;
}

/** How long the last word is still said after the end, so that it reaches the other phone, in milliseconds. */
const farewell = 20_000;

/** What is under way in each session, and of talks that are over: a line that says goodbye, and the seats that were heard. */
interface Under {
  readonly now: Signal<TalkNow | undefined>;
  /** Whether one has ended and its last page was not left so far. */
  readonly ended: Signal<boolean>;
  readonly lines: Set<LiveLine>;
  readonly seats: Set<Seat>;
}

const under = new WeakMap<Session, Under>();

function underIn(session: Session): Under {
  const before = under.get(session);
  if (before) return before;
  const none = { now: signal<TalkNow | undefined>(undefined), ended: signal(false) };
  const fresh: Under = { ...none, lines: new Set(), seats: new Set() };
  under.set(session, fresh);
  return fresh;
}

/** The talk that is under way on this device; nothing once it is over. */
export const talkNow = (session: Session): ReadonlySignal<TalkNow | undefined> => underIn(session).now;

/** Whether the last page of one is to be read. */
export const endedIn = (session: Session): ReadonlySignal<boolean> => underIn(session).ended;

export const leaveEnd = (session: Session): void => {
  underIn(session).ended.value = false;
};

/**
 * Whether what both have shared still lets a long talk be. By the half that both see: a worry of mine, which is mine alone,
 * ends nothing on the other's phone. [TN7] [TW10] [SE16]
 */
function isPossible({ known, library, sealing, today, partner }: Session): boolean {
  const ours = overlapFor(known.value, { side: { spaceId: sealing.space() }, library, today: today.value });
  return ours.talk && partner !== undefined;
}

/** From 1 to 4096: so that how often something was said can be read from nothing. */
const leap = (): number => 1 + ((crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) & 4095);

const same = (one: Talk, other: Talk): boolean => JSON.stringify(one) === JSON.stringify(other);

function begun(session: Session, way: Way): TalkNow {
  const { now, ended, lines, seats: past } = underIn(session);
  // A goodbye of the talk before says nothing of this one. [TW9]
  for (const each of lines) each.close();
  lines.clear();
  // One phone between two needs no line, and opens none: whoever hosts a relay sees nothing of it.
  const line = way === 'phones' ? session.fleeting.live() : undefined;
  const { person } = session;
  const day = session.today.value;
  const space = spaceOf(session);
  const seat = line?.seat ?? crypto.randomUUID();
  const seats: Readonly<Partial<Record<Person, Seat>>> =
    way === 'phones' ? { [person]: seat } : { [person]: seat, [otherOf(person)]: `${seat}-2` };
  const own = Object.values(seats);
  const seated = (['a', 'b'] as const).reduce((known, each) => {
    const at = seats[each];
    return at ? sit(known, at, each) : known;
  }, talkOf(day));
  const talk = signal<Talk>(seated);
  const reaches = signal(line === undefined);
  const time = talked();
  const first = (known: Talk): Person => beginsOn(space, known.day);
  const place = computed(() => placeIn(talk.value, first(talk.value)));
  const stop = computed(() => stopOf(talk.value));

  const tell = (): void => {
    const statement = statementOf(talk.value, seat);
    if (statement) line?.say(textOf(statement));
  };
  const change = (next: Talk): void => {
    if (same(next, talk.value) || now.value !== here) return;
    talk.value = next;
    tell();
    if (stop.value === goingOn) time.goesOn();
    else time.stands();
    if (stop.value === enough) end();
  };
  const heardNow = (): void => {
    if (!line) return;
    reaches.value = line.reached();
    const others = line.heard().filter((each) => !past.has(each.seat));
    change(
      others.reduce((known, { seat: from, person: who, text }) => {
        const statement = statementFrom(text);
        return statement ? hear(known, { seats: own, day }, { seat: from, person: who }, statement) : known;
      }, talk.value),
    );
  };
  const end = (): void => {
    batch(() => {
      now.value = undefined;
      underWay(session).value = undefined;
      ended.value = true;
    });
    void hadEnough(session, day);
    stopWatching?.();
    for (const each of Object.keys(talk.value.seats)) past.add(each);
    if (line) {
      lines.add(line);
      setTimeout(() => line.close(), farewell);
    }
    if (place.value.step > 0) void noteTalk(session, time.minutes());
  };
  const here: TalkNow = {
    way,
    place,
    stop,
    goesOn: computed(() => ({ a: wouldGoOn(talk.value, 'a'), b: wouldGoOn(talk.value, 'b') })),
    reaches,
    inTheMidst: computed(() => way === 'phones' && wereAt(talk.value, person, first(talk.value)) !== undefined),
    endStep: (again) => {
      const at = seats[place.value.owner];
      if (at) change(endStep(talk.value, at, first(talk.value), again));
    },
    stopWith: (word) => change(stopWith(talk.value, seat, word, leap())),
    goOn: (whose) => {
      const at = seats[whose];
      if (at) change(goOn(talk.value, at));
    },
    takeUp: () => change(takeUp(talk.value, seat, first(talk.value))),
  };
  ended.value = false;
  now.value = here;
  underWay(session).value = here;
  line?.onChange(heardNow);
  tell();
  // When a long talk is no longer possible today, or somebody has parted, it ends, and nothing says why. [TN7]
  let stopWatching: (() => void) | undefined;
  const watch = effect(() => {
    if (!isPossible(session)) queueMicrotask(() => here.stopWith(enough));
  });
  stopWatching = watch;
  return here;
}

/** Begins one; where one is under way already, that one goes on. [TW4] */
export const begin = (session: Session, way: Way): TalkNow => talkNow(session).value ?? begun(session, way);
