import { addDays } from '@unhurried/domain/time';
import fc from 'fast-check';
import type { NewFact } from '../device/index.ts';
import type { Session } from '../session/index.ts';
import { firstDay } from './couple.contract.ts';
import type { Name } from './phones.contract.ts';
import type { OpeningSpan } from './private-life.contract.ts';
import { kindsToTell, type Tellings } from './told.contract.ts';

/** What happens at the same times, whatever anybody keeps to themselves. Minutes from the first midnight. */
export type Happening =
  | { readonly at: number; readonly who: Name; readonly does: 'open' | 'close' }
  | { readonly at: number; readonly who: Name; readonly does: 'share'; readonly kinds: readonly (keyof Tellings)[] }
  /** Whatever else Ben's phone could be made to write. */
  | {
      readonly at: number;
      readonly who: 'Ben';
      readonly does: 'write';
      readonly facts: (session: Session) => readonly NewFact[];
    }
  /** Whatever Ben does about an answer. */
  | {
      readonly at: number;
      readonly who: 'Ben';
      readonly does: 'answer';
      readonly as: (session: Session) => Promise<unknown>;
    }
  /** Is through with the first deck: a tap that says when a round goes. */
  | { readonly at: number; readonly who: Name; readonly does: 'through' }
  /** Says again, in private, what was true before. */
  | { readonly at: number; readonly who: Name; readonly does: 'nothing-new' }
  | { readonly at: number; readonly does: 'network'; readonly there: boolean }
  /** Everything on Ben's phone is looked at; `whole`: with every page that a link leads to. */
  | { readonly at: number; readonly does: 'look'; readonly whole: boolean };

export interface Plan {
  readonly happenings: readonly Happening[];
  /** Ada's, with their length. */
  readonly openings: readonly OpeningSpan[];
  readonly end: number;
}

const aDay = 1440;
const clock = (hours: number, minutes = 0): number => hours * 60 + minutes;

type Slot = { readonly at: number; readonly who: Name; readonly does: 'slot' };
type Sketch = Happening | Slot;

const open = (who: Name, at: number): Sketch => ({ at, who, does: 'open' });
const close = (who: Name, at: number): Sketch => ({ at, who, does: 'close' });
const slot = (who: Name, at: number): Sketch => ({ at, who, does: 'slot' });
const offers = (who: Name, at: number): Sketch => ({ at, who, does: 'share', kinds: ['offered'] });
const look = (at: number, whole = false): Sketch => ({ at, does: 'look', whole });
const network = (at: number, there: boolean): Sketch => ({ at, does: 'network', there });
const nothingNew = (who: Name, at: number): Sketch => ({ at, who, does: 'nothing-new' });

/** Both are there for a while in the morning and in the evening, now one alone and now at the same time. */
const ordinary: readonly Sketch[] = [
  open('Ben', clock(7, 30)),
  slot('Ben', clock(7, 35)),
  close('Ben', clock(7, 50)),
  open('Ada', clock(8)),
  offers('Ada', clock(8, 10)),
  open('Ben', clock(8, 20)),
  offers('Ben', clock(8, 24)),
  look(clock(8, 25)),
  slot('Ada', clock(8, 30)),
  slot('Ben', clock(8, 35)),
  nothingNew('Ada', clock(8, 36)),
  slot('Ada', clock(8, 40)),
  look(clock(8, 50)),
  close('Ben', clock(8, 55)),
  close('Ada', clock(9)),
  open('Ada', clock(21)),
  slot('Ada', clock(21, 15)),
  open('Ben', clock(21, 20)),
  look(clock(21, 25)),
  close('Ada', clock(21, 30)),
  slot('Ben', clock(21, 35)),
  close('Ben', clock(21, 40)),
];

/** A morning in a valley: everything waits, and goes at once when there is a network. */
const noNetwork: readonly Sketch[] = [
  network(clock(7, 55), false),
  open('Ada', clock(8)),
  slot('Ada', clock(8, 10)),
  open('Ben', clock(8, 30)),
  slot('Ben', clock(8, 35)),
  nothingNew('Ada', clock(8, 40)),
  look(clock(8, 45)),
  network(clock(9), true),
  look(clock(9, 2)),
  slot('Ada', clock(9, 5)),
  close('Ada', clock(9, 20)),
  look(clock(9, 30)),
  close('Ben', clock(9, 31)),
];

