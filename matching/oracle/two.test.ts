import { describe, expect, test } from 'vitest';
import type { Bytes } from '../mm1/index.ts';
import { answersOf, chanceFrom, flipped, mineOf, settingOf } from '../mm1/people.contract.ts';
import { implementations } from './implementations.contract.ts';

const deep = Boolean(process.env.DEEP);
const [shipped, oracle] = implementations;

function asBytes(made: Bytes | string): Bytes {
  if (typeof made === 'string') throw new Error(made);
  return made;
}

describe.each(deep ? ['10', '1', '0', '0110', '11111', '00000', '101101001'] : ['10', '1'])('answers %s', (text) => {
  const setting = settingOf(text.length, { space: 'ein Raum für zwei 🌙', round: 7, attempt: 1 });
  const a = mineOf(setting, 'a', answersOf(text));
  const b = mineOf(setting, 'b', answersOf([...text].reverse().join('')));

  test('[MM11] the same answers, key and chance become the same bytes in both', () => {
    expect(oracle.sessionOf(setting)).toEqual(shipped.sessionOf(setting));
    expect(oracle.newKey(chanceFrom('any'))).toEqual(shipped.newKey(chanceFrom('any')));
    const [mine, theirs] = implementations.map((each) => each.first(a, chanceFrom('first')));
    expect(theirs).toEqual(mine);
    const first = shipped.first(b, chanceFrom('first of b'));
    const [second, other] = implementations.map((each) => each.second(a, first, chanceFrom('second')));
    expect(other).toEqual(second);
    expect(second).toBeInstanceOf(Uint8Array);
  });

  test.each([
    ['the shipped one', 'the plain one', shipped, oracle],
    ['the plain one', 'the shipped one', oracle, shipped],
  ])('[MM11] what %s makes, %s believes, and both see the same', (_, __, forA, forB) => {
    const firsts = { a: forA.first(a, chanceFrom('a')), b: forB.first(b, chanceFrom('b')) };
    const seconds = {
      a: asBytes(forA.second(a, firsts.b, chanceFrom('a2'))),
      b: asBytes(forB.second(b, firsts.a, chanceFrom('b2'))),
    };
    const both = a.answers.map((yes, index) => yes && b.answers[index] === true);
    expect(forA.result(a, firsts.b, seconds.b)).toEqual(both);
    expect(forB.result(b, firsts.a, seconds.a)).toEqual(both);
  });

  test('[MM11] what was changed on the way, both refuse by the same name', () => {
    const first = shipped.first(a, chanceFrom('a'));
    const second = asBytes(shipped.second(b, first, chanceFrom('b')));
    const firstOfB = shipped.first(b, chanceFrom('b'));
    const step = deep ? 97 : 397;
    for (let bit = 5; bit < first.length * 8; bit += step) {
      const [one, other] = implementations.map((each) => each.check(setting, 'a', flipped(first, bit)));
      expect({ bit, name: one }).toEqual({ bit, name: other });
      expect(one).not.toBe('holds');
    }
    for (let bit = 3; bit < second.length * 8; bit += step) {
      const [one, other] = implementations.map((each) => each.result(a, firstOfB, flipped(second, bit)));
      expect({ bit, name: one }).toEqual({ bit, name: other });
      expect(['element', 'proof']).toContain(one);
    }
  });
});
