import type { Order } from '../chain/index.ts';
import { type Fact, type Letter, openedLetter } from './letter.contract.ts';
import type { Phone, World } from './world.contract.ts';

const lettersOf = ({ relay }: World, person: 'a' | 'b'): readonly Letter[] =>
  relay.content(`box-${person}`).flatMap((item) => openedLetter(person, item) ?? []);

const idsOf = (letters: readonly { readonly facts: readonly Fact[] }[]): ReadonlySet<string> =>
  new Set(letters.flatMap(({ facts }) => facts.map(({ id }) => id)));

/** [EX1] Facts that have left an outbox, are still true, and lie in no mailbox. */
export function lostFromOutbox(world: World): readonly string[] {
  return world.phones.flatMap(({ name, person, disk }) => {
    const there = idsOf(lettersOf(world, person));
    const waits = new Set(disk.kept.outbox);
    const gone = [...disk.kept.mine.keys()].filter((id) => !waits.has(id) && !there.has(id));
    return gone.map((id) => `[EX1] ${name} holds ${id}, which neither waits nor lies there`);
  });
}

/** [EX3] Facts that were said twice in one chain since its last segment. */
export function saidTwice(world: World): readonly string[] {
  return (['a', 'b'] as const).flatMap((person) => {
    const since = new Map<string, Set<string>>();
    return lettersOf(world, person).flatMap(({ chain, segment, facts }) => {
      const before = segment ? new Set<string>() : (since.get(chain) ?? new Set<string>());
      since.set(chain, before);
      const twice = facts.filter(({ id }) => before.has(id)).map(({ id }) => `[EX3] ${id} was said twice in ${chain}`);
      for (const { id } of facts) before.add(id);
      return twice;
    });
  });
}

function follows(before: Letter | undefined, letter: Letter, order: Order): boolean {
  if (before && letter.chain < before.chain) return false;
  const same = before?.chain === letter.chain;
  if (same && letter.seq === before.seq + 1) return letter.prev === before.hash;
  return (letter.segment || order === 'counted') && (!same || letter.seq > before.seq);
}

/** [CH6] Where what a phone believed is not a run of what its author wrote. */
export const brokenRuns = ({ name, believed }: Phone, order: Order): readonly string[] =>
  believed
    .filter((letter, at) => !follows(believed[at - 1], letter, order))
    .map(({ chain, seq }) => `[CH6] ${name} believed ${seq} of ${chain} out of order`);

type ByAuthor = (author: 'a' | 'b') => Iterable<string>;

function missingOf({ phones }: World, all: ByAuthor): readonly string[] {
  return phones.flatMap(({ name, person, disk }) =>
    (['a', 'b'] as const).flatMap((author) => {
      const has = author === person ? disk.kept.mine : disk.kept.theirs;
      const lacks = [...all(author)].filter((id) => !has.has(id));
      return lacks.length > 0 ? [`${name} lacks ${lacks.length} of ${author}: ${lacks.slice(0, 3)}`] : [];
    }),
  );
}

/** [EX4] Who lacks how much of what was written and not taken back. */
export const missing = (world: World): readonly string[] =>
  missingOf(world, (author) => world.written.get(author)?.keys() ?? []);

/** [EX6] [EX7] Who lacks how much of what its author still holds on some phone. */
export const missingOfHeld = (world: World): readonly string[] =>
  missingOf(world, (author) =>
    world.phones.filter(({ person }) => person === author).flatMap(({ disk }) => [...disk.kept.mine.keys()]),
  );
