import { afterEach, expect, test, vi } from 'vitest';
import { WebSocket } from '../../relay/server/phone.contract.ts';
import type { Around } from './relay-transport-around.ts';
import { handTime, item, rememberedSockets } from './relay-transport-on-trial.contract.ts';
import { claimed, closing, relay, soon, transport, watched } from './relay-transport-watch.contract.ts';

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
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
