import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** What a relay sent for one browser, as it came. */
export interface Sent {
  readonly bytes: number;
  readonly encoding: string | undefined;
}

/** A push service of Firefox's kind on this machine: a socket for browsers, and an address for each that relays write to. */
export interface PushSocket {
  readonly origin: string;
  /** For `dom.push.serverURL`. */
  readonly address: string;
  readonly sent: readonly Sent[];
  /** How many of these the browser has taken and handled. */
  readonly handled: () => number;
  /** How many subscriptions stand. */
  readonly standing: () => number;
  readonly close: () => void;
}

type Said = Readonly<Record<string, unknown>>;

/** One text frame of RFC 6455, as a server writes it. */
function frame(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (bytes.length < 126) return Buffer.concat([Buffer.from([0x81, bytes.length]), bytes]);
  const head = Buffer.from([0x81, 126, 0, 0]);
  head.writeUInt16BE(bytes.length, 2);
  return Buffer.concat([head, bytes]);
}

interface Whole {
  readonly text: string | undefined;
  readonly rest: Buffer;
}

/** The frame at the front, once all of it came; browsers mask each of theirs. */
function firstOf(bytes: Buffer): Whole | undefined {
  const [first = 0, second = 0] = bytes;
  const long = second % 128 === 126;
  const start = long ? 8 : 6;
  if (bytes.length < start) return undefined;
  const end = start + (long ? bytes.readUInt16BE(2) : second % 128);
  if (bytes.length < end) return undefined;
  const mask = bytes.subarray(start - 4, start);
  const text = Buffer.from(bytes.subarray(start, end).map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
  return { text: first % 16 === 1 ? text.toString() : undefined, rest: bytes.subarray(end) };
}

/** Takes whole frames from the front of what came. */
function texts(held: { bytes: Buffer }): readonly string[] {
  const all: string[] = [];
  for (let frame = firstOf(held.bytes); frame; frame = firstOf(held.bytes)) {
    held.bytes = frame.rest;
    if (frame.text !== undefined) all.push(frame.text);
  }
  return all;
}

function shake({ headers }: IncomingMessage, socket: Duplex): void {
  const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const protocol = headers['sec-websocket-protocol'];
  const lines = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${createHash('sha1').update(key).digest('base64')}`,
    ...(protocol ? [`Sec-WebSocket-Protocol: ${protocol}`] : []),
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
}

export async function openPushSocket(): Promise<PushSocket> {
  const sent: Sent[] = [];
  const channels = new Map<string, (said: Said) => void>();
  const sockets = new Set<Duplex>();
  let handled = 0;

  function answer(said: Said, say: (said: Said) => void): void {
    const { messageType, channelID } = said;
    if (messageType === 'hello') {
      say({ messageType, uaid: randomBytes(16).toString('hex'), status: 200, use_webpush: true, broadcasts: {} });
    } else if (messageType === 'register') {
      channels.set(String(channelID), say);
      say({ messageType, channelID, status: 200, pushEndpoint: `${origin}/send/${channelID}` });
    } else if (messageType === 'unregister') {
      channels.delete(String(channelID));
      say({ messageType, channelID, status: 200 });
    } else if (messageType === 'ack') handled += 1;
    else if (messageType === undefined) say({});
  }

  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    const encoding = request.headers['content-encoding'];
    const channelID = request.url?.slice('/send/'.length) ?? '';
    const say = channels.get(channelID);
    sent.push({ bytes: body.length, encoding });
    response.writeHead(say ? 201 : 410).end();
    const data = body.toString('base64url');
    say?.({ messageType: 'notification', channelID, version: String(sent.length), data, headers: { encoding } });
  });
  server.on('upgrade', (request, socket) => {
    const held = { bytes: Buffer.alloc(0) };
    sockets.add(socket);
    shake(request, socket);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      held.bytes = Buffer.concat([held.bytes, part]);
      for (const text of texts(held)) answer(JSON.parse(text), (said) => socket.write(frame(JSON.stringify(said))));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    address: `ws://127.0.0.1:${port}/`,
    sent,
    handled: () => handled,
    standing: () => channels.size,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}
