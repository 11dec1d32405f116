import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityOf, commonGround, commonOn, type Slot } from '../common-ground/index.ts';
import { addDays } from '../time/index.ts';
import {
  anyFinding,
  anyPerson,
  anySaid,
  anySlot,
  asTheyMayArrive,
  type Said,
  swapped,
  swappedFound,
} from './common-facts.gen.ts';
import { bySayingBoth, folded } from './dealing.gen.ts';
import { anyLibrary } from './library.gen.ts';
import { aDay } from './my-day.gen.ts';

const runs = process.env.DEEP ? 10_000 : 500;

/** Many findings, by both, about few slots. */
const anyFindings: fc.Arbitrary<readonly Said[]> = fc
  .array(fc.tuple(anyFinding, anyPerson), { maxLength: 10 })
  .map((said) => said.map(([fact, by], at): Said => ({ fact, from: { id: `fact-${at}`, by } })));

const anyDay = fc.integer({ min: -60, max: 60 }).map((count) => addDays(aDay, count));

test('[CG14] findings give the same in any order and however often they come', () => {
  fc.assert(
    fc.property(
      anyFindings.chain((said) => fc.tuple(fc.constant(said), asTheyMayArrive(said))),
      anyDay,
      ([said, arrived], day) => {
        expect(folded(arrived)).toEqual(folded(said));
        expect(commonOn(folded(arrived), day)).toEqual(commonOn(folded(said), day));
      },
    ),
    { numRuns: runs },
  );
});

/** One slot, and more rounds than anybody remembers, some of them said twice in different words. */
const anyLongTalk: fc.Arbitrary<readonly Said[]> = fc
  .array(fc.tuple(anyFinding, anyPerson, fc.nat({ max: 24 })), { minLength: 20, maxLength: 60 })
  .map((said) =>
    said.map(([fact, by, round], at): Said => {
      const until = fact.found[0]?.until;
      const found = at % 4 ? [{ slot: 'one' as Slot, ...(until ? { until } : {}) }] : [];
      const ended = at % 4 ? [] : ['one' as Slot];
      return { fact: { ...fact, round, found, ended }, from: { id: `fact-${at}`, by } };
    }),
  );

test('[CG14] [CG17] one word for each round, the careful one, and the last sixteen rounds: in whatever order they come', () => {
  fc.assert(
    fc.property(
      anyLongTalk.chain((said) => fc.tuple(fc.constant(said), asTheyMayArrive(said))),
      ([said, arrived]) => {
        const common = folded(said);
        expect(folded(arrived)).toEqual(common);
        for (const person of ['a', 'b'] as const) {
          const facts = said.flatMap(({ fact, from }) =>
            fact.kind === 'common-found' && from.by === person ? [fact] : [],
          );
          const rounds = [...new Set(facts.map(({ round }) => round))].sort((one, other) => one - other);
          const kept = common.findings[person].get('one' as Slot) ?? [];
          expect(kept.map(({ round }) => round)).toEqual(rounds.slice(-16));
          for (const each of kept) {
            const words = facts.filter(({ round }) => round === each.round);
            expect([each.round, each.stands]).toEqual([each.round, words.every(({ ended }) => ended.length === 0)]);
            const alike = words.filter(({ found }) => found.length > 0 === each.stands);
            expect(alike.every(({ shows }) => shows <= each.shows)).toBe(true);
          }
        }
      },
    ),
    { numRuns: runs / 5 },
  );
});

test('[P4] [CG15] swapping the two of us swaps who gives, and nothing else', () => {
  fc.assert(
    fc.property(anyFindings, anyDay, (said, day) => {
      expect(commonOn(folded(swapped(said)), day)).toEqual(swappedFound(commonOn(folded(said), day)));
      expect(folded(swapped(swapped(said)))).toEqual(folded(said));
    }),
    { numRuns: runs },
  );
});

