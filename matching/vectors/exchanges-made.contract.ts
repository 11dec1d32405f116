import { type Mine, type Random, type Role, type Setting, sessionOf } from '../mm1/index.ts';
import { checkFirst, firstMessage, resultOf, secondMessage } from '../mm1/index.ts';
import { answersOf, chanceFrom, mineOf, settingOf } from '../mm1/people.contract.ts';
import { type Exchange, type Side, toHex } from './made.contract.ts';

/** Chance that remembers what it gave. */
function kept(word: string): { readonly random: Random; readonly given: () => string } {
  const chance = chanceFrom(word);
  let given = '';
  const random: Random = (count) => {
    const bytes = chance(count);
    given += toHex(bytes);
    return bytes;
  };
  return { random, given: () => given };
}

function exchange(name: string, setting: Setting, answersOfA: string, answersOfB: string): Exchange {
  const people = {
    a: mineOf(setting, 'a', answersOf(answersOfA), `${name}/a`),
    b: mineOf(setting, 'b', answersOf(answersOfB), `${name}/b`),
  };
  const chances = { a: kept(`${name}/a/first`), b: kept(`${name}/b/first`) };
  const firsts = { a: firstMessage(people.a, chances.a.random), b: firstMessage(people.b, chances.b.random) };
  const side = (role: Role, mine: Mine, other: Role): Side => {
    const theirs = checkFirst(setting, other, firsts[other]);
    if (!theirs.ok) throw new Error(theirs.refusal);
    const later = kept(`${name}/${role}/second`);
    const second = secondMessage(mine, theirs.value, later.random);
    return {
      answers: mine.answers.map(Number).join(''),
      key: toHex(mine.key),
      firstChance: chances[role].given(),
      first: toHex(firsts[role]),
      secondChance: later.given(),
      second: toHex(second),
    };
  };
  const [a, b] = [side('a', people.a, 'b'), side('b', people.b, 'a')];
  const both = people.a.answers.map((yes, index) => Number(yes && people.b.answers[index] === true)).join('');
  return { name, setting, session: toHex(sessionOf(setting)), a, b, both };
}

/** Whole exchanges, from the inputs to the result. */
export const exchanges = (): readonly Exchange[] => [
  exchange('one slot, both yes', settingOf(1), '1', '1'),
  exchange('one slot, nobody', settingOf(1), '0', '0'),
  exchange('every pair of answers', settingOf(4), '0011', '0101'),
  exchange('the largest numbers', settingOf(1, { round: 0xffffffff, attempt: 0xffffffff }), '1', '0'),
  exchange(
    'texts in several scripts',
    settingOf(2, { space: 'für zwei 🌙', slots: ['müde, und nah', '手をつなぐ'] }),
    '01',
    '11',
  ),
  exchange('empty texts', settingOf(1, { space: '', slots: [''] }), '1', '1'),
];
