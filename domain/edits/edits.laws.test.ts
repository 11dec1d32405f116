import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import { mostEdits } from './edits.ts';
import { type Edit, over, standing, withEdit, withEdits } from './index.ts';
import { after, anySteps, editsOn, meantOn, newPhones, type Phones, settled, type Thing } from './two-phones.gen.ts';

const runs = process.env.DEEP ? 20_000 : 600;

const both: readonly Person[] = ['a', 'b'];
const names = ['x', 'y', 'z'] as const;

const idsOn = (phones: Phones, me: Person) => {
  const stands = standing(editsOn(phones, me));
  return Object.fromEntries(names.map((name) => [name, (stands[name] ?? []).flatMap(({ ids }) => ids).sort()]));
};

/** Edits as nobody's program would write them too: circles, names of nothing, fields without a value. */
const anyEdits: fc.Arbitrary<readonly Edit<Thing>[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 9 }).map(String),
    by: fc.constantFrom(...both),
    set: fc.dictionary(fc.constantFrom(...names), fc.constantFrom('one', 'two')) as fc.Arbitrary<Thing>,
    over: fc.array(fc.integer({ min: 0, max: 11 }).map(String), { maxLength: 4 }),
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);

test('[ED2] whatever comes first, twice or late, the same edits lie there and the same stands', () => {
  fc.assert(
    fc.property(anyEdits, fc.infiniteStream(fc.nat()), (edits, chance) => {
      const once = edits.reduce<readonly Edit<Thing>[]>(withEdit, []);
      const shuffled = [...edits, ...edits.slice(0, 3)]
        .map((edit) => ({ edit, at: chance.next().value }))
        .sort((one, two) => one.at - two.at)
        .map(({ edit }) => edit);
      const again = shuffled.reduce<readonly Edit<Thing>[]>(withEdit, []);
      expect(again).toEqual(once);
      expect(withEdits([], shuffled)).toEqual(once);
      const half = shuffled.length >> 1;
      expect(withEdits(withEdits([], shuffled.slice(half)), shuffled.slice(0, half))).toEqual(once);
      expect(standing(again)).toEqual(standing(once));
    }),
    { numRuns: runs },
  );
});

/** Each id once, in no order. */
const manyBy = (by: Person, many: number, salt: number): readonly Edit<Thing>[] =>
  Array.from({ length: many }, (_, at) => {
    const id = `${(at * 7919 + salt) % 10_007}${by}`;
    return { id, by, set: { x: `${at % 5}` }, over: [`${(at * 31) % 10_007}${by}`] };
  });
const aboutMost = fc.integer({ min: mostEdits - 2, max: mostEdits + 60 });

test('[ED5] [ED2] beyond what is kept, too, the same lies there whatever comes first, and of each the first by id', () => {
  fc.assert(
    fc.property(aboutMost, fc.nat({ max: mostEdits + 60 }), fc.nat(), (ofA, ofB, salt) => {
      const edits = [...manyBy('a', ofA, salt), ...manyBy('b', ofB, salt)];
      const shuffled = edits
        .map((edit, at) => ({ edit, at: (at * (1009 + (salt % 997))) % 10_007 }))
        .sort((one, two) => one.at - two.at)
        .map(({ edit }) => edit);
      const folded = shuffled.reduce<readonly Edit<Thing>[]>(withEdit, []);
      const least = (by: Person) =>
        edits
          .filter((each) => each.by === by)
          .map(({ id }) => id)
          .sort()
          .slice(0, mostEdits);
      expect(folded.map(({ id }) => id)).toEqual([...least('a'), ...least('b')].sort());
      expect(withEdits([], edits)).toEqual(folded);
      expect(standing(withEdits([], shuffled))).toEqual(standing(folded));
    }),
    { numRuns: process.env.DEEP ? 400 : 12 },
  );
});

test('[ED1] [ED3] two phones with delays, edits and erasings: on each stands what would stand had nothing been erased', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      let phones = newPhones;
      for (const step of steps) {
        phones = after(phones, step);
        for (const me of both) expect([step, idsOn(phones, me)]).toEqual([step, meantOn(phones, me)]);
      }
    }),
    { numRuns: runs },
  );
});

test('[ED2] [ED3] once both have read all and tidied, both hold the same, and nothing of which nothing stands', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const phones = settled(steps.reduce(after, newPhones));
      expect(editsOn(phones, 'a')).toEqual(editsOn(phones, 'b'));
      const stand = new Set(Object.values(idsOn(phones, 'a')).flat());
      expect(editsOn(phones, 'a').map(({ id }) => id)).toEqual([...stand].sort());
    }),
    { numRuns: runs },
  );
});

test('[ED1] crossing loses nothing: what each wrote last, not knowing of the other, stands on both', () => {
  fc.assert(
    fc.property(anySteps, fc.constantFrom(...names), (steps, name) => {
      const write = (me: Person) => ({ does: 'writes', me, names: [name], value: `by ${me}` }) as const;
      const apart = [write('a'), write('b')].reduce(after, steps.reduce(after, newPhones));
      const values = (standing(editsOn(settled(apart), 'a'))[name] ?? []).map(({ value }) => value);
      expect(values).toEqual(expect.arrayContaining(['by a', 'by b']));
    }),
    { numRuns: runs },
  );
});

test('[ED3] [P7] [P4] I erase mine alone; with the letters swapped the same stands, by the other', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const swapped = edits.map((edit) => ({ ...edit, by: otherOf(edit.by) }));
      const folded = (all: typeof edits) => all.reduce<readonly Edit<Thing>[]>(withEdit, []);
      for (const me of both) {
        const mine = edits.filter(({ by }) => by === me).map(({ id }) => id);
        expect(mine).toEqual(expect.arrayContaining([...over(folded(edits), me)]));
        expect(over(folded(swapped), otherOf(me))).toEqual(over(folded(edits), me));
      }
      const [one, two] = [standing(folded(edits)), standing(folded(swapped))];
      for (const name of names) {
        const back = two[name]?.map((each) => ({ ...each, by: each.by.map(otherOf).sort() }));
        expect(back).toEqual(one[name]);
      }
    }),
    { numRuns: runs },
  );
});
