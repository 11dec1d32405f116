import { envelope, lineTo, must } from '../phones/index.ts';
import type { Program, Relays } from '../programs/index.ts';
import { inTurn, middle } from '../rows/index.ts';
import { openPost } from './post.ts';
import { ratePerSecond } from './rate.ts';

const rounds = 3;
const [warm, counted] = [300, 1200];

export interface Appends {
  readonly perSecond: number;
  /** Heads told in a second while it went on. */
  readonly toldPerSecond: number;
  /** What stands beside, in the order in which it was named. */
  readonly beside: readonly number[];
}

/** One after the other, each as often as the others. */
async function each(beside: readonly (() => Promise<number>)[]): Promise<readonly number[]> {
  const rates: number[] = [];
  for (const measured of beside) rates.push(await measured());
  return rates;
}

/** So many writers, each with an envelope under way at any moment; in turn with all that stands beside. */
export async function appends(
  relays: Relays,
  writers: number,
  ...beside: readonly (() => Promise<number>)[]
): Promise<Appends> {
  const post = await openPost(relays, writers);
  const ours = async () => {
    const [before, since] = [post.told(), performance.now()];
    const rate = await ratePerSecond({ many: writers, warm, counted, work: post.append });
    await post.everybodyKnows();
    return { rate, told: ((post.told() - before) / (performance.now() - since)) * 1000 };
  };
  try {
    const { ours: own, theirs } = await inTurn(rounds, ours, () => each(beside));
    return {
      perSecond: middle(own.map(({ rate }) => rate)),
      toldPerSecond: middle(own.map(({ told }) => told)),
      beside: beside.map((_, at) => middle(theirs.map((rates) => rates[at] ?? Number.NaN))),
    };
  } finally {
    post.close();
  }
}

/** The same bodies to node:http alone, which reads and answers: what a Node program on this machine can take at all. */
export async function bareRequests(bare: Program, many: number): Promise<number> {
  const line = lineTo(bare.url);
  const bodies = Array.from({ length: 50 }, (_, at) => envelope(at));
  let at = 0;
  const work = async (): Promise<void> => {
    at += 1;
    must(await line.ask({ method: 'POST', path: '/', body: bodies[at % bodies.length] as Buffer }), 200);
  };
  try {
    return await ratePerSecond({ many, warm, counted, work });
  } finally {
    line.hangUp();
  }
}
