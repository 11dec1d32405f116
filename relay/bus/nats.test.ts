import { connect } from '@nats-io/transport-node';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { busContract } from './bus.contract.ts';
import { type Bus, type BusMessage, natsBus } from './index.ts';
import { messageFrom, textOf } from './message.ts';
import { type NatsServer, realNats } from './real-nats.gen.ts';

const runs = process.env.DEEP ? 20_000 : 500;
const nats = realNats();
const servers: NatsServer[] = [];
const open: Bus[] = [];
afterAll(async () => {
  await Promise.all(open.map((bus) => bus.close()));
  await Promise.all(servers.map((server) => server.kill()));
});

async function opened(url: string): Promise<Bus> {
  const answer = await natsBus(url);
  if (!answer.ok) throw new Error(answer.refusal.why);
  open.push(answer.value);
  return answer.value;
}

const box = 'b'.repeat(43);
const head = (number: number): BusMessage => ({ kind: 'head', box, head: number });
const patient = { timeout: 10_000 };

test('[RB3] what a relay would tell is read as it was told, everything else is nothing', () => {
  for (const message of [head(0), head(7), { kind: 'live', box, frame: '' } as const]) {
    expect(messageFrom(textOf(message))).toEqual(message);
  }
  const wrong = [
    ...['', 'null', '7', '[]', '{', '"head"', '{}'],
    ...[-1, 1.5, '1', null, 2 ** 53].map((number) => JSON.stringify({ kind: 'head', box, head: number })),
    JSON.stringify({ kind: 'head', box: 'short', head: 1 }),
    JSON.stringify({ kind: 'tail', box, head: 1 }),
    JSON.stringify({ kind: 'live', box, frame: 7 }),
    JSON.stringify({ kind: 'live', box, frame: 'x'.repeat(8193) }),
  ];
  for (const text of wrong) expect(messageFrom(text)).toBeUndefined();
  expect(messageFrom(JSON.stringify({ ...head(1), token: 'secret' }))).toEqual(head(1));
});

test('[RB3] no text makes it throw', () => {
  const said = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        kind: fc.constantFrom('head', 'live'),
        box: fc.constant(box),
        head: fc.anything(),
        frame: fc.anything(),
      })
      .map((loose) => fc.stringify(loose)),
  );
  fc.assert(
    fc.property(said, (text) => {
      const message = messageFrom(text);
      if (message) expect(messageFrom(textOf(message))).toEqual(message);
    }),
    { numRuns: runs },
  );
});

test('[RB5] where no server is, or it lets nobody in, a short word says why', async () => {
  expect(await natsBus('nats://secret@127.0.0.1:1')).toEqual({
    ok: false,
    refusal: { kind: 'unreachable', why: 'ECONNREFUSED' },
  });
  expect(await natsBus('no address')).toEqual({ ok: false, refusal: { kind: 'unreachable', why: 'ERR_INVALID_URL' } });
});

function withServer(start: NonNullable<typeof nats.start>): void {
  async function started(...options: readonly string[]): Promise<NatsServer> {
    const server = await start(...options);
    servers.push(server);
    return server;
  }

  test('[RB5] a server that asks for a token or a name is told the one in the address', async () => {
    const token = await started('--auth', 'secret');
    const named = await started('--user', 'relay', '--pass', 'se:cret');
    const bus = await opened(token.url.replace('//', '//secret@'));
    expect(bus.isWell()).toBe(true);
    expect((await opened(named.url.replace('//', '//relay:se%3Acret@'))).isWell()).toBe(true);
    const refused = await natsBus(token.url);
    expect(refused).toEqual({ ok: false, refusal: { kind: 'unreachable', why: 'AuthorizationError' } });
    const plain = await natsBus(token.url.replace('nats://', 'tls://secret@'));
    expect(plain).toEqual({ ok: false, refusal: { kind: 'unreachable', why: 'ConnectionError' } });
  });

  test('[RB3] strangers on the same server change nothing', async () => {
    const { url } = await started();
    const bus = await opened(url);
    const heard: BusMessage[] = [];
    bus.listen((message) => heard.push(message));
    const stranger = await connect({ servers: url });
    for (const text of ['', '{', '{"kind":"head"}', '\u0000', 'x'.repeat(100_000)]) {
      stranger.publish('unhurried.relay', text);
    }
    stranger.publish('unhurried.relay', Uint8Array.of(255, 254, 0));
    stranger.publish('unhurried.relay', textOf(head(3)));
    await vi.waitFor(() => expect(heard).toEqual([head(3)]), patient);
    expect(bus.isWell()).toBe(true);
    await stranger.close();
  });

  test('[RB4] nothing goes through the server but which mailbox, and its head or its frame', async () => {
    const { url } = await started();
    const watcher = await connect({ servers: url });
    const seen: string[] = [];
    watcher.subscribe('>', { callback: (_, heard) => void seen.push(`${heard.subject} ${heard.string()}`) });
    await watcher.flush();
    const bus = await opened(url);
    bus.tell(head(3));
    bus.tell({ kind: 'live', box, frame: 'c2VhbGVk' });
    const said = [`{"kind":"head","box":"${box}","head":3}`, `{"kind":"live","box":"${box}","frame":"c2VhbGVk"}`];
    await vi.waitFor(() => expect(seen).toEqual(said.map((text) => `unhurried.relay ${text}`)), patient);
    await watcher.close();
  });

  test('[RB6] a server that dies and comes back: unwell meanwhile, well again by itself, and told so', async () => {
    const server = await started();
    const [one, two] = [await opened(server.url), await opened(server.url)];
    const [atOne, atTwo]: [BusMessage[], BusMessage[]] = [[], []];
    const missed = vi.fn();
    one.listen((message) => atOne.push(message));
    two.listen((message) => atTwo.push(message), missed);
    await server.kill();
    await vi.waitFor(() => expect([one.isWell(), two.isWell()]).toEqual([false, false]), patient);
    one.tell(head(1));
    await vi.waitFor(() => expect(atOne).toEqual([head(1)]), patient);
    expect(missed).not.toHaveBeenCalled();
    await server.start();
    await vi.waitFor(() => expect([one.isWell(), two.isWell()]).toEqual([true, true]), patient);
    await vi.waitFor(() => expect(missed).toHaveBeenCalledTimes(1), patient);
    one.tell(head(2));
    await vi.waitFor(() => expect(atTwo).toEqual([head(2)]), patient);
    expect(atOne).toEqual([head(1), head(2)]);
  }, 40_000);

  const shared = started();
  busContract('NATS', async () => {
    const { url } = await shared;
    return [await opened(url), await opened(url)];
  });
}

if (nats.start) withServer(nats.start);
else test(`NATS: ${nats.why}`, ({ skip }) => skip());
