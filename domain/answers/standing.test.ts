import { expect, test } from 'vitest';
import { addDays } from '../time/index.ts';
import { type AnswerFact, answersFrom, due, mostSealed, opensFirst, type QuestionId } from './index.ts';
import {
  acts,
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
  takesBack,
  until,
  type World,
  wishes,
  worldOf,
  writes,
} from './two-lives.contract.ts';

let drawn = 0;
const hex = (): string => {
  drawn += 1;
  return drawn.toString(16).padStart(32, '0');
};

const first = opensFirst(question, space);

interface Two {
  readonly world: World;
  /** Who opens this question first. */
  readonly one: Phone;
  readonly other: Phone;
}

function two(): Two {
  const world = worldOf([first, first === 'a' ? 'b' : 'a'], hex);
  const [one, other] = world.phones as readonly [Phone, Phone];
  return { world, one, other };
}

const bothSealed = () => {
  const all = two();
  const mine = seals(all.world, all.one, { text: 'walks' });
  const theirs = seals(all.world, all.other, { text: 'your laugh' });
  settles(all.world);
  return { ...all, mine, theirs };
};

const stages = ({ one, other }: Two) => [standing(one).is, standing(other).is];

test('[AN2] [AN3] apart, then both, then each says open, then both read both', () => {
  const all = two();
  const { world, one, other } = all;
  seals(world, one, { text: 'walks' });
  settles(world);
  expect(stages(all)).toEqual(['mine', 'open']);
  seals(world, other, { text: 'your laugh' });
  settles(world);
  expect(stages(all)).toEqual(['both', 'both']);
  wishes(world, one);
  settles(world);
  expect(stages(all)).toEqual(['wished', 'both']);
  expect(openings(world, one.me)).toEqual([]);
  wishes(world, other);
  settles(world);
  expect(standing(one)).toEqual({ is: 'opened', mine: 'walks', theirs: 'your laugh', opensItself: false, until });
  expect(standing(other)).toEqual({ is: 'opened', mine: 'your laugh', theirs: 'walks', opensItself: false, until });
});

test('[AN3] what I see of two sealed answers is the same whether the other has said that they may open', () => {
  const { world, one, other } = bothSealed();
  const before = JSON.stringify(standing(one));
  wishes(world, other);
  settles(world);
  expect(JSON.stringify(standing(one))).toBe(before);
  expect(due(sideOf(one), space)).toEqual([]);
});

test('[AN3] an answer that opens by itself says so when both lie there, and never waits for a tap', () => {
  const { world, one, other } = two();
  seals(world, one, { text: 'walks', opensItself: true });
  settles(world);
  expect(standing(one).is).toBe('mine');
  seals(world, other, { text: 'your laugh', opensItself: true });
  settles(world);
  expect([standing(one).is, standing(other).is]).toEqual(['opened', 'opened']);
});

test('[AN3] that mine opens by itself says nothing for the other', () => {
  const { world, one, other } = two();
  seals(world, one, { text: 'walks', opensItself: true });
  seals(world, other, { text: 'your laugh' });
  settles(world);
  expect([standing(one).is, standing(other).is]).toEqual(['wished', 'both']);
  expect([...openings(world, 'a'), ...openings(world, 'b')]).toEqual([]);
});

test('[AN4] the one whose turn it is opens first, the other when that lies there and fits', () => {
  const { world, one, other, mine, theirs } = bothSealed();
  wishes(world, one);
  wishes(world, other);
  world.phones.forEach(hearsAll);
  expect(acts(world, other)).toEqual([]);
  expect(standing(other)).toMatchObject({ is: 'opening', isRead: false });
  const [opening] = acts(world, one);
  expect(opening).toMatchObject({ fact: { kind: 'answer-opened', mine, theirs, text: 'walks' }, until });
  expect(standing(one)).toMatchObject({ is: 'opening', isRead: true });
  expect(acts(world, one)).toEqual([]);
  settles(world);
  expect([openings(world, 'a').length, openings(world, 'b').length]).toEqual([1, 1]);
});

test('[AN4] each of the two opens first for about half of all questions, the same for both', () => {
  const all = Array.from({ length: 400 }, (_, at) => opensFirst(`q-${at}` as QuestionId, space));
  expect(Math.abs(all.filter((who) => who === 'a').length - 200)).toBeLessThan(40);
  const elsewhere = Array.from({ length: 400 }, (_, at) => opensFirst(`q-${at}` as QuestionId, `${space}2`));
  expect(elsewhere).not.toEqual(all);
});

const opened = (mine: string, theirs: string, salt: string, text: string): AnswerFact =>
  ({ kind: 'answer-opened', question, mine, theirs, salt, text }) as AnswerFact;

test('[AN5] what does not fit shows nothing, and mine stays closed where it is the second', () => {
  const { world, one, other, mine, theirs } = bothSealed();
  wishes(world, other);
  writes(world, one, { kind: 'opening-wished', question, mine, theirs });
  writes(world, one, opened(mine, theirs, 'salt', 'something else'));
  hearsAll(other);
  expect(standing(other)).toEqual({ is: 'unfitting', mine: 'your laugh', opensItself: false, until, isRead: false });
  expect(acts(world, other)).toEqual([]);
});

