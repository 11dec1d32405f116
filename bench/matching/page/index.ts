/// <reference types="vite/client" />
import type { Match, Matching, MatchJob } from '@unhurried/app/device';
import { ownScript } from '@unhurried/app/own-script';
import { exchange, type Way } from './exchange.ts';
import plainWorker from './plain-worker.ts?worker&url';
import { watched } from './stall.ts';

let app: Way | undefined;

/** A worker for each job, ended with it, as the app does it. */
const plain: Way = {
  weigh: (hex) => hex.length / 2,
  run: <Job extends MatchJob>(job: Job): Match<Job> =>
    new Promise((done, failed) => {
      const worker = new Worker(ownScript(plainWorker), { type: 'module' });
      worker.onerror = ({ message }) => failed(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<Awaited<Match<Job>>>) => {
        worker.terminate();
        done(data);
      };
      worker.postMessage(job);
    }),
};

function ours(): Way {
  if (!app) throw new Error("The app's own matching was not loaded.");
  return app;
}

/** What the bench may ask of this page. It runs in a browser; outside of one only its types are of use. */
const page = {
  /** The app's own module, built as it is: it starts a worker for each job. */
  async load(address: string): Promise<void> {
    const { browserMatching }: { readonly browserMatching: (device: string) => Matching } = await import(
      /* @vite-ignore */ new URL(address, document.baseURI).href
    );
    const { run } = browserMatching('bench');
    app = { run, weigh: (base64url) => Math.floor((base64url.length * 3) / 4) };
  },
  ours: (round: number) => watched(() => exchange(ours(), round)),
  plain: (round: number) => watched(() => exchange(plain, round)),
  idle: (milliseconds: number) =>
    watched(
      () =>
        new Promise<void>((done) => {
          setTimeout(done, milliseconds);
        }),
    ),
};

export type MatchingPage = typeof page;

Object.assign(globalThis, { matchingPage: page });
