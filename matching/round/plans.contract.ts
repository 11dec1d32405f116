import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import type { Role } from './index.ts';
import type { Plan, World } from './world.contract.ts';

export const runs = process.env.DEEP ? 2_000 : 40;

export const answersFrom =
  (seed: string) =>
  (role: Role, round: number, at: number): boolean =>
    seeded(`${seed}|${role}|${round}|${at}`) < 0.5;

/** Letters of a day at most, nothing lost, everybody there each day, one device each. */
export const anyEasy: fc.Arbitrary<Plan> = fc.string({ minLength: 4, maxLength: 8 }).map((seed) => ({
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
export const anyHard: fc.Arbitrary<Plan> = fc
  .record({
    easy: anyEasy,
    slowest: fc.constantFrom(1, 8, 40),
    lost: fc.constantFrom(0, 0.1, 0.5),
    awake: fc.record({ a: fc.constantFrom(1, 0.5, 0.1, 0), b: fc.constantFrom(1, 0.5, 0.1, 0) }),
    devices: fc.record({ a: fc.constantFrom(1, 2), b: fc.constantFrom(1, 2) }),
  })
  .map(({ easy, ...more }) => ({ ...easy, ...more }));

export const anyPlan = fc.oneof(anyEasy, anyHard);
export const roles: readonly Role[] = ['a', 'b'];

export const stepsOf = ({ done }: World, role: Role, step: string) =>
  done.filter((each) => each.role === role && each.step === step);
export const roundsOf = (steps: readonly { readonly round: number }[]) => [...new Set(steps.map(({ round }) => round))];
export const learnedBy = ({ learned }: World, role: Role) => roundsOf(learned.filter((each) => each.role === role));

/** All that anybody but its owner could see, and when. */
export const seenFrom = ({ done, said }: World) => ({
  done,
  said: said.map(({ by, day, fact }) => [by, day, JSON.stringify(fact).length, fact]),
});
