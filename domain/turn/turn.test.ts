import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';
import {
  evolveTurn,
  isTurnOn,
  mayShowTurn,
  noWishes,
  type TurnInput,
  type TurnWishes,
  turnOf,
  wishingTurn,
} from './index.ts';

const day = '2026-11-22' as Day;
const wished = (state: TurnWishes, [id, nth]: readonly [string, number], on: boolean) =>
  evolveTurn(state, { kind: 'turn-wished', nth, on }, { id, by: id[0] as Person });
const both = wished(wished(noWishes, ['a1', 1], true), ['b1', 1], true);

const whose = turnOf('space', day);
const other: Person = whose === 'a' ? 'b' : 'a';
const input: TurnInput = { me: whose, day, space: 'space', wishes: both, rests: false, tier: 2 };

test('[TU1] off by default, on while both wish it, and off as soon as either does not', () => {
  expect(isTurnOn(noWishes)).toBe(false);
  expect([isTurnOn(wished(noWishes, ['a1', 1], true)), isTurnOn(wished(noWishes, ['b1', 1], true))]).toEqual([
    false,
    false,
  ]);
  expect(isTurnOn(both)).toBe(true);
  expect([isTurnOn(wished(both, ['a2', 2], false)), isTurnOn(wished(both, ['b2', 2], false))]).toEqual([false, false]);
});

test('[TU1] [P7] the latest word counts, whatever arrives first; each speaks for themselves', () => {
  const off = wished(both, ['a2', 2], false);
  expect(wished(wished(wished(noWishes, ['a2', 2], false), ['b1', 1], true), ['a1', 1], true)).toEqual(off);
  expect(wished(off, ['a9', 1], true)).toEqual(off);
  expect(wished(off, ['b2', 2], true).a).toEqual(off.a);
  const crossed = [wished(both, ['a2', 2], false), wished(both, ['a3', 2], true)];
  expect(wished(crossed[0] ?? both, ['a3', 2], true)).toEqual(wished(crossed[1] ?? both, ['a2', 2], false));
});

test('[TU1] what I say next counts before all that I said', () => {
  expect(wishingTurn(noWishes, 'a', true)).toEqual({ kind: 'turn-wished', nth: 1, on: true });
  expect(wishingTurn(wished(both, ['a2', 7], true), 'a', false)).toEqual({ kind: 'turn-wished', nth: 8, on: false });
});

test('[TU4] shown to whose turn it is, and to nobody else', () => {
  expect([mayShowTurn(input), mayShowTurn({ ...input, me: other })]).toEqual([true, false]);
});

test('[TU5] not shown where it is off, somebody rests, or one has shared nothing', () => {
  const { tier: _, ...silent } = input;
  expect(mayShowTurn({ ...input, wishes: wished(both, ['b2', 2], false) })).toBe(false);
  expect(mayShowTurn({ ...input, rests: true })).toBe(false);
  expect(mayShowTurn(silent)).toBe(false);
  expect(([0, 1, 6] as const).map((tier) => mayShowTurn({ ...input, tier }))).toEqual([true, true, true]);
});

test('[TU2] [TU3] one calendar, written out: the same on every phone, for ever', () => {
  const days = Array.from({ length: 24 }, (_, at) => turnOf('space', addDays(day, at))).join('');
  expect(days).toBe('bbaabbbbaaaabbbbaaabbaaa');
});
