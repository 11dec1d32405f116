import type { ActivityId } from '@unhurried/domain/library';
import { refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { home } from '../../session/home.contract.ts';
import { type Session, shown } from '../../session/index.ts';
import { isKeptByMe, keepMoment, letGo, monthsOfBoth } from './index.ts';

const id = (name: string) => name as ActivityId;
const hands = { activity: id('hold-hands'), month: '2026-05' };
const earlier = { activity: id('light-hand-massage'), month: '2026-04' };

const together = async () => {
  const { open } = await home();
  const of = async (person: 'a' | 'b') => (await open(person)).session;
  return { of };
};
const months = (session: Session) => monthsOfBoth(session).map(({ month, kept }) => [month, ...kept]);

test('[US2] [JN3] what one of them kept shows to neither, what both kept shows to both, the latest month first', async () => {
  const { of } = await together();
  const a = await of('a');
  for (const moment of [earlier, hands]) await keepMoment(a, moment);
  expect([months(a), isKeptByMe(a, hands)]).toEqual([[], true]);
  const b = await of('b');
  expect([months(b), isKeptByMe(b, hands)]).toEqual([[], false]);
  for (const moment of [hands, earlier]) await keepMoment(b, moment);
  expect(months(b)).toEqual([
    ['2026-05', 'hold-hands'],
    ['2026-04', 'light-hand-massage'],
  ]);
  expect(months(await of('a'))).toEqual(months(b));
});

test('[US2] [JN1] closer things do not show, whoever wrote that they were kept, and neither does what nobody knows', async () => {
  const { of } = await together();
  const [a, b] = [await of('a'), await of('b')];
  const library = new Map(a.activities.value.map((each) => [each.id, each.tier]));
  const closest = Array.from(library).find(([, tier]) => tier === 6)?.[0] ?? id('none');
  for (const side of [a, b])
    for (const activity of [closest, id('nobody-knows')])
      await side.add([shown({ kind: 'moment-kept', activity, month: '2026-05' })]);
  expect([library.get(closest), months(await of('a')), months(await of('b'))]).toEqual([6, [], []]);
});

test('[US3] [JN3] either lets theirs go, also when it was kept twice, and it shows to neither; it can be kept again', async () => {
  const { of } = await together();
  await keepMoment(await of('b'), hands);
  const a = await of('a');
  for (let twice = 0; twice < 2; twice++) await a.add([shown({ kind: 'moment-kept', ...hands })]);
  expect(months(a)).toEqual([['2026-05', 'hold-hands']]);
  await letGo(a, hands);
  expect([months(a), isKeptByMe(a, hands)]).toEqual([[], false]);
  for (const person of ['a', 'b'] as const) expect(months(await of(person))).toEqual([]);
  await keepMoment(a, hands);
  expect(months(await of('b'))).toEqual([['2026-05', 'hold-hands']]);
});

test('[US3] [SE1] what could not be erased is not said to be let go, and still shows to both', async () => {
  const { open } = await home();
  await keepMoment((await open('b')).session, hands);
  const { session: a, side } = await open('a');
  await keepMoment(a, hands);
  const forget = side.forget.bind(side);
  Object.assign(side, { forget: async () => refuse('storage') });
  expect(await letGo(a, hands)).toBe(false);
  expect([isKeptByMe(a, hands), months(a).length, a.notice.value?.kind]).toEqual([true, 1, 'not-written']);
  Object.assign(side, { forget });
  expect([await letGo(a, hands), isKeptByMe(a, hands)]).toEqual([true, false]);
});
