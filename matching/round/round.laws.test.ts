import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRound, nextStep, type Role } from './index.ts';
import { answersFrom, anyEasy, anyHard, anyPlan, roundsOf, runs, seenFrom, stepsOf } from './plans.contract.ts';
import { calendarOf, live, start } from './world.contract.ts';

test('[RD1] who opens alternates with the number, and the other answers: in any weather, on any device', () => {
  const opener = (round: number): Role => (round % 2 === 0 ? 'a' : 'b');
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { done } = live(plan);
      const ofOpeners = done.filter(({ step }) => step === 'open' || step === 'close');
      const ofOthers = done.filter(({ step }) => step === 'answer' || step === 'conclude');
      expect(ofOpeners.filter(({ role, round }) => role !== opener(round))).toEqual([]);
      expect(ofOthers.filter(({ role, round }) => role === opener(round))).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[RD1] where letters come, each week has its round, both learn the same of it, and that is what both welcomed', () => {
  fc.assert(
    fc.property(anyEasy, (plan) => {
      const world = live(plan);
      const weeks = Array.from({ length: 8 }, (_, at) => start / 7 + 3 + at);
      for (const round of [firstRound, ...weeks]) {
        const common = Array.from(
          { length: plan.slots(round) },
          (_, at) => plan.answers('a', round, at) && plan.answers('b', round, at),
        );
        const learned = world.learned.filter((each) => each.round === round);
        expect(learned.map(({ role }) => role).sort()).toEqual(['a', 'b']);
        for (const each of learned) expect(each).toEqual({ ...each, common });
      }
      expect(new Set(world.learned.map(({ role, round }) => `${role} ${round}`)).size).toBe(world.learned.length);
    }),
    { numRuns: runs },
  );
});

test('[RD1] a round that is over is never begun again, the first not in years', () => {
  fc.assert(
    fc.property(anyEasy, (plan) => {
      const { said } = live({ ...plan, days: 7 * 60 });
      for (const kind of ['round-answered', 'round-closed'] as const) {
        const rounds = said.flatMap(({ fact }) => (fact.kind === kind ? [fact.round] : []));
        expect(new Set(rounds).size).toBe(rounds.length);
      }
      const first = said.filter(({ fact }) => fact.kind === 'round-opened' && fact.round === firstRound);
      expect(first.every(({ day }) => day < start + 20)).toBe(true);
    }),
    { numRuns: Math.ceil(runs / 8) },
  );
});

test('[RD2] whatever the two answer, yes to all, or nothing: each step is the same, on the same day, of the same size', () => {
  fc.assert(
    fc.property(anyPlan, fc.string(), (plan, seed) => {
      const [one, ...others] = [
        plan,
        { ...plan, answers: answersFrom(`other ${seed}`) },
        { ...plan, answers: () => true },
        { ...plan, answers: () => false },
      ].map((each) => seenFrom(live(each)));
      for (const each of others) expect(each).toEqual(one);
    }),
    { numRuns: runs },
  );
});

test('[RD2] a step follows from what came and from the calendar: answers and keys in another state move none', () => {
  fc.assert(
    fc.property(anyHard, fc.nat({ max: 30 }), (plan, later) => {
      for (const { role, rounds, said } of live(plan).devices) {
        const others = rounds.sealed.map((each) => ({
          ...each,
          key: 'another',
          answers: each.answers.map((bit) => (bit === 1 ? 0 : 1)),
        }));
        const calendar = calendarOf(role, start + plan.days + later);
        const step = (sealed: typeof rounds.sealed) => {
          const next = nextStep({ rounds: { ...rounds, sealed }, said, me: role, calendar });
          return JSON.stringify(next, (name, value) => (name === 'key' || name === 'answers' ? undefined : value));
        };
        expect(step(others)).toEqual(step(rounds.sealed));
      }
    }),
    { numRuns: runs },
  );
});

test('[RD3] two first messages at most, the second two days later or more, with the same slots, and none after an answer', () => {
  fc.assert(
    fc.property(anyHard, (plan) => {
      const { said } = live({ ...plan, devices: { a: 1, b: 1 } });
      const opened = said.flatMap(({ fact, day, by }) => (fact.kind === 'round-opened' ? [{ ...fact, day, by }] : []));
      const closed = said.flatMap(({ fact, day }) => (fact.kind === 'round-closed' ? [{ ...fact, day }] : []));
      for (const round of roundsOf(opened)) {
        const [first, second, ...more] = opened.filter((each) => each.round === round);
        expect(more).toEqual([]);
        expect([first?.attempt, second?.attempt ?? 1]).toEqual([0, 1]);
        if (!first || !second) continue;
        expect(second.day - first.day).toBeGreaterThanOrEqual(2);
        expect(second.slots).toEqual(first.slots);
        expect(second.name).not.toBe(first.name);
        const [end] = closed.filter((each) => each.round === round);
        expect(end === undefined || end.day >= second.day).toBe(true);
      }
    }),
    { numRuns: runs },
  );
});

test('[RD3] to somebody who never answers: two first messages for each round, and nothing more', () => {
  fc.assert(
    fc.property(anyEasy, (plan) => {
      const world = live({ ...plan, awake: { a: 1, b: 0 } });
      const opened = stepsOf(world, 'a', 'open');
      const early = opened.filter(({ day }) => day < start + plan.days - 10);
      for (const round of roundsOf(early)) expect(opened.filter((each) => each.round === round).length).toBe(2);
      expect(world.said.every(({ fact }) => fact.kind === 'round-opened')).toBe(true);
      expect(roundsOf(early).length).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: runs },
  );
});
