import type { ActivityId } from '@unhurried/domain/library';
import { over, pause } from '@unhurried/domain/together';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Couple, couple, few } from '../session/rounds.contract.ts';
import { endTogether } from './ending/index.ts';
import { begin, timeNow } from './time-together.ts';

const at = vi.hoisted(() => ({ path: '/together', went: [] as string[] }));
vi.mock('../shell/index.ts', () => ({
  route: {
    get value() {
      return at.path;
    },
  },
  go: (path: string) => at.went.push(path),
}));
beforeEach(() => {
  at.path = '/together';
  at.went.length = 0;
});

const heard = (us: Couple) => us.here.pass(5000);
const choice = { activity: 'hold-hands' as ActivityId, tier: 2 } as const;
async function sitDown() {
  const us = await couple(few);
  const [ada, ben] = [us.ada, us.ben].map((session) => begin(session, { way: 'phones', choice, minutes: 10 }));
  await heard(us);
  if (!ada || !ben) throw new Error('Nobody sat down.');
  return { us, ada, ben };
}

test('[AC19] at a warning sign the time ends for both as at any end, and whoever reads it is left there', async () => {
  const { us, ada, ben } = await sitDown();
  ada.pause();
  await heard(us);
  expect(ben.caution.value).toBe(pause);
  at.path = '/care/sign/3';
  endTogether(us.ada);
  expect(at.went).toEqual([]);
  await heard(us);
  expect(ben.caution.value).toBe(over);
  expect([timeNow(us.ada), timeNow(us.ben)]).toEqual([undefined, undefined]);
});

test('[AC19] what the other says does not take anybody away from what to do, and does from any other page', async () => {
  const signs = await sitDown();
  at.path = '/care/signs';
  signs.ben.over();
  await heard(signs.us);
  expect(signs.ada.caution.value).toBe(over);
  expect(at.went).toEqual([]);
  const elsewhere = await sitDown();
  at.path = '/week';
  elsewhere.ben.pause();
  await heard(elsewhere.us);
  expect(at.went).toContain('/together');
});

test('[AC19] where no time is under way, a sign ends nothing', async () => {
  const us = await couple(few);
  endTogether(us.ada);
  await heard(us);
  expect(us.ada.isTogether.value).toBe(false);
});
