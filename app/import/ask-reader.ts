import { refuse } from '@unhurried/kernel';
import { ownScript } from '../own-script/index.ts';
import type { Answer, Asked } from './asked.ts';
import readWorker from './read-worker.ts?worker&url';

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
