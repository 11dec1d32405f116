import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bytes,
  checkFirst,
  firstLength,
  firstMessage,
  type Mine,
  newKey,
  resultOf,
  type Setting,
  secondLength,
  secondMessage,
  slotLimit,
} from './index.ts';
import { answersOf, believed, chanceFrom, common, flipped, meet, mineOf, settingOf } from './people.contract.ts';
import { isProper, sessionOf } from './session.ts';

const deep = Boolean(process.env.DEEP);
const numRuns = deep ? 400 : 12;
const most = deep ? 8 : 3;
const u32 = fc.integer({ min: 0, max: 0xffffffff });

const settings: fc.Arbitrary<Setting> = fc.record({
  space: fc.string({ unit: 'grapheme' }),
  round: u32,
  attempt: u32,
  slots: fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: most }),
});

/** Two people of one setting, with any answers and keys of any chance. */
const couples = fc
  .tuple(settings, fc.string(), fc.infiniteStream(fc.boolean()))
  .map(([setting, word, bits]): readonly [Mine, Mine] => {
    const answers = () => setting.slots.map(() => bits.next().value === true);
    return [mineOf(setting, 'a', answers(), `${word}/a`), mineOf(setting, 'b', answers(), `${word}/b`)];
  });

const and = (a: Mine, b: Mine): string => a.answers.map((yes, at) => Number(yes && b.answers[at] === true)).join('');

test('[MM1] [MM2] what both see is the AND of their answers, and no length depends on one', () => {
  fc.assert(
    fc.property(couples, ([a, b]) => {
      const { firsts, seconds, checked } = meet(a, b);
      expect(common(a, checked.b, seconds.b)).toBe(and(a, b));
      expect(common(b, checked.a, seconds.a)).toBe(and(a, b));
      const count = a.setting.slots.length;
      for (const first of [firsts.a, firsts.b]) expect(first.length).toBe(firstLength(count));
      for (const second of [seconds.a, seconds.b]) expect(second.length).toBe(secondLength(count));
    }),
    { numRuns },
  );
});

test('[MM1] every pair of answers, in every place', () => {
  for (const [mine, theirs] of [
    ['0011', '0101'],
    ['1111', '1111'],
    ['0000', '0000'],
    ['1000', '0001'],
  ] as const) {
    const [a, b] = [mineOf(settingOf(4), 'a', answersOf(mine)), mineOf(settingOf(4), 'b', answersOf(theirs))];
    const { seconds, checked } = meet(a, b);
    expect(common(a, checked.b, seconds.b)).toBe(and(a, b));
    expect(common(b, checked.a, seconds.a)).toBe(and(a, b));
  }
});

describe('one bit', () => {
  const setting = settingOf(2);
  const a = mineOf(setting, 'a', answersOf('10'));
  const b = mineOf(setting, 'b', answersOf('11'));
  const { firsts, seconds, checked } = meet(a, b);

  /** All of them when there is time; else some that chance picks. */
  function bitsOf(bytes: Bytes, holds: (bit: number) => void): void {
    const count = bytes.length * 8;
    if (deep) for (let bit = 0; bit < count; bit++) holds(bit);
    else fc.assert(fc.property(fc.nat({ max: count - 1 }), holds), { numRuns: 60 });
  }

  test('[MM3] changed in a first message, and it is refused', () => {
    bitsOf(firsts.b, (bit) => {
      const refused = checkFirst(setting, 'b', flipped(firsts.b, bit));
      expect({ bit, refused }).toMatchObject({ bit, refused: { ok: false } });
    });
  });

  test('[MM5] changed in a second message, and it is refused', () => {
    bitsOf(seconds.b, (bit) => {
      const refused = resultOf(a, checked.b, flipped(seconds.b, bit));
      expect({ bit, refused }).toMatchObject({ bit, refused: { ok: false } });
    });
  });
});

test('[MM3] any bytes are refused with a value', () => {
  const setting = settingOf(2);
  const a = mineOf(setting, 'a', answersOf('10'));
  const { checked } = meet(a, mineOf(setting, 'b', answersOf('11')));
  const sizes = [0, 1, 31, 32, 33, firstLength(1), firstLength(2), secondLength(2), firstLength(3)];
  const bytes = fc
    .tuple(fc.constantFrom(...sizes), fc.string())
    .map(([size, word]) => (word === '' ? new Uint8Array(size) : chanceFrom(word)(size)));
  fc.assert(
    fc.property(bytes, (given) => {
      expect(checkFirst(setting, 'b', given).ok).toBe(false);
      expect(resultOf(a, checked.b, given).ok).toBe(false);
    }),
    { numRuns: deep ? 5000 : 100 },
  );
});

