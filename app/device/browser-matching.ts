import { refuse } from '@unhurried/kernel';
import { ownScript } from '../own-script/index.ts';
import { queue } from './ground.ts';
import type { MatchNews } from './match-worker.ts';
import matchWorker from './match-worker.ts?worker&url';
import type { Match, Matching, MatchJob } from './matching.ts';

/** Without a sign of life for so long the worker is ended: a slow phone needs seconds for one slot at the worst. */
const patience = 30_000;

/** A worker for each job, ended with it: nothing of a key stays behind in its memory. */
function run<Job extends MatchJob>(job: Job): Match<Job> {
  return new Promise((answer) => {
    const worker = new Worker(ownScript(matchWorker), { type: 'module' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (done: Awaited<Match<Job>>): void => {
      clearTimeout(timer);
      worker.terminate();
      answer(done);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end(refuse('away')), patience);
    };
    worker.onerror = () => end(refuse('away'));
    worker.onmessage = ({ data }: MessageEvent<MatchNews>) => {
      if ('alive' in data) wait();
      else end((data.done ?? refuse('away')) as Awaited<Match<Job>>);
    };
    wait();
    worker.postMessage(job);
  });
}

export function browserMatching(device: string): Matching {
  const here = queue();
  return {
    run,
    alone: (work) => here(() => ('locks' in navigator ? navigator.locks.request(`${device}/matching`, work) : work())),
  };
}
