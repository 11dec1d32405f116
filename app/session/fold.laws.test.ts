import type { Person } from '@unhurried/domain/couple';
import type { ActivityId } from '@unhurried/domain/library';
import { type PassingFact, sentences } from '@unhurried/domain/offering';
import { addDays, type Day, hours, type Instant } from '@unhurried/domain/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kept } from '../device/index.ts';
import type { ShownFact } from './facts.ts';
import { foldAll, foldOne, type Known } from './fold.ts';

const runs = process.env.DEEP ? 5000 : 200;

const today = '2026-05-04' as Day;
const anyDay = fc.integer({ min: -1, max: 1 }).map((count) => addDays(today, count));
const anyActivity = fc.constantFrom('hold-hands', 'hug', 'own-1', 'own-2').map((name) => name as ActivityId);
const anyOwnId = fc.constantFrom('own-1', 'own-2', 'own-3').map((name) => name as ActivityId);
const factId = (by: Person, at: number): string => `${by === 'a' ? '0' : '1'}${String(at).padStart(31, '0')}`;
const kind = <Kind extends string>(name: Kind) => fc.constant(name);

const own = fc.record({
  id: anyOwnId,
  name: fc.constant('Ours'),
  what: fc.constantFrom('humming', 'humming it'),
  tier: fc.constantFrom(1 as const, 2 as const),
  minutes: fc.constant(10),
});

const anyShown = (by: Person): fc.Arbitrary<ShownFact> =>
  fc.oneof(
    fc.record({ kind: kind('welcome-told'), activity: anyActivity, day: anyDay }),
    fc.record({
      kind: kind('welcome-untold'),
      told: fc.array(
        fc.integer({ min: 0, max: 8 }).map((at) => factId(by, at)),
        { maxLength: 2 },
      ),
    }),
    fc.record({
      kind: kind('activity-named'),
      activity: anyActivity,
      name: fc.constantFrom('Paws', 'Ours'),
      nth: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: kind('own-activity-written'), own }),
    fc.record({
      kind: kind('own-activity-rewritten'),
      own,
      after: fc.array(anyOwnId, { minLength: 1, maxLength: 2 }),
    }),
  );

const list = fc.array(fc.record({ activity: anyActivity, adaptations: fc.constant([]), minutes: fc.constant(5) }), {
  maxLength: 2,
});

const anyPassing: fc.Arbitrary<PassingFact> = fc.oneof(
  fc.record({
    kind: kind('offered'),
    offering: fc.record({
      day: anyDay,
      tier: fc.constantFrom(1 as const, 4 as const),
      word: fc.constant('gentle' as const),
      talk: fc.boolean(),
      list,
    }),
  }),
  fc.record({ kind: kind('offering-withdrawn'), day: anyDay }),
  fc.record({ kind: kind('standing-welcome-left'), welcome: fc.record({ from: anyDay, until: anyDay, list }) }),
  fc.record({ kind: kind('standing-welcome-ended') }),
  fc.record({ kind: kind('sentence-sent'), sentence: fc.constantFrom(...sentences), day: anyDay }),
  fc.record({ kind: kind('apart-said'), apart: fc.boolean(), day: anyDay }),
  fc.record({ kind: kind('asked'), tier: fc.constantFrom(4 as const, 5 as const), day: anyDay }),
);

const halfDay = hours(12);

/** What one person wrote, in their own order, as a journal keeps it: the time to the half day, never going back. */
const anyWritten = (by: Person): fc.Arbitrary<readonly Kept[]> =>
  fc
    .array(fc.tuple(fc.oneof(anyShown(by), anyPassing), fc.integer({ min: 0, max: 1 })), { maxLength: 8 })
    .map((facts) =>
      facts.map(([body, later], at): Kept => {
        const block = facts.slice(0, at).reduce((sum, [, each]) => sum + each, later);
        const audience = passingKinds.has(body.kind) ? 'passing' : 'shown';
        return { id: factId(by, at), seq: at + 1, by, audience, at: (block * halfDay) as Instant, body };
      }),
    );

const passingKinds: ReadonlySet<string> = new Set<PassingFact['kind']>([
  'offered',
  'offering-withdrawn',
  'standing-welcome-left',
  'standing-welcome-ended',
  'sentence-sent',
  'apart-said',
  'asked',
]);

/** Both people's facts woven together in some way, each person's in their own order. */
function woven(a: readonly Kept[], b: readonly Kept[], turns: readonly boolean[]): readonly Kept[] {
  const [left, right] = [[...a], [...b]];
  const first = turns.flatMap((turn) => (turn ? left.shift() : right.shift()) ?? []);
  return [...first, ...left, ...right];
}

const nothing: Known = foldAll({ mine: [], shown: [], passing: [], slips: [], unreadable: 0 });
const oursOf = (facts: readonly Kept[]) => facts.reduce(foldOne, nothing).ours;
const anyTurns = fc.array(fc.boolean(), { maxLength: 16 });

test('[SE10] [CG14] both sides hold one and the same, however the two people’s facts came to be woven', () => {
  fc.assert(
    fc.property(anyWritten('a'), anyWritten('b'), anyTurns, anyTurns, (a, b, here, there) => {
      expect(oursOf(woven(a, b, there))).toEqual(oursOf(woven(a, b, here)));
    }),
    { numRuns: runs },
  );
});

test('[SE10] what came one by one while a side was open is what it finds when it opens again', () => {
  fc.assert(
    fc.property(anyWritten('a'), anyWritten('b'), anyTurns, (a, b, turns) => {
      const all = woven(a, b, turns);
      const of = (audience: Kept['audience']) => all.filter((each) => each.audience === audience);
      const loaded = { mine: [], shown: of('shown'), passing: of('passing'), slips: [], unreadable: 0 };
      expect(foldAll(loaded).ours).toEqual(oursOf(all));
    }),
    { numRuns: runs },
  );
});

test('[SE10] what is shown may come twice, and late, and still counts once', () => {
  fc.assert(
    fc.property(anyWritten('a'), anyWritten('b'), anyTurns, fc.infiniteStream(fc.nat()), (a, b, turns, picks) => {
      const shown = woven(a, b, turns).filter(({ audience }) => audience === 'shown');
      const late = shown.flatMap((each) => ((picks.next().value ?? 0) % 2 === 0 ? [each] : []));
      expect(oursOf([...shown, ...late]).common).toEqual(oursOf(shown).common);
      expect(oursOf([...late, ...shown]).common).toEqual(oursOf(shown).common);
    }),
    { numRuns: runs },
  );
});
