import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answering,
  activityOf,
  answersTo,
  commonOn,
  evolveWelcome,
  findingOf,
  isHidden,
  noCommon,
  type Slot,
  type WelcomeFact,
} from '../common-ground/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import { addDays } from '../time/index.ts';
import { bits, runs, tierIn } from './answer-bits.contract.ts';
import { anyPerson } from './common-facts.gen.ts';
import {
  allSlots,
  answeringAs,
  anyCardId,
  anyKept,
  anyKnown,
  anyPrivately,
  bySayingBoth,
  outcomeOf,
  plainly,
  welcomesOf,
} from './dealing.gen.ts';
import { aDay, anyOffLimit, anyPrecaution } from './my-day.gen.ts';

/** Where a yes became possible that was not there before. */
const appeared = (slots: readonly Slot[], before: readonly boolean[], after: readonly boolean[]): readonly Slot[] =>
  slots.filter((_, at) => after[at] && !before[at]);

test('[CG2] [CG17] a round shows what both welcome; whatever else one of us answered leaves no trace in it', () => {
  fc.assert(
    fc.property(anyKnown, anyPrivately, anyPrivately, (known, mine, theirs) => {
      const slots = allSlots(known);
      const shown = (facts: readonly WelcomeFact[]) =>
        outcomeOf(slots, bits(plainly('a', known, facts)), bits(plainly('b', known, theirs)));
      const outcome = shown(mine);
      expect(shown(mine)).toEqual(outcomeOf(slots, bits(plainly('b', known, theirs)), bits(plainly('a', known, mine))));
      const met = new Set(slots.filter((_, at) => outcome.common[at]).map(activityOf));
      const [one, other] = [welcomesOf(mine), welcomesOf(theirs)];
      for (const id of met) {
        expect([one.answers.get(id)?.answer, other.answers.get(id)?.answer]).toEqual(['welcome', 'welcome']);
      }
      const alone = mine.filter((fact) => fact.kind !== 'welcome-answered' || met.has(fact.activity));
      expect(shown(alone)).toEqual(outcome);
    }),
    { numRuns: runs },
  );
});

/** All the ways of not saying yes to one card, on top of whatever else was said. */
const noYeses = (activity: ActivityId, tier: Tier): readonly (readonly WelcomeFact[])[] => {
  const said = { kind: 'welcome-answered' as const, activity };
  return [
    [],
    [{ ...said, answer: 'not-now', day: aDay }],
    [{ ...said, answer: 'not-now', sides: ['giving'], changes: ['shorter'] }],
    [
      { ...said, answer: 'welcome', day: aDay },
      { ...said, answer: 'not-now', day: aDay },
    ],
    ...(tier >= 4 ? [[{ ...said, answer: 'welcome' as const, day: addDays(aDay, -7 * 9) }]] : []),
  ];
};

test('[CG19] no, not now, silence, a limit and a closer yes of another season are one and the same, bit for bit', () => {
  fc.assert(
    fc.property(anyKnown, anyKept, anyPerson, anyCardId, (known, kept, me, activity) => {
      const others = kept.facts.filter((fact) => fact.kind !== 'welcome-answered' || fact.activity !== activity);
      const tier = tierIn(known, activity as string as Slot);
      const as = (facts: readonly WelcomeFact[], limits = kept.limits) =>
        bits(answeringAs(me, known, { ...kept, facts: [...others, ...facts], limits }));
      const silent = as([]);
      for (const each of noYeses(activity, tier)) expect(as(each)).toEqual(silent);
      const yes: WelcomeFact = { kind: 'welcome-answered', activity, answer: 'welcome', day: aDay };
      expect(as([yes], [...kept.limits, { kind: 'activity', activity }])).toEqual(silent);
    }),
    { numRuns: runs },
  );
});

test('[CG19] [P3] one more limit or precaution, or a yes taken back, never makes a yes', () => {
  fc.assert(
    fc.property(
      anyKnown,
      anyKept,
      anyPerson,
      fc.record({ limit: anyOffLimit, precaution: anyPrecaution, activity: anyCardId }),
      (known, kept, me, { limit, precaution, activity }) => {
        const slots = allSlots(known);
        const before = answeringAs(me, known, kept);
        const precautions = [...kept.care.precautions, { ...precaution, id: 'one-more' }];
        const no: WelcomeFact = { kind: 'welcome-answered', activity, answer: 'not-now' };
        const hidden: WelcomeFact = { kind: 'own-activity-hidden', activity };
        const less: readonly Answering[] = [
          { ...before, limits: [...before.limits, limit] },
          { ...before, care: { ...before.care, precautions } },
          { ...before, welcomes: evolveWelcome(before.welcomes, no) },
          { ...before, welcomes: evolveWelcome(before.welcomes, hidden) },
        ];
        for (const after of less) expect(appeared(slots, bits(before), bits(after))).toEqual([]);
      },
    ),
    { numRuns: runs },
  );
});

