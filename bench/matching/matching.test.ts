import { randomBytes } from 'node:crypto';
import type { Match, MatchJob } from '@unhurried/app/device';
import { expect, test } from 'vitest';
import { rowsFrom } from './figures.ts';
import { type Exchange, exchange, type Way } from './page/exchange.ts';
import { runPlainJob } from './page/plain-job.ts';
import type { Speeds, Taken } from './rounds.ts';
import { longestTaskIn } from './trace.ts';

type Spoil = <Job extends MatchJob>(job: Job) => Job;

const plainWith = (spoil: Spoil): Way => ({
  run: async <Job extends MatchJob>(job: Job): Match<Job> => runPlainJob(spoil(job), randomBytes),
  weigh: (hex) => hex.length / 2,
});

test('[BE10] plain PSI gives both exactly what both said, of as many slots', async () => {
  const { bytes, took } = await exchange(
    plainWith((job) => job),
    3,
  );
  expect(bytes).toEqual({ first: 32 + 32 * 48, second: 32 * 48 + 64 });
  expect(Math.min(...Object.values(took))).toBeGreaterThan(0);
});

test('[BE8] a round whose messages or answers were changed on the way is no figure', async () => {
  const otherSecond = plainWith((job) =>
    job.do === 'close' ? { ...job, second: job.second.slice(0, -64) + '1'.padEnd(64, '0') } : job,
  );
  await expect(exchange(otherSecond, 0)).rejects.toThrow('"close" was refused: unbelievable');
  const otherAnswers = plainWith((job) =>
    job.do === 'answer' ? { ...job, answers: job.answers.map((yes) => !yes) } : job,
  );
  await expect(exchange(otherAnswers, 0)).rejects.toThrow('not the AND');
});

const took = (times: number): Exchange => ({
  took: { open: times, answer: 2 * times, close: 3 * times, conclude: 4 * times },
  bytes: { first: 100 * times, second: 10 * times },
});

const taken = (times: number, task: number): Taken => ({
  ours: [took(20 * times), took(10 * times), took(30 * times)],
  plain: [took(10 * times)],
  stalls: { ours: { task, gap: 12 }, idle: { task: 0, gap: 6 } },
});

const busy = { full: { ours: 4, idle: 1 }, screen: { ours: 12, idle: 3 } };

const speeds: Speeds = { full: taken(1, 0), screen: taken(1, 70), everything: taken(6, 0), busy };

test('[BE4] every job and both people stand beside plain PSI, and a screen that stalls is over', () => {
  const rows = rowsFrom(speeds);
  const named = (what: string) => rows.find((each) => each.what === what);
  const beside = { what: 'plain PSI (VOPRF)', value: 10 };
  expect(named('open, 1×')).toEqual({ what: 'open, 1×', value: 20, unit: 'ms', beside, ratio: 2 });
  expect(named('who answers, both jobs, 6×')).toMatchObject({ value: 720, beside: { value: 360 }, ratio: 2 });
  expect(named('how much slower the plain rounds were')).toMatchObject({ value: 6, unit: 'times', ratio: 1 });
  expect(named('each person sends: 2000 + 200 bytes')).toMatchObject({ value: 2.2, unit: 'kB', ratio: 2 });
  expect(rows.filter(({ target = Number.POSITIVE_INFINITY, value }) => value > target)).toMatchObject([
    { what: 'longest named task of the screen, its thread 6×', value: 70, target: 50 },
  ]);
  expect(rows.filter(({ target }) => target === 50)).toHaveLength(8);
});

test('[BE8] a trace gives the longest task of the main thread, and of no other; without one there is no figure', () => {
  const task = (tid: number, tdur: number) => ({ name: 'ThreadControllerImpl::RunTask', ph: 'X', pid: 7, tid, tdur });
  const main = { name: 'thread_name', ph: 'M', pid: 7, tid: 1, args: { name: 'CrRendererMain' } };
  const worker = { ...main, tid: 2, args: { name: 'DedicatedWorker thread' } };
  const traced = (...traceEvents: readonly object[]): number => longestTaskIn(JSON.stringify({ traceEvents }));
  expect(traced(task(1, 900), main, worker, task(2, 80_000), task(1, 12_500))).toBe(12.5);
  expect(() => traced(main, worker, task(2, 80_000))).toThrow('no task');
});
