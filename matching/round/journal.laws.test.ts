import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  evolveRounds,
  evolveSaid,
  nextStep,
  noRounds,
  nothingSaid,
  openerOf,
  type Role,
  type RoundFact,
  type RoundSaid,
} from './index.ts';
import { calendarOf, otherOf, start } from './world.contract.ts';

const runs = process.env.DEEP ? 20_000 : 400;

const factsOf = (role: Role, day: number): fc.Arbitrary<RoundFact> =>
  fc
    .record({ round: fc.integer({ min: 0, max: 5 }), at: fc.nat({ max: 2 }), over: fc.boolean(), closed: fc.boolean() })
    .map(
      ({ round, at, over, closed }): RoundFact =>
        over
          ? { kind: 'round-over', space: 's', round, closed }
          : {
              kind: 'round-sealed',
              space: 's',
              round,
              attempt: at,
              part: openerOf(round) === role ? 'opens' : 'answers',
              slots: ['x'],
              answers: [1],
              key: `key ${round} ${at}`,
              name: `name ${round} ${at}`,
              day,
            },
    );

const nameIn = (fact: RoundFact): string => (fact.kind === 'round-sealed' ? fact.name : JSON.stringify(fact));

const sayingOf = (round: number, at: number, kind: string): RoundSaid => {
  const name = `theirs ${round} ${at}`;
  const to = `name ${round} ${at}`;
  if (kind === 'opened')
    return { kind: 'round-opened', round, attempt: at, name, slots: ['x'], first: `first of ${name}` };
  if (kind === 'closed') return { kind: 'round-closed', round, to, second: `second for ${to}` };
  return { kind: 'round-answered', round, to, name, first: `first of ${name}`, second: `second of ${name}` };
};

test('[RD6] two devices that hold the same facts ask for the same step, in whatever order the facts came to them', () => {
  const anyHeld = fc.constantFrom<Role>('a', 'b').chain((me) =>
    fc.record({
      me: fc.constant(me),
      facts: fc.array(fc.tuple(factsOf(me, start), fc.integer({ min: -20, max: 0 })), { maxLength: 8 }),
      said: fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 2 }), fc.constantFrom('opened', 'answered', 'closed'))),
      later: fc.nat({ max: 20 }),
    }),
  );
  fc.assert(
    fc.property(anyHeld, ({ me, facts, said, later }) => {
      const dated = facts.map(([fact, ago]) => (fact.kind === 'round-sealed' ? { ...fact, day: start + ago } : fact));
      const once = dated.filter((fact, at) => dated.findIndex((each) => nameIn(each) === nameIn(fact)) === at);
      const heard = said.reduce((state, each) => evolveSaid(state, sayingOf(...each), otherOf(me)), nothingSaid);
      const [here, there] = [once, once.toReversed()].map((each) =>
        nextStep({
          rounds: each.reduce(evolveRounds, noRounds),
          said: heard,
          me,
          calendar: calendarOf(me, start + later),
        }),
      );
      expect(there).toEqual(here);
    }),
    { numRuns: runs },
  );
});

test('[RD6] [RD7] facts of my journal give the same when they come again, and bring no key back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Role>('a', 'b').chain((role) => fc.array(factsOf(role, start), { maxLength: 12 })),
      (facts) => {
        const once = facts.reduce(evolveRounds, noRounds);
        for (const fact of facts) {
          const isLateClosing = fact.kind === 'round-over' && fact.closed;
          expect(evolveRounds(once, fact)).toEqual(once);
          if (isLateClosing) expect(once.owed).not.toContain(fact.round);
        }
        const over = new Set(facts.flatMap((fact) => (fact.kind === 'round-over' ? [fact.round] : [])));
        expect(once.sealed.filter(({ round }) => over.has(round))).toEqual([]);
        expect(facts.flatMap((fact) => [fact, fact]).reduce(evolveRounds, noRounds)).toEqual(once);
      },
    ),
    { numRuns: runs },
  );
});

test('[RD9] what the other said is kept once, however often it comes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 4 }), fc.constantFrom<Role>('a', 'b')), { maxLength: 12 }), (said) => {
      const facts = said.map(([round, by]) => ({
        by,
        fact: { kind: 'round-closed' as const, round, to: 'x', second: 'y' },
      }));
      const fold = (list: typeof facts) =>
        list.reduce((state, { fact, by }) => evolveSaid(state, fact, by), nothingSaid);
      expect(fold([...facts, ...facts])).toEqual(fold(facts));
    }),
    { numRuns: runs },
  );
});
