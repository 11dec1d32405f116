import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';
import {
  type CameOut,
  cameOut,
  type JarOpenedFact,
  jarKinds,
  type LaidNote,
  notesOf,
  opening,
  overNotes,
} from './index.ts';

const runs = process.env.DEEP ? 20_000 : 300;
const today = '2026-05-06' as Day;
const on = (day: Day) => ({ today: day, space: 'ours' });
const anyDay = fc.integer({ min: -8, max: 3 }).map((days) => addDays(today, days));

const anyOut: fc.Arbitrary<readonly CameOut[]> = fc
  .array(
    fc.record({
      by: fc.constantFrom<Person>('a', 'b'),
      what: fc.constantFrom(...jarKinds),
      text: fc.constantFrom('sea', 'tea', 'rain'),
      day: anyDay,
    }),
    { maxLength: 20 },
  )
  .map((all) => all.map(({ by, ...rest }, at) => ({ id: `${at}`, by, fact: { kind: 'jar-note-opened', ...rest } })));

const asRead = (all: readonly CameOut[]) => cameOut(all, today).map(({ by, fact }) => ({ by, fact }));

test('[JA3] [JA5] both read the same, in whatever order it came, and never more than one of each for a day', () => {
  fc.assert(
    fc.property(anyOut, fc.infiniteStream(fc.nat()), (all, chance) => {
      const shuffled = all.map((each) => ({ each, at: chance.next().value ?? 0 })).sort((one, two) => one.at - two.at);
      expect(asRead(shuffled.map(({ each }) => each))).toEqual(asRead(all));
      const turns = asRead(all).map(({ by, fact }) => `${by} ${fact.day}`);
      expect(new Set(turns).size).toBe(turns.length);
    }),
    { numRuns: runs },
  );
});

const anyTexts = fc.array(fc.record({ text: fc.constantFrom('sea', 'tea'), wait: fc.integer({ min: 0, max: 3 }) }), {
  maxLength: 8,
});

/** Day by day the jar opens; on some days the phone stops between coming out and erasing, and erases later or never. */
test('[JA6] every note comes out once, whenever the phone was cut off', () => {
  fc.assert(
    fc.property(anyTexts, fc.array(fc.boolean(), { maxLength: 14 }), (texts, cuts) => {
      let lies: readonly LaidNote[] = texts.map(({ text, wait }, at) => ({
        id: `n${at}`,
        fact: {
          kind: 'jar-note-written',
          note: at.toString(16).repeat(32),
          what: 'joke',
          text,
          from: addDays(today, wait),
        },
      }));
      const said: JarOpenedFact[] = [];
      for (let after = 0; after < 14; after += 1) {
        const found = opening(lies, said, on(addDays(today, after)));
        if (found) {
          said.push(found.opened);
          lies = [...lies, { id: `m${after}`, fact: found.mark }];
        }
        expect(notesOf(lies).length + said.length).toBe(texts.length);
        expect(opening(lies, said, on(addDays(today, after)))).toBeUndefined();
        if (!cuts[after]) lies = lies.filter(({ id }) => !overNotes(lies, addDays(today, after)).includes(id));
      }
      expect(said.map(({ text }) => text).sort()).toEqual(texts.map(({ text }) => text).sort());
    }),
    { numRuns: runs },
  );
});
