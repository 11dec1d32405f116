import { claimed, newMailbox, socketTo, watchers } from '../phones/index.ts';
import type { Program } from '../programs/index.ts';
import type { Two } from './crowd.ts';
import type { Passage } from './passage.ts';

/** So many couples with their lines open. */
export interface Couples {
  readonly all: readonly Two[];
  close(): void;
}

/** A phone each, which says into its own mailbox and watches the other's. */
export async function couplesOn({ url }: Program, count: number): Promise<Couples> {
  const mailboxes = Array.from({ length: 2 * count }, newMailbox);
  const of = (at: number) => mailboxes[at] ?? newMailbox();
  await claimed(url, mailboxes);
  const phones = await watchers([url], 2 * count, (at) => of(at ^ 1));
  const ways = phones.map((phone, at): Passage => {
    const { box, write: token } = of(at);
    const say = (frame: string): void => phone.say({ say: 'live', box, token, frame });
    return { say, heard: () => undefined, close: phone.close };
  });
  for (const [at, phone] of phones.entries())
    phone.heard = (said) => said.say === 'live' && ways[at ^ 1]?.heard(said.frame);
  return {
    all: ways.map((there, at) => ({ there, back: ways[at ^ 1] ?? there })),
    close: () => {
      for (const phone of phones) phone.close();
    },
  };
}

/**
 * The same number of sockets at a bare server, each on a path of its own with its own echo: as many frames
 * of as many bytes go in, and as many come out. [BE16]
 */
export async function bareCouplesOn({ url }: Program, count: number): Promise<Couples> {
  const around = JSON.stringify({ say: 'live', box: 'b'.repeat(43), token: 't'.repeat(43), frame: '' });
  const ways: Passage[] = [];
  for (let at = 0; at < 2 * count; at++) {
    const socket = await socketTo(`${url}/couples-${at}`);
    const way: Passage = {
      say: (frame) => socket.say(frame + around),
      heard: () => undefined,
      close: socket.close,
    };
    socket.heard = (text) => way.heard(text.slice(0, -around.length));
    ways.push(way);
  }
  return {
    all: ways.map((there) => ({ there, back: there })),
    close: () => {
      for (const way of ways) way.close();
    },
  };
}