test('[AN5] the first, whose answer was read, sees nothing of one that does not fit', () => {
  const { world, one, other, mine, theirs } = bothSealed();
  wishes(world, one);
  writes(world, other, { kind: 'opening-wished', question, mine: theirs, theirs: mine });
  hearsAll(one);
  acts(world, one);
  expect(standing(one)).toMatchObject({ is: 'opening', isRead: true });
  const lie = opened(theirs, mine, 'salt', 'what you said, I say too');
  one.has.set('f'.repeat(32), { by: other.me, id: 'f'.repeat(32), fact: lie });
  expect(standing(one)).toEqual({ is: 'unfitting', mine: 'walks', opensItself: false, until, isRead: true });
});

test('[AN5] the first never opens to what is known not to fit', () => {
  const { world, one, other, mine, theirs } = bothSealed();
  wishes(world, one);
  const lie = opened(theirs, mine, 'salt', 'early, and false');
  one.has.set('f'.repeat(32), { by: other.me, id: 'f'.repeat(32), fact: lie });
  expect(standing(one)).toMatchObject({ is: 'unfitting', isRead: false });
  expect(acts(world, one)).toEqual([]);
});

test('[AN6] taken back and written anew it is another answer, and nothing that was said of the old one is said of it', () => {
  const { world, one, other } = bothSealed();
  wishes(world, one);
  wishes(world, other);
  takesBack(world, other);
  settles(world);
  expect([standing(one).is, standing(other).is]).toEqual(['mine', 'open']);
  seals(world, other, { text: 'another' });
  settles(world);
  expect([standing(one).is, standing(other).is]).toEqual(['both', 'both']);
  expect([...openings(world, 'a'), ...openings(world, 'b')]).toEqual([]);
});

test('[AN7] after fourteen days it is as if nobody had answered, and nothing opens any more', () => {
  const { world, one, other } = bothSealed();
  wishes(world, one);
  wishes(world, other);
  for (const phone of world.phones) phone.today = addDays(until, 1);
  expect([standing(one).is, standing(other).is]).toEqual(['open', 'open']);
  settles(world);
  expect([...openings(world, 'a'), ...openings(world, 'b')]).toEqual([]);
  for (const phone of world.phones) phone.today = until;
  expect([standing(one).is, standing(other).is]).toEqual(['opening', 'opening']);
});

test('[AN7] where both were opened and the other’s lapses first, nothing waits again', () => {
  const { world, one, other, theirs } = bothSealed();
  wishes(world, one);
  wishes(world, other);
  settles(world);
  expect(standing(one).is).toBe('opened');
  const ofTheirs = [...one.has.values()].filter(({ by }) => by === other.me).map(({ id }) => id);
  expect(ofTheirs).toContain(theirs);
  for (const id of ofTheirs) one.has.delete(id);
  expect(standing(one).is).toBe('open');
});

test('[AN8] where the other takes theirs back once mine was opened, I see that mine can be read', () => {
  const { world, one, other } = bothSealed();
  wishes(world, one);
  wishes(world, other);
  hearsAll(one);
  acts(world, one);
  takesBack(world, other);
  settles(world);
  expect(standing(one)).toMatchObject({ is: 'opening', isRead: true });
  takesBack(world, one);
  settles(world);
  expect([standing(one).is, standing(other).is, other.has.size]).toEqual(['open', 'open', 0]);
});

const sealedFact = (of: string, text: string): AnswerFact =>
  ({ kind: 'answer-sealed', question: of, seal: sealed('b', of, 'salt', text) }) as AnswerFact;

test('[AN11] of one person one sealed answer for each question counts, the first by its id, and forty in all', () => {
  const many = Array.from({ length: 3 * mostSealed }, (_, at) => {
    const id = ((at * 7919) % 997).toString(16).padStart(32, '0');
    return { by: 'b' as const, id, fact: sealedFact(`q-${Math.floor(at / 2)}`, `text ${at}`) };
  });
  const { counting } = answersFrom(many);
  expect(counting.b.size).toBe(mostSealed);
  const firsts = [...new Set(many.map(({ fact }) => fact.question))]
    .map(
      (of) =>
        many
          .filter(({ fact }) => fact.question === of)
          .map(({ id }) => id)
          .toSorted()[0],
    )
    .toSorted();
  expect([...counting.b.values()].map(({ id }) => id).toSorted()).toEqual(firsts.slice(0, mostSealed));
  expect(counting.a.size).toBe(0);
});

test('[AN11] whoever seals without end takes no room of mine', () => {
  const { world, one, other } = two();
  const mine = Array.from({ length: 5 }, (_, at) => `mine-${at}` as QuestionId);
  for (const of of mine) seals(world, one, { text: 'walks', of });
  for (let at = 0; at < 500; at++) writes(world, other, sealedFact(`flood-${at}`, 'x'));
  settles(world);
  expect(mine.map((of) => standing(one, of).is)).toEqual(mine.map(() => 'mine'));
});