test('[MM3] a setting that is none is refused with a value, and never begun', () => {
  const many = Array.from({ length: slotLimit + 1 }, (_, index) => `${index}`);
  const half = '\ud83c';
  const none: readonly Setting[] = [
    settingOf(0),
    settingOf(0, { slots: many }),
    settingOf(0, { slots: ['same', 'same'] }),
    settingOf(1, { round: -1 }),
    settingOf(1, { round: 0x100000000 }),
    settingOf(1, { attempt: 0.5 }),
    settingOf(1, { attempt: Number.NaN }),
    settingOf(1, { space: half }),
    settingOf(1, { slots: [half] }),
  ];
  for (const setting of none) {
    expect(isProper(setting)).toBe(false);
    expect(checkFirst(setting, 'a', new Uint8Array(firstLength(setting.slots.length)))).toMatchObject({ ok: false });
    expect(() => sessionOf(setting)).toThrow();
    const mine = mineOf(
      setting,
      'a',
      setting.slots.map(() => false),
    );
    expect(() => firstMessage(mine, chanceFrom('x'))).toThrow();
  }
  expect(isProper(settingOf(slotLimit))).toBe(true);
});

test('[MM6] [MM7] of two attempts no element is the same, and neither holds in the other or for the other', () => {
  fc.assert(
    fc.property(couples, settings, ([a, b], other) => {
      fc.pre(JSON.stringify(a.setting) !== JSON.stringify(other));
      const first = firstMessage(b, chanceFrom('first'));
      expect(sessionOf(a.setting)).not.toEqual(sessionOf(other));
      expect(checkFirst(other, 'b', first).ok).toBe(false);
      expect(checkFirst(a.setting, 'a', first).ok).toBe(false);
      const again = firstMessage(mineOf(a.setting, 'b', b.answers, 'another key'), chanceFrom('first'));
      const parts = [first, again].flatMap((each) =>
        Array.from({ length: each.length / 32 }, (_, at) => String(each.slice(32 * at, 32 * at + 32))).filter(
          (_, at) => at === 0 || at % 5 === 1,
        ),
      );
      expect(new Set(parts).size).toBe(parts.length);
    }),
    { numRuns },
  );
});

test('[MM6] a session is of its numbers and texts and of nothing else: no two are alike', () => {
  fc.assert(
    fc.property(settings, settings, (one, other) => {
      const alike = JSON.stringify(Object.values(one)) === JSON.stringify(Object.values(other));
      expect(String(sessionOf(one)) === String(sessionOf(other))).toBe(alike);
    }),
    { numRuns: deep ? 20_000 : 200 },
  );
  const split = (...slots: string[]) => String(sessionOf(settingOf(1, { slots })));
  expect(new Set([split('ab'), split('a', 'b'), split('b', 'a'), split('', 'ab'), split('ab', '')]).size).toBe(5);
});

test('[MM6] a key is never zero, whatever chance gives, and a broken source is thrown', () => {
  const chance = chanceFrom('keys');
  let zeros = 2;
  const late = (count: number): Bytes => (zeros-- > 0 ? new Uint8Array(count) : chance(count));
  expect(newKey(late).some((byte) => byte !== 0)).toBe(true);
  expect(zeros).toBe(-1);
  expect(() => newKey((count) => new Uint8Array(count))).toThrow();
  expect(String(newKey(chance))).not.toBe(String(newKey(chance)));
});

test('[MM12] neither chance that is asked for, nor steps, nor a refusal depend on an answer', () => {
  fc.assert(
    fc.property(couples, fc.nat(), ([a, b], place) => {
      const traces = [a, b, { ...a, answers: a.answers.map((yes) => !yes) }].map((mine) => {
        const asked: string[] = [];
        const chance = chanceFrom('trace');
        const counted = (count: number) => {
          asked.push(`chance ${count}`);
          return chance(count);
        };
        const progress = (done: number, of: number) => asked.push(`${done} of ${of}`);
        const first = firstMessage(mine, counted, progress);
        const role = mine.role === 'a' ? 'b' : 'a';
        const other = mineOf(a.setting, role, b.answers);
        const theirs = believed(a.setting, role, firstMessage(other, chanceFrom('other')));
        const second = secondMessage(mine, theirs, counted);
        const answers = secondMessage(other, believed(a.setting, mine.role, first), chance);
        const checked = checkFirst(a.setting, mine.role, first, progress);
        const result = resultOf(mine, theirs, answers, progress);
        const inProof = (32 + 160 * (place % a.setting.slots.length) + 32 + (place % 128)) * 8;
        const spoilt = checkFirst(a.setting, mine.role, flipped(first, inProof));
        return [first.length, second.length, checked.ok, result.ok, spoilt, ...asked];
      });
      expect(traces[1]).toEqual(traces[0]);
      expect(traces[2]).toEqual(traces[0]);
    }),
    { numRuns: deep ? 80 : 6 },
  );
});
