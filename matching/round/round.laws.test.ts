import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRound, nextStep, nothingSaid, openerOf, type Role, type RoundSaid } from './index.ts';
import { calendarOf, live, otherOf, type Plan, start, type World } from './world.contract.ts';

const runs = process.env.DEEP ? 2_000 : 40;

const answersFrom =
  (seed: string) =>
  (role: Role, round: number, at: number): boolean =>
    seeded(`${seed}|${role}|${round}|${at}`) < 0.5;

/** Letters of a day at most, nothing lost, everybody there each day, one device each. */
const anyEasy: fc.Arbitrary<Plan> = fc.string({ minLength: 4, maxLength: 8 }).map((seed) => ({
  seed,
  days: 90,
  devices: { a: 1, b: 1 },
  answers: answersFrom(seed),
  slots: (round) => 1 + (round % 5),
  slowest: 4,
  lost: 0,
  twice: 0.2,
  awake: { a: 1, b: 1 },
}));

/** Letters that are lost or late, devices that sleep, also a second one. */
const anyHard: fc.Arbitrary<Plan> = fc
  .record({
    easy: anyEasy,
    slowest: fc.constantFrom(1, 8, 40),
    lost: fc.constantFrom(0, 0.1, 0.5),
    awake: fc.record({ a: fc.constantFrom(1, 0.5, 0.1, 0), b: fc.constantFrom(1, 0.5, 0.1, 0) }),
    devices: fc.record({ a: fc.constantFrom(1, 2), b: fc.constantFrom(1, 2) }),
  })
  .map(({ easy, ...more }) => ({ ...easy, ...more }));

const anyPlan = fc.oneof(anyEasy, anyHard);
const roles: readonly Role[] = ['a', 'b'];

const stepsOf = ({ done }: World, role: Role, step: string) =>
  done.filter((each) => each.role === role && each.step === step);
const roundsOf = (steps: readonly { readonly round: number }[]) => [...new Set(steps.map(({ round }) => round))];
const learnedBy = ({ learned }: World, role: Role) => roundsOf(learned.filter((each) => each.role === role));

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

