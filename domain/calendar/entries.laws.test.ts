import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import { type Entry, type EntryFields, entriesFrom, entriesOf, evolveEntries, noEntries, overBy } from './index.ts';
import {
  after,
  anyStepBut,
  begunBy,
  factsOn,
  type Lying,
  noPhones,
  on,
  type Phones,
  type Step,
  settled,
  stepsOf,
} from './two-phones.gen.ts';

const runs = process.env.DEEP ? 20_000 : 500;

const both: readonly Person[] = ['a', 'b'];
const anyPerson = fc.constantFrom(...both);
const entriesOn = (phones: Phones, me: Person) => entriesOf(on(phones, me));
const live = (steps: readonly Step[], from: Phones = noPhones): Phones => steps.reduce(after, from);

/** Lives that begin with nothing, and such that begin with one entry that both know, so that most steps meet on it. */
const anyStart = fc.constantFrom(noPhones, begunBy('a'), begunBy('b'));
const anyLife = fc.tuple(stepsOf(anyStepBut()), anyStart);

test('[ED2] [CL1] whatever comes first, twice or late, the same entries stand', () => {
  fc.assert(
    fc.property(anyLife, fc.infiniteStream(fc.nat()), ([steps, start], chance) => {
      const facts = factsOn(live(steps, start), 'a');
      const once = entriesOf(entriesFrom(facts));
      const shuffled = [...facts, ...facts.slice(0, 4)]
        .map((each) => ({ each, at: chance.next().value }))
        .sort((one, two) => one.at - two.at)
        .map(({ each }) => each);
      const one = shuffled.reduce((state, { fact, from }) => evolveEntries(state, fact, from), noEntries);
      expect(entriesOf(one)).toEqual(once);
      expect([...entriesFrom(shuffled)]).toEqual([...one]);
      expect(entriesOf(entriesFrom(shuffled))).toEqual(once);
    }),
    { numRuns: runs },
  );
});

/** What was tidied on the other phone reaches mine: it changes nothing of what stands. */
function readOne(phones: Phones, me: Person): Phones {
  const next = phones.sent[otherOf(me)][phones.read[me]];
  const later = after(phones, { does: 'reads', me, most: 1 });
  const isTidied = next && 'gone' in next && next.why === 'tidied';
  if (isTidied) expect([next, entriesOn(later, me)]).toEqual([next, entriesOn(phones, me)]);
  return later;
}

function tidyOne(phones: Phones, step: Step): Phones {
  if (step.does === 'reads')
    return Array.from({ length: step.most }).reduce<Phones>((all) => readOne(all, step.me), phones);
  const later = after(phones, step);
  if (step.does === 'tidies') expect(entriesOn(later, step.me)).toEqual(entriesOn(phones, step.me));
  return later;
}

test('[CL8] [ED3] tidying changes nothing of what stands, neither on the phone that tidies nor on the other', () => {
  fc.assert(
    fc.property(anyLife, ([steps, start]) => void steps.reduce(tidyOne, start)),
    { numRuns: runs },
  );
});

