import type { Day } from '@unhurried/domain/time';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { mine } from '../../session/index.ts';
import { at, couple, itself, lying, opensAgain, question, quiet, type Someone, seals } from '../two.contract.ts';
import { KeepsOpening } from './index.ts';

/** The component draws nothing, so there is nothing to draw on. */
const nowhere = () =>
  ({
    nodeType: 1,
    childNodes: [],
    firstChild: null,
    insertBefore: () => undefined,
    removeChild: () => undefined,
    contains: () => true,
  }) as unknown as Element;

const effects = () => new Promise((done) => setTimeout(done, 150));

/** As the screens put it above all of them. */
function above({ session }: Someone): { readonly goes: () => void } {
  const place = nowhere();
  render(h(KeepsOpening, { session }), place);
  return { goes: () => render(null, place) };
}

const begun = vi.hoisted(() => ({ times: 0, ended: 0 }));
vi.mock(import('../keep-opening.ts'), async (original) => {
  const { keepOpening } = await original();
  return {
    keepOpening: (session) => {
      begun.times += 1;
      const stop = keepOpening(session);
      return () => {
        begun.ended += 1;
        stop();
      };
    },
  };
});

test('[AW6] above every screen: it begins with the first sealed answer, goes on by itself, and ends with the side', async () => {
  const all = await couple();
  const { ada, ben } = all;
  ada.stop();
  const before = begun.times;
  const shown = above(ada);
  await effects();
  expect(begun.times).toBe(before);
  await seals(all, ada, 'walks', question, itself);
  await effects();
  expect(begun.times).toBe(before + 1);
  await seals(all, ben, 'laugh', question, itself);
  for (let times = 0; times < 2; times++) {
    await effects();
    await quiet(all);
  }
  expect([at(ada).is, at(ben).is]).toEqual(['opened', 'opened']);
  const ended = begun.ended;
  shown.goes();
  await effects();
  expect([begun.times, begun.ended]).toEqual([before + 1, ended + 1]);
  await opensAgain(all, ben);
});

test('[AW7] where nothing is sealed and something says that I once answered, it begins, for that goes in its time', async () => {
  const { ada } = await couple();
  ada.stop();
  await ada.session.add([mine({ kind: 'question-met', question, day: '2020-01-01' as Day })]);
  const shown = above(ada);
  await effects();
  await effects();
  expect(lying(ada)).toEqual([]);
  shown.goes();
});