/** Awake at midnight, when something that was let be seen lapses. */
const lateAtNight: readonly Sketch[] = [
  open('Ada', clock(23, 20)),
  offers('Ada', clock(23, 25)),
  open('Ben', clock(23, 30)),
  look(clock(23, 35)),
  slot('Ben', clock(24, 15)),
  nothingNew('Ada', clock(24, 20)),
  slot('Ada', clock(24, 30)),
  look(clock(24, 35)),
  close('Ada', clock(24, 40)),
  close('Ben', clock(24, 41)),
];

/** Ben looks, and nobody else is there. */
const alone: readonly Sketch[] = [open('Ben', clock(12)), look(clock(12, 1)), close('Ben', clock(12, 10))];

export const kindsOfDay = { ordinary, noNetwork, lateAtNight, alone } as const;
export type KindOfDay = keyof typeof kindsOfDay;

/** At the very end both are there once more, and every page is looked at. */
const theEnd: readonly Sketch[] = [
  open('Ada', clock(10)),
  open('Ben', clock(10, 5)),
  offers('Ada', clock(10, 10)),
  offers('Ben', clock(10, 12)),
  look(clock(10, 20), true),
  close('Ada', clock(10, 25)),
  close('Ben', clock(10, 30)),
];

const later = (sketch: Sketch, minutes: number): Sketch => ({ ...sketch, at: sketch.at + minutes });

/** Each slot takes the next few, so that within one plan everything is said that can be said. */
function filled(sketches: readonly Sketch[], order: readonly (keyof Tellings)[]): readonly Happening[] {
  const slots = sketches.filter((each) => each.does === 'slot' && each.who === 'Ada').length;
  const each = Math.max(2, Math.ceil(order.length / Math.max(1, slots)));
  const next = { Ada: 0, Ben: 5 };
  return sketches.map((sketch) => {
    if (sketch.does !== 'slot') return sketch;
    const { at, who } = sketch;
    const from = next[who];
    next[who] += each;
    const kinds = Array.from({ length: each }, (_, more) => order[(from + more) % order.length] ?? 'offered');
    return { at, who, does: 'share', kinds };
  });
}

function openingsOf(happenings: readonly Happening[]): readonly OpeningSpan[] {
  const doors = happenings.filter((each) => (each.does === 'open' || each.does === 'close') && each.who === 'Ada');
  return doors.flatMap(({ at, does }, place) => {
    const end = doors[place + 1];
    if (does !== 'open' || !end) return [];
    return [{ day: addDays(firstDay, Math.floor(at / aDay)), minutes: end.at - at }];
  });
}

const planFrom = (happenings: readonly Happening[], end: number): Plan => ({
  happenings,
  openings: openingsOf(happenings),
  end,
});

const says = (who: Name, at: number, ...kinds: readonly (keyof Tellings)[]): Happening => ({
  at,
  who,
  does: 'share',
  kinds,
});

/** One short morning with what matters in it: for planted leaks, and for questions of one's own. */
export const aMorning = (between: readonly Happening[] = []): Plan =>
  planFrom(
    [
      { at: clock(8), who: 'Ada', does: 'open' },
      says('Ada', clock(8, 10), 'offered'),
      { at: clock(8, 12), who: 'Ben', does: 'open' },
      says('Ben', clock(8, 14), 'offered'),
      ...between,
      says('Ada', clock(8, 30), 'sentence-sent', 'own-activity-written'),
      { at: clock(8, 35), does: 'look', whole: true },
      { at: clock(8, 40), who: 'Ada', does: 'close' },
      { at: clock(8, 41), who: 'Ben', does: 'close' },
    ],
    aDay,
  );

/** A morning on which both are through with the first deck, Ada ten minutes before Ben. */
export const aFirstDeck: Plan = planFrom(
  [
    { at: clock(8), who: 'Ada', does: 'open' },
    { at: clock(8, 20), who: 'Ada', does: 'through' },
    { at: clock(8, 25), who: 'Ben', does: 'open' },
    { at: clock(8, 30), who: 'Ben', does: 'through' },
    says('Ada', clock(8, 35), 'offered'),
    says('Ben', clock(8, 36), 'offered'),
    { at: clock(8, 40), does: 'look', whole: true },
    { at: clock(8, 50), who: 'Ada', does: 'close' },
    { at: clock(8, 51), who: 'Ben', does: 'close' },
  ],
  aDay,
);