test('[CL1] [CL8] once both have read all and tidied, both see the same, and nothing is left to erase', () => {
  fc.assert(
    fc.property(anyLife, ([steps, start]) => {
      const phones = settled(live(steps, start));
      expect(entriesOn(phones, 'a')).toEqual(entriesOn(phones, 'b'));
      for (const me of both) expect(overBy(on(phones, me), me)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[CL8] [P8] once both have tidied nothing lies anywhere but what an entry that is seen is made of', () => {
  fc.assert(
    fc.property(anyLife, ([steps, start]) => {
      const phones = settled(live(steps, start));
      const seen = new Set(entriesOn(phones, 'a').map(({ key }) => key));
      for (const me of both) expect([...on(phones, me).keys()].filter((key) => !seen.has(key))).toEqual([]);
    }),
    { numRuns: runs },
  );
});

const aboutOne = stepsOf(anyStepBut('begins', 'removes'));
const starts = fc.constantFrom(begunBy('a'), begunBy('b'));

const onThe11th = 'on:2026-12-11';
const crossings: readonly (readonly [name: string, mine: EntryFields, theirs: EntryFields])[] = [
  ['title', { title: 'By a' }, { title: 'By b' }],
  [onThe11th, { [onThe11th]: { off: true } }, { [onThe11th]: { from: '2026-12-12' as Day, length: 1 } }],
];

test('[CL6] [ED1] crossing edits lose nothing: what each wrote last, not knowing of the other, stands on both', () => {
  fc.assert(
    fc.property(aboutOne, starts, fc.constantFrom(...crossings), (steps, start, [name, ...sets]) => {
      const write = (set: EntryFields, nth: number): Step => ({ does: 'changes', me: both[nth] ?? 'a', at: 0, set });
      const apart = sets.map(write).reduce(after, live(steps, start));
      const [entry, ...besides] = entriesOn(settled(apart), 'a');
      expect(besides).toEqual([]);
      const values: readonly unknown[] = (entry?.crossed[name] ?? []).map(({ value }) => value);
      expect(values).toEqual(expect.arrayContaining(sets.flatMap((set) => Object.values(set))));
    }),
    { numRuns: runs },
  );
});

test('[CL2] [CL8] what either takes out is gone on both, whatever crossed it but an entry written whole anew', () => {
  fc.assert(
    fc.property(aboutOne, aboutOne, starts, anyPerson, (before, crossing, start, me) => {
      const parts = (steps: readonly Step[]) => steps.filter((step) => step.does !== 'changes' || !step.set.kind);
      const first = live(parts(before), start);
      const out = live(parts(crossing), after(first, { does: 'removes', me, at: 0 }));
      for (const person of both) {
        expect(entriesOn(settled(out), person)).toEqual([]);
        expect(factsOn(settled(out), person)).toEqual([]);
      }
      expect(entriesOn(out, me)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[CL1] [P7] my own entries are what I alone wrote of them, whatever the other writes', () => {
  const hostile = fc.array(
    fc.tuple(
      fc.constantFrom('entry-kept', 'entry-removed', 'own', 'both'),
      fc.integer({ min: 0, max: 30 }).map((at) => `z${at}`),
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(anyLife, hostile, ([steps, start], more) => {
      const mine = factsOn(live(steps, start), 'a').filter(({ from }) => from.by === 'a');
      const entries = [...new Set(mine.map(({ fact }) => fact.entry))];
      const theirs: Lying = more.flatMap(([kind, id]) =>
        entries.map((entry, at) => ({ fact: against(kind, entry, mine), from: { id: id + at, by: 'b' } })),
      );
      const ownOf = (all: Lying) => entriesOf(entriesFrom(all)).filter(({ of }) => of === 'a');
      expect(ownOf([...mine, ...theirs])).toEqual(ownOf(mine));
      expect(overBy(entriesFrom([...mine, ...theirs]), 'b').filter((id) => !id.startsWith('z'))).toEqual([]);
    }),
    { numRuns: runs },
  );
});

function against(kind: string, entry: Lying[number]['fact']['entry'], mine: Lying): Lying[number]['fact'] {
  const over = mine.map(({ from }) => from.id);
  if (kind === 'entry-kept') return { kind, entry, when: over };
  if (kind === 'entry-removed') return { kind, entry };
  return { kind: 'entry-written', entry, own: kind === 'own', set: { kind: 'plan', title: 'Theirs' }, over };
}

const swapFrom = ({ fact, from }: Lying[number]) => ({ fact, from: { ...from, by: otherOf(from.by) } });
const swapEntry = (entry: Entry) => ({
  ...entry,
  key: entry.of === 'both' ? entry.key : `${otherOf(entry.of)}:${entry.id}`,
  of: entry.of === 'both' ? entry.of : otherOf(entry.of),
  keptBy: entry.keptBy.map(otherOf).sort(),
  crossed: Object.fromEntries(
    Object.entries(entry.crossed).map(([name, all]) => [
      name,
      all.map((each) => ({ ...each, by: each.by.map(otherOf).sort() })),
    ]),
  ),
});

test('[P4] [CL2] with the letters swapped the same entries stand, in the same order', () => {
  fc.assert(
    fc.property(anyLife, ([steps, start]) => {
      const facts = factsOn(live(steps, start), 'a');
      const swapped = entriesOf(entriesFrom(facts.map(swapFrom)));
      expect(swapped.map(swapEntry)).toEqual(entriesOf(entriesFrom(facts)));
    }),
    { numRuns: runs },
  );
});
