import { asItIs } from '@unhurried/domain/offering';
import type { Day } from '@unhurried/domain/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedIn, type Home, home, usual } from '../session/home.contract.ts';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';
import { share } from './deeds.ts';
import { mySentences } from './known.ts';

const runs = process.env.DEEP ? 200 : 15;

/** What people write when somebody demands it, and what they write when nobody does. */
const anyWords = fc.oneof(
  fc.constantFrom('Everything is fine now.', 'I promise: yes, always.', 'Not today.', 'Heart: not until December.'),
  fc.string({ minLength: 1, maxLength: 40 }),
);
type Shared = readonly [text: string, until: Day | undefined];
const anySentences: fc.Arbitrary<readonly Shared[]> = fc.array(
  fc.tuple(anyWords, fc.option(fc.constant('2026-05-09' as Day), { nil: undefined })),
  {
    minLength: 1,
    maxLength: 4,
  },
);

const anyLife: fc.Arbitrary<readonly (typeof usual)[]> = fc.subarray([
  usual,
  mine({ kind: 'condition-told', condition: { id: 'heart-attack', flags: ['CARD'], stance: { kind: 'recent' } } }),
  mine({
    kind: 'precaution-set',
    precaution: { id: 'p', target: { kind: 'tier', tier: 4 }, from: '2026-05-01' as Day },
  }),
]);

/** All that says what is possible for one of the two. */
const possible = (session: Session): string =>
  JSON.stringify([
    ...[session.my.value, session.overlap.value, session.seen.value, session.activities.value.map(({ id }) => id)],
    ...[session.deck.value, session.prepare(asItIs), session.worried.value, session.known.value.mine],
  ]);

type Side = { readonly life: readonly (typeof usual)[]; readonly words: readonly Shared[] };
const people = ['a', 'b'] as const;

/** Checked in, and shared a day, as two people do before they write to each other. */
async function shareADay({ open }: Home, person: 'a' | 'b', { life }: Side): Promise<void> {
  const { session } = await open(person);
  await session.add([checkedIn, ...life]);
  const { offering } = session.prepare(asItIs);
  await session.add([passing({ kind: 'offered', offering }, lapseOf(session.today.value))]);
  session.lock();
}

async function possibleFor({ open }: Home, person: 'a' | 'b'): Promise<string> {
  const { session } = await open(person);
  const all = possible(session);
  session.lock();
  return all;
}

async function letsKnow({ open }: Home, person: 'a' | 'b', { words }: Side): Promise<number> {
  const { session } = await open(person);
  for (const [text, until] of words) await share(session, text, until);
  const stand = mySentences(session).length;
  session.lock();
  return stand;
}

test('[SN4] [SS1] whatever the two let each other know, what is possible is the same for both, before and after', async () => {
  let shared = 0;
  await fc.assert(
    fc.asyncProperty(anyLife, anyLife, anySentences, anySentences, async (ofA, ofB, fromA, fromB) => {
      const here = await home();
      const sides = { a: { life: ofA, words: fromA }, b: { life: ofB, words: fromB } };
      for (const person of people) await shareADay(here, person, sides[person]);
      const before = [await possibleFor(here, 'a'), await possibleFor(here, 'b')];
      for (const person of people) shared += await letsKnow(here, person, sides[person]);
      expect([await possibleFor(here, 'a'), await possibleFor(here, 'b')]).toEqual(before);
    }),
    { numRuns: runs },
  );
  expect(shared).toBeGreaterThan(runs);
});
