import fc from 'fast-check';
import { aDay, clock, type Happening, type Plan, planFrom } from './happening.contract.ts';
import type { Name } from './phones.contract.ts';
import { kindsToTell, type Tellings } from './told.contract.ts';

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