/** All that anybody but its owner could see, and when. */
const seenFrom = ({ done, said }: World) => ({
  done,
  said: said.map(({ by, day, fact }) => [by, day, JSON.stringify(fact).length, fact]),
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

test('[RD4] one answer to each round from one device, whatever is opened anew, late or twice', () => {
  fc.assert(
    fc.property(anyHard, (plan) => {
      const world = live({ ...plan, devices: { a: 1, b: 1 } });
      for (const role of roles) {
        const answered = stepsOf(world, role, 'answer');
        expect(roundsOf(answered).length).toBe(answered.length);
        const closed = stepsOf(world, role, 'close');
        expect(roundsOf(closed).length).toBe(closed.length);
      }
    }),
    { numRuns: runs },
  );
});

test('[RD5] whoever stops after my answer learns one round, once; what I open goes on', () => {
  fc.assert(
    fc.property(anyEasy, fc.constantFrom<Role>('a', 'b'), fc.nat({ max: 40 }), (plan, stopper, from) => {
      const me = otherOf(stopper);
      const world = live({
        ...plan,
        leavesUndone: (role, step, day) => role === stopper && step.do === 'close' && day >= start + from,
      });
      const owed = roundsOf(stepsOf(world, me, 'answer')).filter((round) => !learnedBy(world, me).includes(round));
      expect(owed.length).toBe(1);
      expect(stepsOf(world, me, 'answer').at(-1)?.round).toBe(owed[0]);
      const mine = stepsOf(world, me, 'open').filter(({ day }) => day < start + plan.days - 10);
      expect(roundsOf(mine).filter((round) => !learnedBy(world, me).includes(round))).toEqual([]);
      expect(mine.at(-1)?.day).toBeGreaterThan(start + plan.days - 30);
    }),
    { numRuns: runs },
  );
});

test('[RD5] in any weather, the other is ahead of me by one round at most', () => {
  fc.assert(
    fc.property(anyHard, (plan) => {
      const world = live({ ...plan, devices: { a: 1, b: 1 } });
      for (const role of roles) {
        const known = learnedBy(world, role);
        const ahead = learnedBy(world, otherOf(role)).filter(
          (round) => openerOf(round) !== role && !known.includes(round),
        );
        expect(ahead.length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: runs * 2 },
  );
});

test('[RD6] with two devices each, whose journals meet late, both people still learn the same, once letters come', () => {
  fc.assert(
    fc.property(anyEasy, fc.constantFrom(1, 3, 8), (easy, slowest) => {
      const plan = { ...easy, slowest, devices: { a: 2, b: 2 } };
      const world = live(plan);
      const weeks = Array.from({ length: 7 }, (_, at) => start / 7 + 3 + at);
      for (const round of [firstRound, ...weeks]) {
        for (const role of roles) expect(learnedBy(world, role)).toContain(round);
      }
      for (const { round, common } of world.learned) {
        expect(common).toEqual(common.map((_, at) => plan.answers('a', round, at) && plan.answers('b', round, at)));
      }
    }),
    { numRuns: runs },
  );
});

test('[RD6] where one device sleeps while the other begins, what it wakes to is continued and not begun again', () => {
  const pairs = [
    ['a0', 'a1'],
    ['b0', 'b1'],
  ] as const;
  fc.assert(
    fc.property(anyEasy, (easy) => {
      const { done } = live({ ...easy, slowest: 1, twice: 0, devices: { a: 2, b: 2 } });
      const begun = done.filter(({ step }) => step === 'open' || step === 'answer');
      for (const [one, other] of pairs) {
        const theirs = begun.filter(({ device }) => device === other);
        const again = begun.filter(
          (each) =>
            each.device === one &&
            theirs.some(
              ({ round, attempt, day }) => round === each.round && attempt === each.attempt && day !== each.day,
            ),
        );
        expect(again).toEqual([]);
      }
    }),
    { numRuns: runs },
  );
});

test('[RD7] when a round is over, or too old, no key and no answer of it is left on any device that was on', () => {
  fc.assert(
    fc.property(anyHard, (plan) => {
      const awake = { a: Math.max(plan.awake.a, 0.1), b: Math.max(plan.awake.b, 0.1) };
      const world = live({ ...plan, awake });
      for (const { rounds, role, name } of world.devices) {
        const last = world.done.findLast((each) => each.device === name)?.day ?? start;
        expect(rounds.sealed.filter(({ part, day }) => last - day > (part === 'answers' ? 40 : 16))).toEqual([]);
        expect(rounds.sealed.filter(({ round }) => rounds.over.includes(round))).toEqual([]);
        const over = rounds.over.map((round) => `key of ${name} ${round} `);
        expect(over.filter((key) => JSON.stringify(rounds).includes(key))).toEqual([]);
        const calendar = calendarOf(role, start + plan.days + 41);
        const later = nextStep({ rounds, said: nothingSaid, me: role, calendar });
        expect(later?.do === 'drop').toBe(rounds.sealed.length > 0);
      }
    }),
    { numRuns: runs },
  );
});

/** In the name of the other: another's number, a key that nobody made, a second message that does not hold. */
const forgedFor = ({ role, said, rounds }: World['devices'][number], day: number): readonly RoundSaid[] => {
  const week = Math.floor(day / 7);
  const theirs = [...new Set(said[role].map(({ round }) => round)), week, week - 1, firstRound];
  return [
    ...theirs.flatMap((round): readonly RoundSaid[] =>
      [0, 1, 7].map((attempt) => ({
        kind: 'round-opened',
        round,
        attempt,
        name: `forged ${round}`,
        slots: ['x'],
        first: `${attempt}`,
      })),
    ),
    ...rounds.sealed.flatMap(({ round, name }): readonly RoundSaid[] => [
      { kind: 'round-answered', round, to: name, name: `forged ${round}`, first: 'none', second: 'none' },
      { kind: 'round-closed', round, to: name, second: 'none' },
    ]),
  ];
};

test('[RD9] what cannot be believed changes no step and sends nothing, however much of it comes', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const short = { ...plan, days: 45 };
      const [plain, beset] = [live(short), live({ ...short, forged: forgedFor })];
      expect(seenFrom(beset)).toEqual(seenFrom(plain));
      expect(beset.learned).toEqual(plain.learned);
    }),
    { numRuns: Math.ceil(runs / 2) },
  );
});
