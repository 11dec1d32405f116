import { once } from 'node:events';
import { type FromPhone, type FromRelay, fromRelay } from '@unhurried/sync/wire';
import type { RawData, WebSocket } from 'ws';
import { ws } from '../programs/index.ts';
import type { Mailbox } from './mailbox.ts';
import { addressOf } from './phone.ts';

/** A socket that is open; `heard` is told each text, and may be changed. */
export interface Socket {
  say(text: string): void;
  heard: (text: string) => void;
  close(): void;
}

export async function socketTo(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Socket> {
  const { WebSocket: Made } = ws();
  const socket: WebSocket = new Made(url.replace(/^http/, 'ws'), { headers, perMessageDeflate: false });
  const self: Socket = { say: (text) => socket.send(text), heard: () => undefined, close: () => socket.terminate() };
  socket.on('message', (data: RawData) => self.heard(String(data)));
  await once(socket, 'open');
  return self;
}

/** A phone on the live line of a relay. */
export interface LivePhone {
  say(said: FromPhone): void;
  /** Watches a mailbox with its read token; resolves once the relay has seen that it may. */
  watch(mailbox: Mailbox): Promise<void>;
  heard: (said: FromRelay) => void;
  close(): void;
}

/** A mailbox that nobody has. What was asked before it was looked at by the time that it is refused. */
const nowhere = 'A'.repeat(43);

export async function livePhone(url: string, at: number): Promise<LivePhone> {
  const socket = await socketTo(`${url}/v1/live`, addressOf(at));
  let ready = (): void => undefined;
  const say = (said: FromPhone): void => socket.say(JSON.stringify(said));
  const self: LivePhone = {
    say,
    heard: () => undefined,
    watch: ({ box, read: token }) =>
      new Promise((done) => {
        ready = done;
        say({ say: 'watch', box, token, since: 0 });
        say({ say: 'watch', box: nowhere, token: nowhere, since: 0 });
      }),
    close: socket.close,
  };
  socket.heard = (text) => {
    const said = fromRelay(text);
    if (said?.say === 'refused' && said.box === nowhere) ready();
    else if (!said || said.say === 'refused') throw new Error(`The relay said: ${text.slice(0, 200)}`);
    else self.heard(said);
  };
  return self;
}

/** The same for so many phones, some at a time: `of(n)` is the mailbox that the n-th one watches. */
export async function watchers(
  urls: readonly string[],
  count: number,
  of: (at: number) => Mailbox,
): Promise<readonly LivePhone[]> {
  const phones: LivePhone[] = [];
  const left = Array.from({ length: count }, (_, at) => at);
  const some = async (): Promise<void> => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      const phone = await livePhone(urls[at % urls.length] ?? '', at);
      phones[at] = phone;
      await phone.watch(of(at));
    }
  };
  await Promise.all(Array.from({ length: 32 }, some));
  return phones;
}
