import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answering,
  answersTo,
  commonOn,
  evolveCommon,
  evolveWelcome,
  findingOf,
  firstDayOf,
  type Slot,
  type WelcomeFact,
} from '../common-ground/index.ts';
import type { Tier } from '../library/index.ts';
import { addDays } from '../time/index.ts';
import { bits, runs, tierIn } from './answer-bits.contract.ts';
import { anyPerson } from './common-facts.gen.ts';
import {
  allSlots,
  answeringAs,
  anyAnswer,
  anyKept,
  anyKnown,
  anyPrivately,
  outcomeOf,
  plainly,
  space,
  week,
} from './dealing.gen.ts';
import { aDay, anyOffLimit } from './my-day.gen.ts';

const seasonWeeksOf = (tier: Tier): number => (tier <= 3 ? 3 : 9);

test('[CG19] [RD8] what went in once goes in again for the rest of its season, whatever I say since', () => {
  fc.assert(
    fc.property(
      fc.tuple(anyKnown, anyPerson),
      anyKept,
      fc.record({ facts: anyPrivately, limits: fc.array(anyOffLimit), later: fc.integer({ min: 0, max: 9 }) }),
      ([known, me], kept, { facts, limits, later }) => {
        const slots = allSlots(known);
        const first = answeringAs(me, known, kept);
        const yes = answersTo(slots, first);
        const went: WelcomeFact = { kind: 'slots-given', space, week, slots, yes: yes.map((each) => (each ? 1 : 0)) };
        const nothing: WelcomeFact = { ...went, week: week + later, yes: slots.map(() => 2 as const) };
        const since: Answering = {
          ...first,
          week: week + later,
          today: addDays(aDay, 7 * later),
          limits,
          welcomes: [went, ...facts, nothing].reduce(evolveWelcome, first.welcomes),
        };
        const again = answersTo(slots, since);
        for (const [at, slot] of slots.entries()) {
          const weeks = seasonWeeksOf(tierIn(known, slot));
          if (Math.floor(week / weeks) === Math.floor((week + later) / weeks))
            expect([slot, again[at]]).toEqual([slot, yes[at]]);
        }
      },
    ),
    { numRuns: runs },
  );
});

test('[CG20] no coin and no season ends a yes to something gentle; each of them ends one to something closer', () => {
  fc.assert(
    fc.property(anyKnown, fc.array(anyAnswer, { maxLength: 24 }), anyPerson, (known, answers, me) => {
      const slots = allSlots(known);
      const saidOn = (days: number) =>
        answers.map((each) => ({ ...each, day: addDays(firstDayOf(week, space), days) }));
      const plain = plainly(me, known, saidOn(0));
      const now = bits(plain);
      const ended = [{ ...plain, coin: () => 0.199 }, plainly(me, known, saidOn(-1)), { ...plain, week: week + 9 }];
      for (const each of ended.map(bits)) {
        for (const [at, slot] of slots.entries())
          expect([slot, each[at]]).toEqual([slot, tierIn(known, slot) <= 3 && now[at]]);
      }
      const elsewhere: WelcomeFact = { kind: 'slots-given', space: 'another', week, slots, yes: slots.map(() => 0) };
      const same = [
        { ...plain, coin: () => 0.2 },
        { ...plain, week: week + 8 },
        plainly(me, known, saidOn(7 * 9 - 1)),
        plainly(me, known, [...saidOn(0), elsewhere]),
      ];
      for (const each of same) expect(bits(each)).toEqual(now);
    }),
    { numRuns: runs },
  );
});

test('[CG20] the coin of a slot is tossed once a season: asked in any of its weeks, it has the same name', () => {
  fc.assert(
    fc.property(anyKnown, fc.array(anyAnswer, { maxLength: 24 }), fc.nat({ max: 8 }), (known, answers, later) => {
      const asked = (on: number): readonly string[] => {
        const labels: string[] = [];
        const coin = (label: string) => {
          labels.push(label);
          return 0.99;
        };
        bits({
          ...plainly(
            'a',
            known,
            answers.map((each) => ({ ...each, day: aDay })),
          ),
          coin,
          week: on,
        });
        return labels;
      };
      const first = week - (week % 9);
      expect(asked(first + later)).toEqual(asked(first));
      expect(new Set(asked(first)).size).toBe(asked(first).length);
      expect(asked(first + 9).filter((label) => asked(first).includes(label))).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[CG20] [CG17] what ends was common by my own word, is closer, and did not come up again; closer things end by themselves', () => {
  fc.assert(
    fc.property(anyKnown, anyKept, fc.infiniteStream(fc.boolean()), anyPerson, (known, kept, theirs, me) => {
      const mine = answeringAs(me, known, kept);
      const slots = allSlots(known);
      const theirBits = slots.map(() => theirs.next().value === true);
      const outcome = outcomeOf(slots, answersTo(slots, mine), theirBits);
      const finding = findingOf(outcome, mine);
      for (const { slot, until } of finding.found)
        expect([slot, until]).toEqual([slot, tierIn(known, slot) <= 3 ? undefined : addDays(aDay, 7 * 26)]);
      for (const slot of finding.ended) {
        expect(outcome.common[slots.indexOf(slot)]).toBe(false);
        expect(tierIn(known, slot)).toBeGreaterThan(3);
        expect(known.common.findings[me].get(slot)?.at(-1)?.stands).toBe(true);
      }
      const after = evolveCommon(known.common, finding, { id: 'mine', by: me });
      const gentle = [...commonOn(known.common, aDay).keys()].filter(
        (id) => tierIn(known, id as string as Slot) <= 3 && finding.round >= 3,
      );
      for (const id of gentle) expect([id, commonOn(after, aDay).has(id)]).toEqual([id, true]);
    }),
    { numRuns: runs },
  );
});
