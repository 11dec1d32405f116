import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import { addDays } from '../time/index.ts';
import {
  type Aside,
  conversations,
  evolveQuestions,
  noQuestions,
  type QuestionFact,
  type Questions,
  seenBy,
  whens,
} from '../together/index.ts';
import { aDay } from './my-day.gen.ts';
import { anyPerson, anyTier } from './together.gen.ts';

const runs = process.env.DEEP ? 20_000 : 300;
const check = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (...values: Values) => void,
): void => fc.assert(fc.property(...arbitraries, holds), { numRuns: runs });

type Asked = Exclude<QuestionFact, { readonly kind: 'time-over' }>;
interface Written {
  readonly fact: Asked;
  readonly from: { readonly id: string; readonly by: Person };
}

const anyActivity = fc.constantFrom('x4', 'y4', 'x5', 'x6', 'x2').map((id) => id as ActivityId);
const anyDay = fc.constantFrom(aDay, addDays(aDay, -1));
const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({
    kind: fc.constant('invited' as const),
    activity: anyActivity,
    tier: anyTier,
    when: fc.constantFrom(...whens),
    day: anyDay,
  }),
  fc.record({
    kind: fc.constant('glad' as const),
    asker: anyPerson,
    tier: anyTier,
    day: anyDay,
    activity: anyActivity,
  }),
);
/** Ids are unlike within one person's facts; that the other uses the same ones changes nothing. */
const anyWritten: fc.Arbitrary<readonly Written[]> = fc.uniqueArray(
  fc.record({
    fact: anyAsked,
    from: fc.record({ id: fc.integer({ min: 0, max: 9 }).map((id) => `id${id}`), by: anyPerson }),
  }),
  { maxLength: 12, selector: ({ from }) => `${from.id}${from.by}` },
);

const folded = (all: readonly Written[]): Questions =>
  all.reduce((state, { fact, from }) => evolveQuestions(state, fact, from), noQuestions);

const possible = (['x4', 'y4', 'x5', 'x6', 'x2'] as const).map((id) => ({
  activity: id as ActivityId,
  tier: Number(id.at(-1)) as Tier,
}));

const anyAsides: fc.Arbitrary<readonly Aside[]> = fc.array(
  fc.record({
    kind: fc.constant('question-put-aside' as const),
    tier: anyTier,
    day: anyDay,
    id: fc.constant('aside'),
  }),
  { maxLength: 3 },
);

test('[TG1] [P6] questions are the same in whatever order their facts came, and how often', () => {
  check([anyWritten, fc.infiniteStream(fc.nat()), anyAsides, anyPerson], (all, order, asides, me) => {
    const shuffled = [...all, ...all]
      .map((written) => ({ written, at: order.next().value as number }))
      .sort((one, other) => one.at - other.at)
      .map(({ written }) => written);
    const [here, there] = [folded(all), folded(shuffled)];
    expect(there).toEqual(here);
    const seen = (state: Questions) => seenBy(conversations(state, possible, aDay, []), { me, asides, now: 0 });
    expect(seen(there)).toEqual(seen(here));
  });
});

test('[TG5] [TG2] [P1] [OV4b] one question at most, the gentlest of what is possible and not over, never one that was put aside', () => {
  check([anyWritten, anyAsides, anyPerson, anyTier], (all, asides, me, ended) => {
    const seen = seenBy(conversations(folded(all), possible, aDay, [{ tier: ended, day: aDay }]), {
      me,
      asides,
      now: 0,
    });
    const asked = seen.filter(({ kind }) => kind === 'asked-of-me').map(({ conversation }) => conversation.question);
    expect(asked.length).toBeLessThanOrEqual(1);
    for (const { conversation } of seen) {
      expect(possible).toContainEqual({ activity: conversation.question.activity, tier: conversation.question.tier });
      expect([conversation.question.day, conversation.question.tier < ended]).toEqual([aDay, true]);
    }
    for (const { tier, day } of asked)
      expect(asides.some((aside) => aside.tier === tier && aside.day === day)).toBe(false);
  });
});

test('[P7] [TG10] agreed is only what both said yes to, each in their own facts', () => {
  check([anyWritten], (all) => {
    for (const { question, agreed } of conversations(folded(all), possible, aDay, [])) {
      if (!agreed) continue;
      const { by: asker, tier, day } = question;
      const glad = (by: Person) =>
        all.some(
          ({ fact, from }) =>
            from.by === by &&
            fact.kind === 'glad' &&
            [fact.asker, fact.tier, fact.day, fact.activity].join() === [asker, tier, day, agreed].join(),
        );
      expect([glad(otherOf(asker)), glad(asker) || question.activity === agreed]).toEqual([true, true]);
    }
  });
});

test('[P4] swapping the two people mirrors every question', () => {
  const swapped = ({ fact, from }: Written): Written => ({
    fact: fact.kind === 'glad' ? { ...fact, asker: otherOf(fact.asker) } : fact,
    from: { ...from, by: otherOf(from.by) },
  });
  const seen = (all: readonly Written[], me: Person, asides: readonly Aside[]) =>
    seenBy(conversations(folded(all), possible, aDay, []), { me, asides, now: 0 }).map((each) =>
      [each.kind, 'activity' in each ? each.activity : '', each.conversation.question.id].join(),
    );
  check([anyWritten, anyAsides, anyPerson], (all, asides, me) => {
    expect(seen(all.map(swapped), otherOf(me), asides).sort()).toEqual(seen(all, me, asides).sort());
  });
});
