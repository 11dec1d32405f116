import type { DiaryRefusal } from '@unhurried/domain/diary';
import { type Result, refuse } from '@unhurried/kernel';
import { ownScript } from '../own-script/index.ts';
import type { Found, Wanted } from './found.ts';
import readWorker from './read-worker.ts?worker&url';

export interface Asked {
  readonly file: File;
  readonly wanted: Wanted;
}

/** `unreadable`: the file could not be opened. `not-loaded`: the worker did not arrive, or ran out of memory. */
export type ImportRefusal = DiaryRefusal | { readonly kind: 'unreadable' } | { readonly kind: 'not-loaded' };
export type Answer = Result<Found, ImportRefusal>;

export interface Asking {
  readonly answer: Promise<Answer>;
  /** Lets go of the file and of everything that was read of it. */
  stop(): void;
}

/** Reads a file beside the page, so that a large one never holds it up. */
export function askReader(asked: Asked): Asking {
  const worker = new Worker(ownScript(readWorker), { type: 'module' });
  const answer = new Promise<Answer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = () => resolve(refuse({ kind: 'not-loaded' }));
    worker.postMessage(asked);
  });
  return { answer: answer.finally(() => worker.terminate()), stop: () => worker.terminate() };
}
