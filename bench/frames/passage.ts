import { randomBytes } from 'node:crypto';
import { claimed, livePhone, type Mailbox, newMailbox, socketTo, watchers } from '../phones/index.ts';
import type { Program, Relays } from '../programs/index.ts';

/** Somebody who says fleeting things, and so many who hear them. */
export interface Passage {
  say(frame: string): void;
  /** Called for each hearer and each frame. */
  heard: (frame: string) => void;
  close(): void;
}

/** A sealed frame as text: 256 bytes, what a finger on a glass or a breath takes. No two are alike. */
export const newFrame = (bytes = 256): string => randomBytes(bytes).toString('base64url');

/** One couple on the live line: who says it at the first instance, who hear it at the last. */
export async function passage({ programs }: Relays, at: number, hearers: number): Promise<Passage> {
  const [here, there] = [programs[0] as Program, programs.at(-1) as Program];
  const mailbox: Mailbox = newMailbox();
  await claimed(here.url, [mailbox]);
  const writer = await livePhone(here.url, at);
  const ears = await watchers([there.url], hearers, () => mailbox);
  const self: Passage = {
    say: (frame) => writer.say({ say: 'live', box: mailbox.box, token: mailbox.write, frame }),
    heard: () => undefined,
    close() {
      for (const phone of [writer, ...ears]) phone.close();
    },
  };
  for (const ear of ears) ear.heard = (said) => said.say === 'live' && self.heard(said.frame);
  return self;
}

/**
 * The same through a bare server, which passes a text on to everybody on its path. One hearer is the speaker's own
 * echo. As many bytes go in as a phone says to a relay: a frame, a mailbox, a token.
 */
export async function barePassage({ url }: Program, at: number, hearers: number): Promise<Passage> {
  const sockets = await Promise.all(Array.from({ length: hearers }, () => socketTo(`${url}/frames-${at}`)));
  const around = JSON.stringify({ say: 'live', box: 'b'.repeat(43), token: 't'.repeat(43), frame: '' });
  const self: Passage = {
    say: (frame) => sockets[0]?.say(frame + around),
    heard: () => undefined,
    close() {
      for (const socket of sockets) socket.close();
    },
  };
  for (const socket of sockets) socket.heard = (text) => self.heard(text.slice(0, -around.length));
  return self;
}