test('[CG17] [CG1] nothing that one of us alone says makes anything common, however much of it there is', () => {
  fc.assert(
    fc.property(anySaid, anyPerson, anyLibrary, anyDay, (said, person, library, day) => {
      const alone = folded(said.map(({ fact, from }) => ({ fact, from: { ...from, by: person } })));
      expect(commonOn(alone, day).size).toBe(0);
      expect(commonGround(library, alone, day).every(({ tier }) => tier <= 1)).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('[CG17] [P7] whatever the other says, nothing is common of which I have said nothing, and no earlier than I said', () => {
  fc.assert(
    fc.property(anyFindings, fc.array(anyFinding, { maxLength: 6 }), anyDay, (said, theirs, day) => {
      const more = theirs.map((fact, at): Said => ({ fact, from: { id: `more-${at}`, by: 'b' } }));
      const mine = said.filter(({ from }) => from.by === 'a');
      for (const [activity, { since }] of commonOn(folded([...said, ...more]), day)) {
        const days = mine.flatMap(({ fact }) =>
          fact.kind === 'common-found' && fact.found.some(({ slot }) => activityOf(slot) === activity)
            ? [fact.shows]
            : [],
        );
        expect(days.some((shows) => shows <= since)).toBe(true);
        expect(since <= day).toBe(true);
      }
    }),
    { numRuns: runs },
  );
});

const anySpan = fc.record({ shows: fc.nat({ max: 20 }), lasts: fc.option(fc.integer({ min: 1, max: 30 })) });

test('[CG17] it stands from the later of the two days, and until the earlier of the two ends', () => {
  fc.assert(
    fc.property(anySpan, anySpan, anySlot, fc.integer({ min: -2, max: 55 }), (one, other, slot, at) => {
      const said = [one, other].map(({ shows, lasts }, by): Said => {
        const until = lasts === null ? {} : { until: addDays(aDay, shows + lasts) };
        const fact = { kind: 'common-found' as const, round: 1, found: [{ slot, ...until }], ended: [] };
        return { fact: { ...fact, shows: addDays(aDay, shows) }, from: { id: `${by}`, by: by === 0 ? 'a' : 'b' } };
      });
      const from = Math.max(one.shows, other.shows);
      const ends = Math.min(...[one, other].map(({ shows, lasts }) => (lasts === null ? 999 : shows + lasts)));
      const found = commonOn(folded(said), addDays(aDay, at)).get(activityOf(slot));
      expect([at, found?.since]).toEqual([at, from <= at && at < ends ? addDays(aDay, from) : undefined]);
    }),
    { numRuns: runs },
  );
});

const anyCourse = fc
  .array(fc.constantFrom('found' as const, 'ended' as const, 'not asked' as const), { maxLength: 9 })
  .map((course) => course.map((said, round) => ({ said, round, at: 10 * round })));
type Course = typeof anyCourse extends fc.Arbitrary<infer Value> ? Value : never;

/** Since when it stands on this day, told backwards from the last word. */
function standsSince(course: Course, day: number, lasts: number): number | undefined {
  const last = course.findLastIndex(({ said, at }) => said !== 'not asked' && at <= day);
  const word = course[last];
  if (word?.said !== 'found' || day >= word.at + lasts) return undefined;
  return standsSince(course.slice(0, last), word.at, lasts) ?? word.at;
}

test('[CG4] [CG20] it keeps its first day while it stands, and begins anew after it ended or ran out', () => {
  const slot = 'one' as Slot;
  fc.assert(
    fc.property(anyCourse, fc.constantFrom(undefined, 5, 10, 15), fc.nat({ max: 100 }), (course, lasts, day) => {
      const said = course.filter(({ said: each }) => each !== 'not asked');
      const common = said.reduce((state, { said: each, round, at }) => {
        const shows = addDays(aDay, at);
        const stands = lasts === undefined ? { slot } : { slot, until: addDays(shows, lasts) };
        const found = each === 'found' ? [stands] : [];
        return bySayingBoth(state, { kind: 'common-found', round, found, ended: found.length ? [] : [slot], shows });
      }, folded([]));
      const since = standsSince(course, day, lasts ?? Number.POSITIVE_INFINITY);
      const found = commonOn(common, addDays(aDay, day)).get(activityOf(slot));
      expect([day, found?.since]).toEqual([day, since === undefined ? undefined : addDays(aDay, since)]);
    }),
    { numRuns: runs },
  );
});
