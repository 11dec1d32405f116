import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRound, nextStep, nothingSaid, openerOf, type Role, type RoundSaid } from './index.ts';
import { anyEasy, anyHard, anyPlan, learnedBy, roles, roundsOf, runs, seenFrom, stepsOf } from './plans.contract.ts';
import { calendarOf, live, otherOf, start, type World } from './world.contract.ts';

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
