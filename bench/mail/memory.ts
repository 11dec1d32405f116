import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { claimed, newMailbox, socketTo, watchers } from '../phones/index.ts';
import type { Program } from '../programs/index.ts';

/** Whether this system tells how much memory a program holds. */
export const canWeigh = (): boolean => existsSync('/proc/self/status');

const heldBy = ({ pid }: Program): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

interface Closing {
  close(): void;
}

/** Those that are there before the weighing begins, so that what a program loads for its first visitors is not counted. */
const first = 500;

/** Bytes of the program's memory for each socket of `count` more, some seconds after the last was opened. */
async function weighed(program: Program, count: number, open: (many: number) => Promise<readonly Closing[]>) {
  const some = await open(first);
  await pause(2000);
  const before = heldBy(program);
  const more = await open(count);
  await pause(2000);
  const each = (heldBy(program) - before) / count;
  for (const socket of [...some, ...more]) socket.close();
  return each;
}

/** Sockets on which nothing happens, each watching a mailbox of its own. */
export async function perWatchingSocket(relay: Program, count: number): Promise<number> {
  const mailboxes = Array.from({ length: first + count }, newMailbox);
  await claimed(relay.url, mailboxes);
  let used = 0;
  return weighed(relay, count, async (many) => {
    const own = mailboxes.slice(used, used + many);
    used += many;
    return watchers([relay.url], many, (at) => own[at] as (typeof own)[number]);
  });
}

/** Sockets of a bare server on which nothing happens. */
export async function perBareSocket(bare: Program, count: number): Promise<number> {
  return weighed(bare, count, async (many) => {
    const sockets: Closing[] = [];
    for (let at = 0; at < many; at += 25)
      sockets.push(
        ...(await Promise.all(Array.from({ length: 25 }, (_, n) => socketTo(`${bare.url}/idle-${at + n}`)))),
      );
    return sockets;
  });
}
