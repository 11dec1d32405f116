import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import { type AnswerFact, opensFirst, type QuestionId, type Standing } from './index.ts';
import {
  acts,
  type Event,
  hears,
  hearsAll,
  openings,
  type Phone,
  question,
  sealed,
  seals,
  sealsAnew,
  settles,
  sideOf,
  space,
  standing,
  takes,
  takesBack,
  type World,
  wishes,
  worldOf,
  writes,
} from './two-lives.contract.ts';

const numRuns = process.env.DEEP ? 3000 : 100;

/** Ids in an order that says nothing of when. */
function idsOf(seed: number): () => string {
  let drawn = 0;
  const part = (place: number) => Math.floor(seeded(`${seed} ${drawn} ${place}`) * 2 ** 32).toString(16);
  return () => {
    drawn += 1;
    return [0, 1, 2, 3].map((place) => part(place).padStart(8, '0')).join('');
  };
}

type Doing =
  | 'seals'
  | 'seals itself'
  | 'wishes'
  | 'takes back'
  | 'hears'
  | 'hears twice'
  | 'hears all'
  | 'acts'
  | 'goes on';

interface Step {
  readonly phone: number;
  readonly does: Doing;
  readonly place: number;
}

const often = (weight: number, ...doings: readonly Doing[]) => ({ weight, arbitrary: fc.constantFrom(...doings) });
const doing = (...choices: readonly ReturnType<typeof often>[]): fc.Arbitrary<Step> =>
  fc.record({ phone: fc.nat({ max: 3 }), does: fc.oneof(...choices), place: fc.nat({ max: 30 }) });
const step = doing(
  often(2, 'seals', 'seals itself', 'takes back'),
  often(10, 'wishes'),
  often(20, 'hears', 'hears twice', 'acts'),
  often(30, 'goes on'),
);
/** Answers first, then whatever happens. */
const steps = (most: number) =>
  fc
    .tuple(
      fc.array(doing(often(2, 'seals', 'seals itself'), often(1, 'hears all')), { minLength: 2, maxLength: 6 }),
      fc.array(step, { minLength: most / 2, maxLength: most }),
    )
    .map(([first, then]) => [...first, ...then]);
const story = fc.record({ seed: fc.integer({ min: 1 }), steps: steps(60) });

function does(world: World, { phone: at, does: what, place }: Step): void {
  const phone = world.phones[at % world.phones.length] as Phone;
  if (what === 'goes on') hearsAll(phone);
  if (what === 'hears' || what === 'hears twice') hears(phone, place, what === 'hears twice');
  else if (what === 'hears all') hearsAll(phone);
  else if (what === 'acts' || what === 'goes on') acts(world, phone);
  else if (what === 'wishes') wishes(world, phone);
  else if (what === 'takes back') takesBack(world, phone);
  else if (what === 'seals' || what === 'seals itself')
    sealsAnew(world, phone, { text: `text ${world.history.length} of ${phone.me}`, opensItself: what !== 'seals' });
}

type Opening = Extract<AnswerFact, { kind: 'answer-opened' }>;

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

/** Anything that a program in the other's place could write, with ids and seals that it has seen. */
const anyFact = fc.record({
  kind: fc.constantFrom('answer-sealed', 'opening-wished', 'answer-opened'),
  mine: fc.nat({ max: 12 }),
  theirs: fc.nat({ max: 12 }),
  text: fc.constantFrom('yes', 'no', 'walks'),
  copies: fc.boolean(),
});
type AnyFact = typeof anyFact extends fc.Arbitrary<infer Each> ? Each : never;

function forged(world: World, by: Phone, { kind, mine, theirs, text, copies }: AnyFact): void {
  const seen = [...by.has.values()];
  const ofKind = (person: Person) => seen.filter(({ fact, by: of }) => fact.kind === 'answer-sealed' && of === person);
  const [own, others] = [ofKind(by.me), ofKind(otherOf(by.me))];
  const id = (all: typeof seen, at: number) => all[at % Math.max(1, all.length)]?.id ?? '0'.repeat(32);
  const pair = { mine: id(own, mine), theirs: id(others, theirs) };
  const taken = others[theirs % Math.max(1, others.length)]?.fact;
  const salt = `s${mine % 3}`;
  const seal = copies && taken?.kind === 'answer-sealed' ? taken.seal : sealed(by.me, question, salt, text);
  // What was seen opened is tried as one's own.
  const heard = seen.map(({ fact }) => fact).find((fact): fact is Opening => fact.kind === 'answer-opened');
  const opened = copies && heard ? { salt: heard.salt, text: heard.text } : { salt, text };
  const facts = {
    'answer-sealed': { kind, question, seal },
    'opening-wished': { kind, question, ...pair },
    'answer-opened': { kind, question, ...pair, ...opened },
  };
  writes(world, by, facts[kind as keyof typeof facts] as AnswerFact);
}

