import { afterEach, expect, test, vi } from 'vitest';
import { relayOnTrial } from '../../relay/server/on-trial.contract.ts';
import { WebSocket, WebSocketServer } from '../../relay/server/phone.contract.ts';
import { backoff } from './relay-transport-backoff.ts';
import { handTime, item, newMailbox, rememberedSockets } from './relay-transport-on-trial.contract.ts';
import { claimed, closing, relay, soon, transport, watched } from './relay-transport-watch.contract.ts';

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test('[RT9] [RT13] a line that was lost comes back by itself, and tells everything once more', async () => {
  const first = await relay();
  const mailbox = await claimed(first.origin);
  await transport(first.origin).append(mailbox.write, item('one'));
  const { news } = watched(first.origin, [mailbox], { chance: () => 0 });
  await soon(() => expect(news).toHaveBeenCalledTimes(1));
  await first.close();
  const second = await relay(first.serving.port);
  await claimed(second.origin, mailbox);
  await transport(second.origin).append(mailbox.write, item('one'));
  await soon(() => expect(news).toHaveBeenCalledTimes(2));
  expect(news.mock.calls).toEqual([[mailbox.read.box], [mailbox.read.box]]);
});

test('[RT10] one socket carries every watch, and closes with the last one', async () => {
  const { origin } = await relay();
  const boxes = [await claimed(origin), await claimed(origin)];
  const { made, Socket } = rememberedSockets();
  const way = transport(origin, { WebSocket: Socket });
  const news = vi.fn<(box: string) => void>();
  const stops = boxes.map(({ read }) => way.watch([{ ...read, since: 0 }], news));
  for (const { write } of boxes) await way.append(write, item('one'));
  await soon(() => expect(news).toHaveBeenCalledTimes(2));
  expect(made.length).toBe(1);
  stops[0]?.();
  await way.append(boxes[0]?.write ?? { box: '', token: '' }, item('two'));
  await way.append(boxes[1]?.write ?? { box: '', token: '' }, item('two'));
  await soon(() => expect(news).toHaveBeenCalledTimes(3));
  expect(news).toHaveBeenLastCalledWith(boxes[1]?.read.box);
  stops[1]?.();
  await soon(() => expect(made[0]?.readyState).toBe(WebSocket.CLOSED));
  const again = way.watch([{ ...(boxes[0]?.read ?? { box: '', token: '' }), since: 0 }], news);
  await soon(() => expect(news).toHaveBeenCalledTimes(4));
  expect(made.length).toBe(2);
  again();
});

test('[RT13] each try waits longer, up to a minute, and chance spreads it', () => {
  const never = [1, 2, 3, 4, 5, 6, 20, 2000].map((tries) => backoff(tries, () => 0));
  const most = [1, 2, 3, 4, 5, 6, 20, 2000].map((tries) => backoff(tries, () => 0.999_999));
  expect(never).toEqual([400, 800, 1600, 3200, 6400, 12_000, 12_000, 12_000]);
  expect(most.map(Math.round)).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('[RT13] nobody there: tried again and again, at once when something else is watched', async () => {
  const gone = await relayOnTrial();
  await gone.close();
  const { made, Socket } = rememberedSockets();
  const time = handTime();
  const way = transport(gone.origin, { WebSocket: Socket, chance: () => 0, later: time.later });
  const stop = way.watch([{ ...newMailbox().read, since: 0 }], () => undefined);
  await soon(() => expect(time.waiting()).toContain(400));
  time.end(400);
  await soon(() => expect(time.waiting()).toContain(800));
  expect(made.length).toBe(2);
  const other = way.watch([{ ...newMailbox().read, since: 0 }], () => undefined);
  expect(made.length).toBe(3);
  await soon(() => expect(time.waiting()).toContain(400));
  stop();
  other();
  await soon(() => expect(time.waiting()).toEqual([]));
});

test('[RT15] a line on which nothing answers is lost after 45 and 10 seconds; one that answers is kept', async () => {
  const deaf = new WebSocketServer({ port: 0 });
  const heard: string[] = [];
  deaf.on('connection', (socket) => socket.on('message', (text) => heard.push(String(text))));
  closing.push(() => deaf.close());
  const { port } = deaf.address() as { port: number };
  const real = await relay();
  for (const [origin, kept] of [
    [`http://localhost:${port}`, false],
    [real.origin, true],
  ] as const) {
    const time = handTime();
    const { made, Socket } = rememberedSockets();
    const { stop } = watched(origin, [newMailbox()], { WebSocket: Socket, chance: () => 0, later: time.later });
    await soon(() => expect(made[0]?.readyState).toBe(WebSocket.OPEN));
    await soon(() => expect(time.waiting()).toContain(45_000));
    if (kept) await soon(() => expect(time.waiting()).toContain(30_000));
    time.end(45_000);
    expect(time.waiting()).toContain(10_000);
    if (kept) await soon(() => expect(time.waiting()).toContain(45_000));
    else time.end(10_000);
    expect(time.waiting().includes(kept ? 45_000 : 400)).toBe(true);
    if (!kept) await soon(() => expect(made[0]?.readyState).toBe(WebSocket.CLOSED));
    stop();
  }
  expect(heard.length).toBe(2);
});

test('[RT17] a mailbox that is claimed late is found half a minute later', async () => {
  const { origin } = await relay();
  const mailbox = newMailbox();
  const time = handTime();
  const { news, stop } = watched(origin, [mailbox], { later: time.later });
  await soon(() => expect(time.waiting()).toContain(30_000));
  await claimed(origin, mailbox);
  await transport(origin).append(mailbox.write, item('one'));
  expect(news).not.toHaveBeenCalled();
  time.end(30_000);
  expect(news).toHaveBeenCalledTimes(1);
  await soon(() => expect(news).toHaveBeenCalledTimes(2));
  stop();
});
