import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import { opensFirst, type QuestionId, type Standing } from './index.ts';
import { does, doing, idsOf, numRuns, often, step } from './stories.contract.ts';
import {
  type Event,
  hearsAll,
  openings,
  type Phone,
  question,
  sealed,
  seals,
  settles,
  sideOf,
  space,
  standing,
  takes,
  takesBack,
  type World,
  wishes,
  worldOf,
} from './two-lives.contract.ts';

/** Answers first, then whatever happens. */
const steps = (most: number) =>
  fc
    .tuple(
      fc.array(doing(often(2, 'seals', 'seals itself'), often(1, 'hears all')), { minLength: 2, maxLength: 6 }),
      fc.array(step, { minLength: most / 2, maxLength: most }),
    )
    .map(([first, then]) => [...first, ...then]);
const story = fc.record({ seed: fc.integer({ min: 1 }), steps: steps(60) });

/** Whether this person said, by a tap or when it was sealed, that these two may open. */
function said({ history }: World, by: Person, mine: string, theirs: string): boolean {
  const sealedFact = history.find(({ id }) => id === mine)?.fact;
  const seal = sealedFact?.kind === 'answer-sealed' ? sealedFact.seal : undefined;
  return history.some(({ fact, by: author }) => {
    if (author !== by) return false;
    if (fact.kind === 'answer-written') return fact.seal === seal && fact.opensItself;
    return fact.kind === 'opening-wished' && fact.mine === mine && fact.theirs === theirs;
  });
}

function expectHonest(world: World, by: Person): void {
  for (const { mine, theirs, at, text, salt } of openings(world, by)) {
    expect(said(world, by, mine, theirs)).toBe(true);
    expect(said(world, otherOf(by), theirs, mine)).toBe(true);
    const own = world.history.find(({ id }) => id === mine)?.fact;
    expect(own).toMatchObject({ kind: 'answer-sealed', seal: sealed(by, question, salt, text) });
    if (opensFirst(question, space) === by) continue;
    const before = openings(world, otherOf(by)).filter((each) => each.at < at);
    expect(before.some((each) => each.mine === theirs && each.theirs === mine)).toBe(true);
  }
}

/** Nobody is told something false about somebody honest. */
function expectTrue({ history }: World, phone: Phone): void {
  const at = standing(phone);
  expect(at.is).not.toBe('unfitting');
  if (at.is !== 'opened') return;
  const theirs = history.filter(({ by, fact }) => by !== phone.me && fact.kind === 'answer-written');
  expect(theirs.map(({ fact }) => 'text' in fact && fact.text)).toContain(at.theirs);
}

test.each([
  ['one phone each', ['a', 'b']],
  ['two phones of one', ['a', 'b', 'b']],
  ['two phones each', ['a', 'b', 'a', 'b']],
] as const)(
  '[AN3] [AN4] [AN5] [P7] %s: nothing opens before both said so, in whatever order things come',
  (_, owners) => {
    let opened = 0;
    fc.assert(
      fc.property(story, ({ seed, steps }) => {
        const world = worldOf(owners, idsOf(seed));
        for (const each of steps) does(world, each);
        for (const phone of world.phones) {
          expectTrue(world, phone);
          opened += standing(phone).is === 'opened' ? 1 : 0;
        }
        for (const person of ['a', 'b'] as const) expectHonest(world, person);
      }),
      { numRuns },
    );
    // Or the law would say nothing.
    expect(opened).toBeGreaterThan(3);
  },
);

const isRead = (at: Standing): boolean => 'isRead' in at && at.isRead;

/** Both have said open, as often as there was something to say it of. */
function bothWish(world: World): void {
  for (let times = 0; times < 2; times++) {
    for (const phone of world.phones) wishes(world, phone);
    settles(world);
  }
}

test('[AN2] [AN3] [AN4] when everything has come both see one stage, and where both said open each reads the other', () => {
  let opened = 0;
  fc.assert(
    fc.property(story, ({ seed, steps: all }) => {
      const world = worldOf(['a', 'b', 'a'], idsOf(seed));
      for (const each of all) does(world, each);
      settles(world);
      bothWish(world);
      const [one, other, again] = world.phones.map((phone) => standing(phone)) as [Standing, Standing, Standing];
      expect(again).toEqual(one);
      // Whoever took theirs back once the other's was read, and sealed anew, is no longer waited for.
      if (one.is === 'open' || other.is === 'open' || isRead(one) || isRead(other)) return;
      expect([one, other]).toMatchObject([{ is: 'opened' }, { is: 'opened' }]);
      if (one.is === 'opened' && other.is === 'opened')
        expect([one.mine, one.theirs]).toEqual([other.theirs, other.mine]);
      opened += 1;
    }),
    { numRuns },
  );
  // Or the law would say nothing.
  expect(opened).toBeGreaterThan(20);
});

test('[AN2] what follows from facts is the same in whatever order they came, and however often', () => {
  const order = fc.infiniteStream(fc.nat({ max: 1_000_000 }));
  fc.assert(
    fc.property(story, order, ({ seed, steps }, chances) => {
      const world = worldOf(['a', 'b'], idsOf(seed));
      for (const each of steps) does(world, each);
      for (const phone of world.phones) {
        const facts = [...phone.has.values()].map((said) => ({ said, at: chances.next().value ?? 0 }));
        const events = facts.toSorted((one, two) => one.at - two.at).map(({ said: adds }): Event => ({ adds }));
        const anew: Phone = { ...phone, has: new Map(), waiting: [] };
        for (const event of [...events, ...events]) takes(anew, event);
        expect(standing(anew)).toEqual(standing(phone));
        expect(sideOf(anew).said).toEqual(sideOf(phone).said);
      }
    }),
    { numRuns },
  );
});

/** What of this person still lies on a phone, but that they answered. */
const leftOn = ({ has }: Phone, by: Person) =>
  [...has.values()].filter((said) => said.by === by && said.fact.kind !== 'question-met');

test('[AN6] whoever changes their mind before it opened leaves nothing on any phone, and nothing of it ever opens', () => {
  fc.assert(
    fc.property(story, ({ seed, steps }) => {
      const world = worldOf(['a', 'b', 'a'], idsOf(seed));
      for (const each of steps) does(world, each);
      world.phones.forEach(hearsAll);
      const [me] = world.phones as readonly [Phone];
      const before = openings(world, 'a').length;
      takesBack(world, me);
      settles(world);
      expect(world.phones.flatMap((phone) => leftOn(phone, 'a'))).toEqual([]);
      expect(standing(me)).toEqual({ is: 'open' });
      expect(openings(world, 'a')).toHaveLength(before);
    }),
    { numRuns },
  );
});

test('[AN1] [AN11] a question nobody asked, and one of another name, move nothing of this one', () => {
  const world = worldOf(['a', 'b'], idsOf(7));
  const [me, them] = world.phones as readonly [Phone, Phone];
  seals(world, me, { text: 'walks' });
  const before = standing(me);
  seals(world, them, { text: 'x', of: 'another' as QuestionId, opensItself: true });
  settles(world);
  expect(standing(me)).toEqual(before);
});