type Move = { readonly mine: Step } | { readonly theirs: AnyFact } | { readonly byTheBook: Step };

/** Sometimes it plays by the book, or nothing would ever open. */
const later: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: step.map((mine) => ({ mine })) },
  { weight: 2, arbitrary: anyFact.map((theirs) => ({ theirs })) },
  { weight: 4, arbitrary: step.map((byTheBook) => ({ byTheBook })) },
);
const firstSealed = doing(often(1, 'seals', 'seals itself'));
const moves: fc.Arbitrary<readonly Move[]> = fc
  .tuple(firstSealed, firstSealed, fc.array(later, { minLength: 40, maxLength: 80 }))
  .map(([mine, byTheBook, all]) => [{ mine }, { byTheBook }, ...all]);

/** Which of what lay there, and was named by me, when mine opened. */
function knownBefore(world: World, { theirs, at }: { readonly theirs: string; readonly at: number }): boolean {
  const sealedAt = world.history.findIndex(({ id }) => id === theirs);
  const named = world.history.findIndex(
    ({ fact, by }) => by === 'a' && fact.kind === 'opening-wished' && fact.theirs === theirs,
  );
  return sealedAt >= 0 && named > sealedAt && named < at;
}

/** Of what shows as theirs, whether the seal of it was the one to which mine opened. */
function fitsWhatWasNamed(world: World, text: string): boolean {
  const toWhich = new Set(openings(world, 'a').map(({ theirs }) => theirs));
  const named = world.history.flatMap(({ id, fact }) =>
    toWhich.has(id) && fact.kind === 'answer-sealed' ? [fact.seal] : [],
  );
  return openings(world, 'b').some((one) => one.text === text && named.includes(sealed('b', question, one.salt, text)));
}

function moved(world: World, move: Move): void {
  if ('mine' in move) does(world, { ...move.mine, phone: 0 });
  else if ('byTheBook' in move) does(world, { ...move.byTheBook, phone: 1 });
  else forged(world, world.phones[1] as Phone, move.theirs);
}

test('[AN5] [AN11] whatever a changed program writes: mine opens to one of theirs, sealed and named before, and nothing else of theirs shows', () => {
  let shown = 0;
  const tried = (seed: number, all: readonly Move[]) => {
    const world = worldOf(['a', 'b'], idsOf(seed));
    for (const each of all) {
      moved(world, each);
      const mine = openings(world, 'a');
      // Of each answer of mine one opening.
      expect(new Set(mine.map((one) => one.mine)).size).toBe(mine.length);
      expect(mine.every((one) => knownBefore(world, one))).toBe(true);
      const at = standing(world.phones[0] as Phone);
      if (at.is !== 'opened') continue;
      shown += 1;
      expect(fitsWhatWasNamed(world, at.theirs)).toBe(true);
    }
  };
  fc.assert(fc.property(fc.integer({ min: 1 }), moves, tried), { numRuns });
  // Or the law would say nothing.
  expect(shown).toBeGreaterThan(20);
});

test('[AN2] [P7] before mine is sealed I see the same, byte for byte, whatever the other does', () => {
  const other = fc.array(
    fc.oneof(
      anyFact.map((forges) => ({ forges })),
      step.map((honest) => ({ honest })),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1 }), other, (seed, moves) => {
      const world = worldOf(['a', 'b'], idsOf(seed));
      const [me, them] = world.phones as readonly [Phone, Phone];
      const before = JSON.stringify([standing(me), acts(world, me)]);
      for (const each of moves) {
        if ('forges' in each) forged(world, them, each.forges);
        else does(world, { ...each.honest, phone: 1 });
        hearsAll(me);
        expect(JSON.stringify([standing(me), acts(world, me)])).toBe(before);
      }
    }),
    { numRuns },
  );
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
