import { afterEach, expect, test, vi } from 'vitest';
import { type RelayOnTrial, relayOnTrial } from '../../relay/server/on-trial.contract.ts';
import { WebSocket, WebSocketServer } from '../../relay/server/phone.contract.ts';
import { relayTransport } from './relay-transport.ts';
import type { Around } from './relay-transport-around.ts';
import { backoff } from './relay-transport-backoff.ts';
import { handTime, item, type Mailbox, newMailbox, rememberedSockets } from './relay-transport-on-trial.contract.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function relay(port = 0): Promise<RelayOnTrial> {
  const opened = await relayOnTrial({ port });
  closing.push(opened.close);
  return opened;
}

const transport = (origin: string, around: Partial<Around> = {}) => relayTransport(origin, { WebSocket, ...around });

async function claimed(origin: string, mailbox: Mailbox = newMailbox()): Promise<Mailbox> {
  const done = await transport(origin).claim(mailbox.write.box, mailbox.claim);
  expect(done.ok).toBe(true);
  return mailbox;
}

function watched(origin: string, mailboxes: readonly Mailbox[], around: Partial<Around>) {
  const news = vi.fn<(box: string) => void>();
  const keys = mailboxes.map(({ read }) => ({ ...read, since: 0 }));
  const stop = transport(origin, around).watch(keys, news);
  closing.push(stop);
  return { news, stop };
}

const soon = (holds: () => void): Promise<void> => vi.waitFor(holds, 5000);

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

const nowhere = (): string => 'ws://localhost:1/';

/** Fifty times as fast, but for what a relay holds. */
const hurried: Around['later'] = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds > 10_000 ? milliseconds : milliseconds / 50);
  return () => clearTimeout(timer);
};

/** Everything that is asked over HTTP, and how long somebody waits for what. */
function listened(): { asked: string[]; waits: number[]; around: Partial<Around> } {
  const [asked, waits]: [string[], number[]] = [[], []];
  const around: Partial<Around> = {
    chance: () => 0,
    fetch: (url, init) => {
      asked.push(url);
      return fetch(url, init);
    },
    later: (work, milliseconds) => {
      waits.push(milliseconds);
      return hurried(work, milliseconds);
    },
  };
  return { asked, waits, around };
}

test('[RT14] where no socket opens, mailboxes are asked after in turn, at most once a second', async () => {
  const { origin } = await relay();
  const [one, two] = [await claimed(origin), await claimed(origin)];
  const way = transport(origin);
  await way.append(two.write, item('before'));
  const { asked, waits, around } = listened();
  const WebSocket = rememberedSockets(nowhere).Socket;
  const { news, stop } = watched(origin, [two, one], { ...around, WebSocket });
  await soon(() => expect(news).toHaveBeenCalledTimes(1));
  await soon(() => expect(asked.at(-1)).toContain(one.read.box));
  for (const { write } of [one, two]) await way.append(write, item('now'));
  await soon(() => expect(news).toHaveBeenCalledTimes(3));
  stop();
  expect(news.mock.calls.map(([box]) => box)).toEqual([two, one, two].map(({ read }) => read.box));
  expect(new Set(asked.map((url) => new URL(url).searchParams.get('wait')))).toEqual(new Set(['10']));
  const order = asked.map((url) => (url.includes(two.read.box) ? 0 : 1));
  expect(order).toEqual(order.map((_, at) => at % 2));
  expect(waits.filter((wait) => wait === 1000).length).toBeGreaterThanOrEqual(asked.length - 1);
});

test('[RT14] a relay that takes sockets again is no longer asked in turn', async () => {
  const { origin } = await relay();
  const mailbox = await claimed(origin);
  let fails = 3;
  const { asked, around } = listened();
  const { made, Socket } = rememberedSockets((url) => {
    fails -= 1;
    return fails >= 0 ? nowhere() : url;
  });
  const { news, stop } = watched(origin, [mailbox], { ...around, WebSocket: Socket });
  await soon(() => expect([made.length, made.at(-1)?.readyState]).toEqual([4, WebSocket.OPEN]));
  await transport(origin).append(mailbox.write, item('one'));
  await soon(() => expect(news).toHaveBeenCalledTimes(1));
  const before = asked.length;
  await new Promise((done) => setTimeout(done, 300));
  expect([before, asked.length]).toEqual([1, 1]);
  stop();
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

test('[RT15] [RT18] while frames are heard, ten quiet seconds are enough to ask, and coming and going is told', async () => {
  const first = await relay();
  const mailbox = await claimed(first.origin);
  const time = handTime();
  const lines: boolean[] = [];
  const way = transport(first.origin, { later: time.later, chance: () => 0 });
  closing.push(way.hear(mailbox.read, { frame: () => undefined, line: (up) => void lines.push(up) }));
  await soon(() => expect(lines).toEqual([false, true]));
  expect(time.waiting()).toEqual([10_000]);
  time.end(10_000);
  expect(time.waiting()).toEqual([5000]);
  await soon(() => expect(time.waiting()).toEqual([10_000]));
  await first.close();
  await soon(() => expect(lines).toEqual([false, true, false]));
  const second = await relay(first.serving.port);
  await claimed(second.origin, mailbox);
  time.end(time.waiting()[0] ?? 0);
  await soon(() => expect(lines).toEqual([false, true, false, true]));
  const frames: string[] = [];
  way.hear(mailbox.read, { frame: (frame) => void frames.push(frame), line: () => undefined })();
  expect(frames).toEqual([]);
});

test('[RT14] [RT18] without sockets, a mailbox of which frames alone are wanted is not asked after', async () => {
  const { origin } = await relay();
  const [heard, read] = [await claimed(origin), await claimed(origin)];
  const time = handTime();
  const asked: string[] = [];
  const noSocket: Partial<Around> = {
    WebSocket: class {
      constructor() {
        throw new Error('no socket here');
      }
    } as unknown as Around['WebSocket'],
    later: time.later,
    chance: () => 0,
    fetch: (url, init) => {
      asked.push(url);
      return fetch(url.replace('wait=20', 'wait=0'), init);
    },
  };
  const way = transport(origin, noSocket);
  const lines: boolean[] = [];
  closing.push(way.hear(heard.read, { frame: () => undefined, line: (up) => void lines.push(up) }));
  for (const wait of [...time.waiting()]) time.end(wait);
  expect([asked, lines]).toEqual([[], [false]]);
  const news = vi.fn<(box: string) => void>();
  closing.push(way.watch([{ ...read.read, since: 0 }], news));
  await transport(origin).append(read.write, item('one'));
  for (let round = 0; round < 20 && news.mock.calls.length === 0; round++) {
    for (const wait of [...time.waiting()]) time.end(wait);
    await new Promise((done) => setTimeout(done, 20));
  }
  expect(news).toHaveBeenCalledWith(read.read.box);
  expect(asked.some((url) => url.includes(heard.read.box))).toBe(false);
});
