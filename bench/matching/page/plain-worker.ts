import type { MatchJob } from '@unhurried/app/device';
import { runPlainJob } from './plain-job.ts';

self.onmessage = ({ data }: MessageEvent<MatchJob>) => {
  postMessage(runPlainJob(data, (count) => crypto.getRandomValues(new Uint8Array(count))));
};
