import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import {
  asWeAre,
  cautionOf,
  choiceOf,
  goOn,
  hear,
  join,
  nobodyYet,
  over,
  signal,
  sit,
  type Time,
  wouldGoOn,
} from '../together/index.ts';
import {
  anyCareful,
  anyChoice,
  anyClaimedSeat,
  anyForged,
  anyTime,
  anyTimes,
  seatNames,
  whose,
} from './together.gen.ts';

const runs = process.env.DEEP ? 20_000 : 300;
const check = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (...values: Values) => void,
): void => fc.assert(fc.property(...arbitraries, holds), { numRuns: runs });

const both: readonly Person[] = ['a', 'b'];

test('[TG6] [P6] joining comes to the same in any order and as often as one likes', () => {
  check([anyTimes], (times) => {
    const [one = {}, two = {}, three = {}] = Object.values(times);
    expect(join(one, two)).toEqual(join(two, one));
    expect(join(join(one, two), three)).toEqual(join(one, join(two, three)));
    expect(join(one, one)).toEqual(one);
    expect(join(join(one, two), two)).toEqual(join(one, two));
  });
});

test('[TG6] [P6] [OV4b] what is joined is never less careful than either, unless both went on', () => {
  check([anyTimes], (times) => {
    const [one = {}, two = {}] = Object.values(times);
    const joined = join(one, two);
    const went = (person: Person) =>
      Object.values(joined).some((each) => each.person === person && Object.keys(each.goesOn).length > 0);
    const most = Math.max(cautionOf(one), cautionOf(two));
    const isLower = cautionOf(joined) < most;
    if (isLower) expect([both.every(went), most < over]).toEqual([true, true]);
    if (!both.every(went)) expect(cautionOf(joined)).toBe(most);
    if (most === over) expect(cautionOf(joined)).toBe(over);
  });
});

test('[P7] [TG8] [P6] nothing that anybody sends lowers my word, or makes it look as if I would go on', () => {
  check(
    [anyTime, anyCareful, fc.array(fc.tuple(anyClaimedSeat, anyForged), { maxLength: 6 })],
    (before, caution, sent) => {
      const mine = sit(before, 'mine', 'a', { activity: 'x' as ActivityId, tier: 5 });
      const said = signal(mine, 'mine', caution, 1);
      const after = sent.reduce<Time>(
        (time, [seat, forged]) => hear(time, ['mine'], { seat, person: 'b' }, forged),
        said,
      );
      expect(cautionOf(after)).toBeGreaterThanOrEqual(caution);
      expect(wouldGoOn(after, 'a')).toBe(false);
      const told = goOn(after, 'mine');
      expect(wouldGoOn(told, 'a')).toBe(cautionOf(told) !== over && cautionOf(told) !== asWeAre);
    },
  );
});

test('[TG7] [OV4b] slower, pause and over count at once, in one action, whatever was said and sent before', () => {
  check(
    [
      anyTime,
      anyCareful,
      fc.integer({ min: -3, max: 5000 }),
      fc.array(fc.tuple(anyClaimedSeat, anyForged), { maxLength: 4 }),
    ],
    (before, caution, leap, sent) => {
      const mine = sit(before, 'mine', 'a', { activity: 'x' as ActivityId, tier: 5 });
      const now = sent.reduce<Time>(
        (time, [seat, forged]) => hear(time, ['mine'], { seat, person: 'b' }, forged),
        mine,
      );
      const after = signal(now, 'mine', caution, leap);
      expect(cautionOf(after)).toBeGreaterThanOrEqual(Math.max(caution, cautionOf(now)));
      expect(wouldGoOn(after, 'a')).toBe(false);
      expect(cautionOf(signal(after, 'mine', caution, leap))).toBe(cautionOf(after));
    },
  );
});

const mirrored = (time: Time): Time =>
  Object.fromEntries(Object.entries(time).map(([seat, known]) => [seat, { ...known, person: otherOf(known.person) }]));

test('[P4] swapping the two people mirrors a time together', () => {
  check([anyTimes], (times) => {
    const [one = {}, two = {}] = Object.values(times);
    expect(mirrored(join(one, two))).toEqual(join(mirrored(one), mirrored(two)));
    expect(cautionOf(mirrored(one))).toBe(cautionOf(one));
    expect(choiceOf(mirrored(one))).toEqual(choiceOf(one));
    for (const person of both) expect(wouldGoOn(mirrored(one), person)).toBe(wouldGoOn(one, otherOf(person)));
    expect(seatNames.every((seat) => (one[seat]?.person ?? whose[seat]) === whose[seat])).toBe(true);
  });
});

test('[TG9] [P1] what is heard is rest, or possible, or was chosen before; and never more than before', () => {
  const possible = [{ activity: 'y' as ActivityId, tier: 3 as Tier }];
  check([anyTime, anyClaimedSeat, anyForged, anyChoice], (before, seat, forged, choice) => {
    const time = sit(before, 'mine', 'a', choice);
    const after = hear(time, ['mine'], { seat, person: 'b' }, forged, possible);
    const allowed = [{ activity: 'rest', tier: 0 }, ...possible, ...Object.values(time).map((each) => each.choice)];
    expect(allowed).toContainEqual(choiceOf(after));
    expect(choiceOf(after)?.tier).toBeLessThanOrEqual(choiceOf(time)?.tier ?? 0);
  });
});

test('[TG6] nobody yet adds nothing', () => {
  check([anyTime], (time) => {
    expect(join(time, nobodyYet)).toEqual(time);
  });
});
