import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { crankedRelay } from './cranked.contract.ts';
import { transportContract } from './transport.contract.ts';

const hash = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

/** A wire that cranks itself keeps the same contract as any other way to a relay. */
transportContract(
  'by hand',
  async () => {
    const relay = crankedRelay({ hash, onMessage: () => queueMicrotask(() => relay.carryAll()) });
    return { mine: relay.phone('mine'), theirs: relay.phone('theirs') };
  },
  async () => {},
);

const key = { box: 'box', token: 'write' };
const item = (id: string, after?: number) => ({
  id,
  bytes: new Uint8Array([1, 2, 3]),
  ...(after === undefined ? {} : { after }),
});

/** A mailbox that is claimed, and one request to append to it under way. */
async function appending() {
  const relay = crankedRelay({ now: () => 7 });
  const phone = relay.phone('mine');
  const claimed = phone.claim('box', { write: 'write', read: 'read', keepDays: 30 });
  relay.carryAll();
  await claimed;
  const appended = phone.append(key, item('one', 0));
  const [request] = relay.underWay();
  if (!request) throw new Error('Nothing is under way');
  return { relay, phone, appended, request };
}

test('nothing arrives before it is carried, and an answer is a message of its own', async () => {
  const { relay, appended, request } = await appending();
  expect(relay.content('box')).toEqual([]);
  relay.carry(request.number);
  expect(relay.content('box')).toHaveLength(1);
  expect(relay.underWay()).toEqual([{ number: 4, phone: 'mine', what: 'append', box: 'box', leg: 'answer' }]);
  relay.carryAll();
  expect(await appended).toEqual({ ok: true, value: { cursor: 1 } });
});

test('a lost request was never done; of a lost answer only the phone knows nothing', async () => {
  const first = await appending();
  first.relay.lose(first.request.number);
  expect(await first.appended).toEqual({ ok: false, refusal: 'away' });
  expect(first.relay.content('box')).toEqual([]);
  const second = await appending();
  second.relay.carry(second.request.number);
  for (const { number } of second.relay.underWay()) second.relay.lose(number);
  expect(await second.appended).toEqual({ ok: false, refusal: 'away' });
  expect(second.relay.content('box')).toHaveLength(1);
});

test('a request that was given up, or sent twice, may still arrive', async () => {
  const { relay, appended, request } = await appending();
  relay.repeat(request.number);
  relay.giveUp(request.number);
  expect(await appended).toEqual({ ok: false, refusal: 'away' });
  relay.carryAll();
  expect(relay.content('box').map(({ cursor }) => cursor)).toEqual([1]);
});

test('a relay goes back, lies and refuses when it is told to, and notes what it saw', async () => {
  const { relay, phone } = await appending();
  relay.carryAll();
  const read = async () => {
    const page = phone.read(key, 0);
    relay.carryAll();
    return page;
  };
  relay.meddle('box', ({ head }) => ({ head, items: [] }));
  expect(await read()).toEqual({ ok: true, value: { head: 1, items: [] } });
  relay.meddle('box', undefined);
  relay.refuse('box', 'leaving');
  expect(await read()).toEqual({ ok: false, refusal: 'leaving' });
  relay.refuse('box', undefined);
  relay.rewind('box', 0);
  expect(await read()).toEqual({ ok: true, value: { head: 0, items: [] } });
  relay.forget('box');
  expect(await read()).toEqual({ ok: false, refusal: 'no-such-box' });
  expect(relay.seen.map(({ at, what, size }) => [at, what, size])).toEqual([
    [7, 'claim', 0],
    [7, 'append', 3],
    [7, 'read', 8],
    [7, 'read', 0],
    [7, 'read', 8],
    [7, 'read', 0],
  ]);
});
