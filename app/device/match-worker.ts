import { runMatchJob } from './match-job.ts';
import type { MatchJob } from './matching.ts';

/** A sign of life, or the end of the work. Nothing else crosses, and no error text: it could hold an answer. */
export type MatchNews = { readonly alive: true } | { readonly done: ReturnType<typeof runMatchJob> | undefined };

const say = (news: MatchNews): void => postMessage(news);

self.onmessage = ({ data }: MessageEvent<MatchJob>) => {
  try {
    say({ done: runMatchJob(data, () => say({ alive: true })) });
  } catch {
    say({ done: undefined });
  }
};
