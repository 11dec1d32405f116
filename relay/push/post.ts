import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { PushConfig } from '../config/index.ts';
import type { Waking } from '../storage/index.ts';
import { serviceAt } from './hosts.ts';
import { type Letter, letterFor } from './letter.ts';

/** `gone`: the push service knows this phone no more. `away`: nobody answered in time. */
export type Outcome = 'sent' | 'gone' | 'refused' | 'away';

export type Post = (waking: Waking, until: AbortSignal) => Promise<Outcome>;

const patience = 10_000;

function outcomeOf(status: number): Outcome {
  if (status === 404 || status === 410) return 'gone';
  return status >= 200 && status < 300 ? 'sent' : 'refused';
}

/** One request, never a second one wherever the answer points; of the answer its status alone is read. [RW2] */
function asked(url: URL, { headers, body }: Letter, until: AbortSignal): Promise<Outcome> {
  const request = url.protocol === 'http:' ? overHttp : overHttps;
  return new Promise((done) => {
    const signal = AbortSignal.any([until, AbortSignal.timeout(patience)]);
    const asking = request(url, { method: 'POST', headers, agent: false, signal }, (answer) => {
      done(outcomeOf(answer.statusCode ?? 0));
      answer.destroy();
    });
    asking.on('error', () => done('away'));
    asking.end(body);
  });
}

/** The way to the push services of this list, and to nobody else. What they answer is written nowhere. [RW2] [RW6] */
export const postOver =
  (push: PushConfig): Post =>
  async (waking, until) => {
    const url = serviceAt(waking.endpoint, push.hosts);
    return url ? asked(url, letterFor(waking, url, push), until) : 'refused';
  };
