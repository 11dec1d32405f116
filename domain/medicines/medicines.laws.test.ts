import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medicinesOf, type Stop, stops, takenOn, tells } from './index.ts';
import { anyHeld, anyKnown, anyMedicineFact, anyRules, today } from './medicines.gen.ts';

const runs = { numRuns: process.env.DEEP ? 20_000 : 400 };
const facts = fc.array(anyMedicineFact, { maxLength: 14 });
const known = fc.array(anyKnown, { maxLength: 7 });
const shuffle = <Thing>(all: readonly Thing[], chance: readonly number[]): readonly Thing[] =>
  all
    .map((each, at) => ({ each, at: chance[at % Math.max(1, chance.length)] ?? 0 }))
    .sort((one, two) => one.at - two.at)
    .map(({ each }) => each);
const chances = fc.array(fc.nat(), { minLength: 1, maxLength: 9 });

test('[MD2] in whatever order it arrives, and however often, it folds to the same', () => {
  fc.assert(
    fc.property(facts, chances, (all, chance) => {
      expect(medicinesOf(shuffle(all, chance))).toEqual(medicinesOf(all));
      expect(medicinesOf([...all, ...all])).toEqual(medicinesOf(all));
    }),
    runs,
  );
});

test('[MD2] each medicine stands once, with the highest count it was told with', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const { medicines } = medicinesOf(all);
      expect(new Set(medicines.map(({ medicine }) => medicine)).size).toBe(medicines.length);
      for (const { medicine, nth } of medicines) {
        const counts = all.map((fact) => (fact.kind === 'medicine-told' && fact.medicine === medicine ? fact.nth : 0));
        expect(nth).toBe(Math.max(...counts));
      }
    }),
    runs,
  );
});

test('[MD3] [MD4] what I noticed changes nothing of what I take', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const silent = all.filter(({ kind }) => kind === 'medicine-told');
      expect(takenOn(medicinesOf(all), today)).toEqual(takenOn(medicinesOf(silent), today));
    }),
    runs,
  );
});

/** Every warning of `fewer` stands in `more`, as urgent, about the same medicines or more. */
const holds = (fewer: readonly Stop[], more: readonly Stop[]) => {
  for (const stop of fewer) {
    const found = more.find(({ rule }) => rule === stop.rule);
    expect(found?.urgency).toBe(stop.urgency);
    expect(found?.medicines).toEqual(expect.arrayContaining([...stop.medicines]));
  }
};

test('[MD6] one more medicine, or one more circumstance, never takes a warning away', () => {
  fc.assert(
    fc.property(known, anyKnown, anyRules, anyHeld, anyHeld, (list, more, rules, held, also) => {
      holds(stops(list, rules, held), stops([...list, more], rules, held));
      holds(stops(list, rules, held), stops(list, rules, [...held, ...also]));
      const named = rules.map(({ id, kinds }) => ({ id, kinds }));
      const before = tells(list, named, today).map(({ rule }) => rule);
      expect(tells([...list, more], named, today).map(({ rule }) => rule)).toEqual(expect.arrayContaining(before));
    }),
    runs,
  );
});

test('[MD5] the order of the list, and of the rules, changes nothing', () => {
  fc.assert(
    fc.property(known, anyRules, anyHeld, chances, (list, rules, held, chance) => {
      expect(stops(shuffle(list, chance), shuffle(rules, chance), held)).toEqual(stops(list, rules, held));
    }),
    runs,
  );
});

test('[MD7] a name that is not known changes no warning', () => {
  fc.assert(
    fc.property(known, anyRules, anyHeld, (list, rules, held) => {
      const unknown = { medicine: 'f', kinds: [] };
      expect(stops([...list, unknown], rules, held)).toEqual(stops(list, rules, held));
    }),
    runs,
  );
});