test('[CG19] [P5] what I say of a round has one size, whatever was found, whatever I took back, and whoever says it', () => {
  fc.assert(
    fc.property(anyKnown, anyPrivately, anyPrivately, fc.array(fc.boolean()), (known, mine, theirs, met) => {
      const slots = allSlots(known);
      const all = slots.map(() => true);
      const common = slots.map((_, at) => met[at % Math.max(1, met.length)] === true);
      const none = slots.map(() => false);
      const said = [
        findingOf(outcomeOf(slots, all, all), plainly('a', known, mine)),
        findingOf(outcomeOf(slots, common, all), plainly('a', known, mine)),
        findingOf(outcomeOf(slots, common, all), plainly('b', known, theirs)),
        findingOf(outcomeOf(slots, none, all), plainly('a', known, [])),
      ];
      expect(new Set(said.map((each) => JSON.stringify(each).length)).size).toBe(1);
      expect(said.every(({ pad }) => /^\.*$/.test(pad ?? 'none'))).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('[CG18] [CG15] what I took back after my answers were sealed, or on one side, I do not say was found', () => {
  fc.assert(
    fc.property(anyKnown, anyKept, anyPrivately, anyPerson, (known, kept, since, me) => {
      const sealed = answeringAs(me, known, kept);
      const slots = allSlots(known);
      const outcome = outcomeOf(
        slots,
        answersTo(slots, sealed),
        slots.map(() => true),
      );
      const welcomes = since.reduce(evolveWelcome, sealed.welcomes);
      const { found } = findingOf(outcome, { ...sealed, welcomes });
      const plain = { ...plainly(me, known, []), welcomes: { ...welcomes, given: { space: '', slots: new Map() } } };
      const now: Answering = { ...plain, coin: () => 0.99, today: addDays(aDay, -400) };
      const undated = new Map(
        [...welcomes.answers].map(([id, { answer, sides, changes }]) => [id, { answer, sides, changes }]),
      );
      const still = answersTo(slots, { ...now, welcomes: { ...now.welcomes, answers: undated } });
      const expected = slots.filter((_, at) => outcome.common[at] && still[at]);
      expect(found.map(({ slot }) => slot)).toEqual(expected);
      const met = bySayingBoth(noCommon, { ...findingOf(outcome, { ...sealed, welcomes }) });
      for (const [activity] of commonOn(met, aDay)) expect(welcomes.answers.get(activity)?.answer).toBe('welcome');
    }),
    { numRuns: runs },
  );
});

test('[CG13] [CG19] [CG18] words that I hid are no yes, whatever I answered, and I do not say that they were found', () => {
  fc.assert(
    fc.property(anyKnown, anyKept, anyPerson, (known, kept, me) => {
      const mine = answeringAs(me, known, { ...kept, given: [] });
      const slots = allSlots(known);
      const yes = answersTo(slots, mine);
      const isHiddenBy = (slot: Slot) => isHidden(known.common, mine.welcomes, activityOf(slot));
      expect(slots.filter((slot, at) => yes[at] && isHiddenBy(slot))).toEqual([]);
      const all = slots.map(() => true);
      const { found } = findingOf(outcomeOf(slots, all, all), mine);
      expect(found.filter(({ slot }) => isHiddenBy(slot))).toEqual([]);
    }),
    { numRuns: runs * 2 },
  );
});

test('[CG19] a slot that is none, or of a form that its activity does not have, is no yes', () => {
  fc.assert(
    fc.property(anyKnown, anyKept, anyPerson, anyCardId, (known, kept, me, activity) => {
      const mine = answeringAs(me, known, { ...kept, given: [] });
      const every = ['', '/a', '/b', '/c'].map((side) => `${activity}${side}` as Slot);
      const odd = every.filter((slot) => !allSlots(known).includes(slot));
      expect(answersTo(odd, mine)).toEqual(odd.map(() => false));
    }),
    { numRuns: runs },
  );
});
