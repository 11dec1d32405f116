import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Random } from '../mm1/index.ts';
import { answersOf } from '../mm1/people.contract.ts';
import { implementations } from '../oracle/implementations.contract.ts';
import { badFirsts, badSeconds } from './bad-made.contract.ts';
import { exchanges } from './exchanges-made.contract.ts';
import { type BadFirst, type BadSecond, type Exchange, fromHex, type Side, toHex } from './made.contract.ts';

// `MAKE_VECTORS=1 npx vitest run matching/vectors` writes the files anew; that is a change of the protocol.
function kept<Vector>(name: string, made: readonly Vector[]): readonly Vector[] {
  const file = new URL(name, import.meta.url);
  const text = `${JSON.stringify(made, undefined, 1)}\n`;
  if (process.env.MAKE_VECTORS) writeFileSync(file, text);
  const stands = readFileSync(file, 'utf8');
  test(`[MM10] ${name} is what this code makes`, () => {
    expect(stands).toBe(text);
  });
  return JSON.parse(stands);
}

/** Chance that gives these bytes and no more. */
function only(hex: string): Random {
  let left = fromHex(hex);
  return (count) => {
    if (left.length < count) throw new Error('More chance is asked for than there is.');
    const given = left.slice(0, count);
    left = left.slice(count);
    return given;
  };
}

const good: readonly Exchange[] = kept('./exchanges.json', exchanges());
const firsts: readonly BadFirst[] = kept('./bad-firsts.json', badFirsts());
const seconds: readonly BadSecond[] = kept('./bad-seconds.json', badSeconds());

describe.each(implementations)('$name', (each) => {
  test.each(good)('[MM10] [MM11] an exchange: $name', ({ setting, session, a, b, both }) => {
    expect(toHex(each.sessionOf(setting))).toBe(session);
    for (const [role, mine, theirs] of [['a', a, b] as const, ['b', b, a] as const]) {
      const side = (of: Side) => ({ setting, role, answers: answersOf(of.answers), key: fromHex(of.key) });
      expect(toHex(each.first(side(mine), only(mine.firstChance)))).toBe(mine.first);
      const second = each.second(side(mine), fromHex(theirs.first), only(mine.secondChance));
      expect(typeof second === 'string' ? second : toHex(second)).toBe(mine.second);
      expect(each.result(side(mine), fromHex(theirs.first), fromHex(theirs.second))).toEqual(answersOf(both));
    }
  });

  test.each(firsts)('[MM3] [MM11] a bad first message: $name', ({ setting, role, first, refusal }) => {
    expect(each.check(setting, role, fromHex(first))).toBe(refusal);
  });

  test.each(seconds)('[MM5] [MM11] a bad second message: $name', (given) => {
    const { setting, answers, key, theirFirst, theirSecond, refusal } = given;
    const mine = { setting, role: 'a' as const, answers: answersOf(answers), key: fromHex(key) };
    expect(each.check(setting, 'b', fromHex(theirFirst))).toBe('holds');
    expect(each.result(mine, fromHex(theirFirst), fromHex(theirSecond))).toBe(refusal);
  });
});
