import { type FromPhone, type FromRelay, fromPhone, limits } from '@unhurried/sync/wire';
import type { RawData, WebSocket } from 'ws';
import type { Bus } from '../bus/index.ts';
import type { Hearing } from '../mailbox/index.ts';
import type { Desk } from './desk.ts';

/** Bytes that may wait for one slow reader. What is dropped with it is read again later. [RE17] */
const mostBuffered = 256 * 1024;
/** Texts of one socket that may wait for the store. */
const mostWaiting = 64;

export interface LiveParts extends Desk {
  readonly hearing: Hearing;
  readonly bus: Bus;
}

interface Watch {
  /** The head that its phone knows. */
  told: number;
  head: number;
  /** Whether the token was seen to fit. Until then nothing is told. */
  allowed: boolean;
  stop: () => void;
}

const codes = { malformed: 1008, unwell: 1011 } as const;

/** One phone on its socket, until it closes. [RM9] [RM10] */
export function phoneOn(parts: LiveParts, socket: WebSocket, who: string): void {
  const { mailboxes, hearing, bus, budgets } = parts;
  const watches = new Map<string, Watch>();

  function say(said: FromRelay): void {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > mostBuffered) socket.terminate();
    else socket.send(JSON.stringify(said));
  }

  function tell(box: string, watch: Watch): void {
    if (!watch.allowed || watch.head <= watch.told) return;
    watch.told = watch.head;
    say({ say: 'head', box, head: watch.head });
  }

  function forget(box: string): void {
    watches.get(box)?.stop();
    watches.delete(box);
  }

  async function look(box: string, token: string, watch: Watch): Promise<void> {
    const opened = await mailboxes.opened(box, token, 'read');
    if (watches.get(box) !== watch) return;
    if (!opened.ok) {
      forget(box);
      say({ say: 'refused', box, why: 'no-such-box' });
      return;
    }
    watch.allowed = true;
    watch.head = Math.max(watch.head, opened.value.head);
    tell(box, watch);
  }

  /** Listens first and looks then: what is appended in between is heard. */
  async function watch(box: string, token: string, since: number): Promise<void> {
    forget(box);
    if (watches.size >= limits.watches || !budgets.reads.take(who)) {
      say({ say: 'refused', box, why: 'too-fast' });
      return;
    }
    const own: Watch = { told: since, head: 0, allowed: false, stop: () => undefined };
    watches.set(box, own);
    own.stop = hearing.on(box, {
      heard(message) {
        if (message.kind === 'head') own.head = Math.max(own.head, message.head);
        if (message.kind === 'head') tell(box, own);
        else if (own.allowed) say({ say: 'live', box, frame: message.frame });
      },
      missed: () => enqueue(() => look(box, token, own)),
    });
    await look(box, token, own);
  }

  async function pass(box: string, token: string, frame: string): Promise<void> {
    if (Buffer.byteLength(frame) > limits.liveBytes) return say({ say: 'refused', box, why: 'too-large' });
    if (!budgets.live.take(who)) return say({ say: 'refused', box, why: 'too-fast' });
    const opened = await mailboxes.opened(box, token, 'write');
    if (opened.ok) bus.tell({ kind: 'live', box, frame });
    else say({ say: 'refused', box, why: 'no-such-box' });
  }

  async function hear(said: FromPhone): Promise<void> {
    if (said.say === 'unwatch') forget(said.box);
    else if (said.say === 'watch') await watch(said.box, said.token, said.since);
    else await pass(said.box, said.token, said.frame);
  }

  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  /** One after the other, in the order in which they came. */
  function enqueue(work: () => Promise<void>): void {
    waiting += 1;
    last = last.then(work).then(
      () => {
        waiting -= 1;
      },
      (error: unknown) => {
        parts.trouble(error);
        socket.close(codes.unwell);
      },
    );
  }

  socket.on('message', (data: RawData, isBinary: boolean) => {
    const said = isBinary ? undefined : fromPhone(String(data));
    if (!said) socket.close(codes.malformed);
    else if (waiting >= mostWaiting) socket.terminate();
    else enqueue(() => hear(said));
  });
  socket.on('close', () => {
    for (const box of [...watches.keys()]) forget(box);
  });
}
