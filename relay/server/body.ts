import type { IncomingMessage } from 'node:http';
import { ok, type Result, refuse } from '@unhurried/kernel';

/** `cut-off`: whoever sent it is gone. */
export type BodyRefusal = 'too-large' | 'too-slow' | 'cut-off';

type Settle = (answer: Result<Buffer, BodyRefusal>) => void;

/**
 * Reads a body of at most `most` bytes, whose parts come no further apart than `patience` milliseconds. What is larger
 * is noticed at the byte that is too much, and not kept. [RE14]
 */
export function bodyOf(request: IncomingMessage, most: number, patience: number): Promise<Result<Buffer, BodyRefusal>> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(refuse('too-large'));
  return new Promise((done) => {
    const parts: Buffer[] = [];
    let size = 0;
    const settle: Settle = (answer) => {
      clearTimeout(slow);
      request.off('data', take).off('end', end).off('close', gone).off('error', gone);
      done(answer);
    };
    const slow = setTimeout(() => settle(refuse('too-slow')), patience);
    const take = (part: Buffer): void => {
      slow.refresh();
      size += part.length;
      if (size > most) settle(refuse('too-large'));
      else parts.push(part);
    };
    const end = (): void => settle(ok(Buffer.concat(parts)));
    const gone = (): void => settle(refuse('cut-off'));
    request.on('data', take).on('end', end).on('close', gone).on('error', gone);
  });
}

/**
 * Lets what is still on its way run into nothing before a refusal is written, so that a mistaken phone reads the
 * refusal and not a broken line. At most `most` bytes or a second of it. [RE14]
 */
export function letPass(request: IncomingMessage, most: number): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((done) => {
    let size = 0;
    const settle = (): void => {
      clearTimeout(enough);
      request.off('data', take).off('end', settle).off('close', settle).off('error', settle);
      request.resume();
      done();
    };
    const enough = setTimeout(settle, 1000);
    const take = (part: Buffer): void => {
      size += part.length;
      if (size > most) settle();
    };
    request.on('data', take).on('end', settle).on('close', settle).on('error', settle);
  });
}
