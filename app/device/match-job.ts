import { ok, refuse } from '@unhurried/kernel';
import { fromBase64, toBase64 } from '@unhurried/keys/bytes';
import {
  type Bytes,
  type Checked,
  checkFirst,
  firstMessage,
  type Mine,
  newKey,
  type Progress,
  type Role,
  resultOf,
  secondMessage,
} from '@unhurried/matching/mm1';
import type { Match, MatchJob, MatchMade } from './matching.ts';

type Of<Do extends MatchJob['do']> = Extract<MatchJob, { do: Do }>;

const chance = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

const bytesOf = (text: string): Bytes => fromBase64(text) ?? new Uint8Array(0);

const otherRole = (role: Role): Role => (role === 'a' ? 'b' : 'a');

const nameLength = 32;

const nameOf = (first: Bytes): string => toBase64(first.slice(0, nameLength));

const mineOf = ({ setting, role, answers }: MatchJob, key: Bytes): Mine => ({ setting, role, answers, key });

function theirs({ setting, role }: MatchJob, first: string, progress: Progress): Checked | undefined {
  const checked = checkFirst(setting, otherRole(role), bytesOf(first), progress);
  return checked.ok ? checked.value : undefined;
}

function opened(job: Of<'open'>, progress: Progress): MatchMade['open'] {
  const key = newKey(chance);
  const first = firstMessage(mineOf(job, key), chance, progress);
  return { key: toBase64(key), name: nameOf(first), first: toBase64(first) };
}

function answered(job: Of<'answer'>, progress: Progress): MatchMade['answer'] | undefined {
  const other = theirs(job, job.first, progress);
  if (!other) return undefined;
  const key = newKey(chance);
  const mine = mineOf(job, key);
  const first = firstMessage(mine, chance, progress);
  const second = secondMessage(mine, other, chance);
  return { key: toBase64(key), name: nameOf(first), first: toBase64(first), second: toBase64(second) };
}

function ended(job: Of<'close'> | Of<'conclude'>, progress: Progress): MatchMade['close'] | undefined {
  const other = theirs(job, job.first, progress);
  if (!other) return undefined;
  const mine = mineOf(job, bytesOf(job.key));
  const common = resultOf(mine, other, bytesOf(job.second), progress);
  if (!common.ok) return undefined;
  const second = job.do === 'close' ? toBase64(secondMessage(mine, other, chance)) : '';
  return { second, common: common.value };
}

function made(job: MatchJob, progress: Progress): MatchMade[MatchJob['do']] | undefined {
  switch (job.do) {
    case 'open':
      return opened(job, progress);
    case 'answer':
      return answered(job, progress);
    case 'close':
    case 'conclude':
      return ended(job, progress);
  }
}

/** One piece of a round, from beginning to end. What the other sent is checked before anything of mine meets it. [MM4] */
export function runMatchJob<Job extends MatchJob>(job: Job, progress: Progress = () => {}): Awaited<Match<Job>> {
  const done = made(job, progress);
  return done ? ok(done as MatchMade[Job['do']]) : refuse('unbelievable');
}
