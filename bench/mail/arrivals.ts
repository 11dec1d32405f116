import {
  claimed,
  envelope,
  type LivePhone,
  lineTo,
  livePhone,
  newMailbox,
  phoneOn,
  type Socket,
  socketTo,
  watchers,
} from '../phones/index.ts';
import type { Program, Relays } from '../programs/index.ts';
import { type Beside, inTurn, type Spread, spreadOf } from '../rows/index.ts';

/** The next head that is told. */
const nextHead = (phone: LivePhone): Promise<number> =>
  new Promise((told) => {
    phone.heard = (said) => said.say === 'head' && told(said.head);
  });

const nextText = (socket: Socket): Promise<string> =>
  new Promise((told) => {
    socket.heard = told;
  });

/** Milliseconds of a text as long as an envelope to a bare server and back. */
export async function echo(socket: Socket, text: string): Promise<number> {
  const since = performance.now();
  const back = nextText(socket);
  socket.say(text);
  if ((await back) !== text) throw new Error('Something else came back.');
  return performance.now() - since;
}

/**
 * From one phone to the other: an envelope is appended, its head is told over the other's socket, which reads it.
 * Milliseconds until its bytes are there, in turn with an echo of as many bytes from a bare server.
 */
export async function deliveries({ programs }: Relays, bare: Program, tries: number): Promise<Beside<Spread>> {
  const [here, there] = [programs[0] as Program, programs.at(-1) as Program];
  const mailbox = newMailbox();
  await claimed(here.url, [mailbox]);
  const lines = [lineTo(here.url), lineTo(there.url)] as const;
  const [writer, reader] = [phoneOn(lines[0], 1), phoneOn(lines[1], 2)];
  const ear = await livePhone(there.url, 2);
  await ear.watch(mailbox);
  const socket = await socketTo(`${bare.url}/alone`);
  const bytes = envelope(0);
  const text = bytes.toString('latin1').replaceAll(/[^a-z]/g, 'x');
  const deliver = async (): Promise<number> => {
    const since = performance.now();
    const told = nextHead(ear);
    const answered = writer.append(mailbox, bytes);
    const items = await reader.read(mailbox, (await told) - 1);
    const took = performance.now() - since;
    if (items[0]?.cursor !== (await answered) || !bytes.equals(items[0].bytes)) throw new Error('Something else came.');
    return took;
  };
  try {
    await inTurn(50, deliver, () => echo(socket, text));
    const { ours, theirs } = await inTurn(tries, deliver, () => echo(socket, text));
    return { ours: spreadOf(ours), theirs: spreadOf(theirs) };
  } finally {
    for (const each of [ear, socket]) each.close();
    for (const line of lines) line.hangUp();
  }
}

/** Milliseconds until the last of so many who watch one mailbox is told, in turn with a bare server that tells as many. */
export async function toldToMany(
  { programs }: Relays,
  bare: Program,
  { many, tries }: { readonly many: number; readonly tries: number },
): Promise<Beside<Spread>> {
  const urls = programs.map(({ url }) => url);
  const mailbox = newMailbox();
  await claimed(urls[0] ?? '', [mailbox]);
  const line = lineTo(urls[0] ?? '');
  const writer = phoneOn(line, 1);
  const ears = await watchers(urls, many, () => mailbox);
  const sockets = await Promise.all(Array.from({ length: many }, () => socketTo(`${bare.url}/many`)));
  const bytes = envelope(0);
  const ours = async (): Promise<number> => {
    const since = performance.now();
    const all = Promise.all(ears.map(nextHead));
    await Promise.all([writer.append(mailbox, bytes), all]);
    return performance.now() - since;
  };
  const theirs = async (): Promise<number> => {
    const since = performance.now();
    const all = Promise.all(sockets.map(nextText));
    sockets[0]?.say('{"say":"head"}'.padEnd(90));
    await all;
    return performance.now() - since;
  };
  try {
    await inTurn(20, ours, theirs);
    const both = await inTurn(tries, ours, theirs);
    return { ours: spreadOf(both.ours), theirs: spreadOf(both.theirs) };
  } finally {
    for (const each of [...ears, ...sockets]) each.close();
    line.hangUp();
  }
}