/** A morning on which Ada also leaves a standing welcome, then Ben writes this, and then Ada something for herself. */
export const aMorningInWhichBenWrites = (facts: (session: Session) => readonly NewFact[]): Plan =>
  aMorning([
    says('Ada', clock(8, 16), 'standing-welcome-left'),
    { at: clock(8, 20), who: 'Ben', does: 'write', facts },
    { at: clock(8, 25), who: 'Ada', does: 'nothing-new' },
  ]);

/** What Ben's phone writes, and when. */
export interface BensWrite {
  readonly at: number;
  readonly facts: (session: Session) => readonly NewFact[];
}

/**
 * Ben asks at 8:16, and writes more if a program does. Ada is there until 8:40, or puts her phone down before he asks. At
 * one his question has drifted by, and on the next day nothing of it is left.
 */
export const aQuestion = (asks: BensWrite['facts'], further: readonly BensWrite[] = [], isAdaThere = true): Plan =>
  planFrom(
    [
      { at: clock(8), who: 'Ada', does: 'open' },
      says('Ada', clock(8, 10), 'offered'),
      { at: clock(8, 12), who: 'Ben', does: 'open' },
      says('Ben', clock(8, 14), 'offered'),
      ...(isAdaThere ? [] : [{ at: clock(8, 15), who: 'Ada', does: 'close' } as const]),
      ...[{ at: clock(8, 16), facts: asks }, ...further].map(
        (each) => ({ ...each, who: 'Ben', does: 'write' }) as const,
      ),
      { at: clock(8, 30), does: 'look', whole: true },
      ...(isAdaThere ? [{ at: clock(8, 40), who: 'Ada', does: 'close' } as const] : []),
      { at: clock(8, 50), does: 'look', whole: false },
      { at: clock(8, 51), who: 'Ben', does: 'close' },
      { at: clock(13), who: 'Ben', does: 'open' },
      { at: clock(13, 5), does: 'look', whole: true },
      { at: clock(13, 6), who: 'Ben', does: 'close' },
      { at: clock(34), who: 'Ada', does: 'open' },
      { at: clock(34, 5), who: 'Ben', does: 'open' },
      { at: clock(34, 10), does: 'look', whole: true },
      { at: clock(34, 20), who: 'Ada', does: 'close' },
      { at: clock(34, 21), who: 'Ben', does: 'close' },
    ],
    2 * aDay,
  );

export type BensAnswer = (session: Session) => Promise<unknown>;

/**
 * Both are there from eight on. Ben looks at 8:20, does this about his answer at 8:30, looks at every page, does the other thing
 * at 8:45 and looks; on the next day both are there once more.
 */
export const anAnswer = (first: BensAnswer, then: BensAnswer): Plan =>
  planFrom(
    [
      { at: clock(8), who: 'Ada', does: 'open' },
      { at: clock(8, 1), who: 'Ben', does: 'open' },
      { at: clock(8, 20), does: 'look', whole: false },
      { at: clock(8, 30), who: 'Ben', does: 'answer', as: first },
      { at: clock(8, 35), does: 'look', whole: true },
      { at: clock(8, 45), who: 'Ben', does: 'answer', as: then },
      { at: clock(8, 50), does: 'look', whole: false },
      { at: clock(8, 55), who: 'Ada', does: 'close' },
      { at: clock(8, 56), who: 'Ben', does: 'close' },
      { at: clock(32), who: 'Ada', does: 'open' },
      { at: clock(32, 5), who: 'Ben', does: 'open' },
      { at: clock(32, 10), does: 'look', whole: false },
      { at: clock(32, 20), who: 'Ada', does: 'close' },
      { at: clock(32, 21), who: 'Ben', does: 'close' },
    ],
    2 * aDay,
  );

export function planOf(days: readonly KindOfDay[], order: readonly (keyof Tellings)[] = kindsToTell): Plan {
  const sketched = days.flatMap((kind, day) => kindsOfDay[kind].map((each) => later(each, day * aDay)));
  const last = theEnd.map((each) => later(each, (days.length + 1) * aDay));
  const happenings = filled([...sketched, ...last], order);
  return planFrom(happenings, (days.length + 2) * aDay);
}

export const anyOrder = fc.shuffledSubarray([...kindsToTell], { minLength: kindsToTell.length });

export const anyPlan = (least: number, most: number): fc.Arbitrary<Plan> =>
  fc
    .tuple(
      fc.array(fc.constantFrom<KindOfDay>('ordinary', 'noNetwork', 'lateAtNight', 'alone'), {
        minLength: least,
        maxLength: most,
      }),
      anyOrder,
    )
    .map(([days, order]) => planOf(days, order));
