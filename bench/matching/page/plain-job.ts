import { bytesToHex, hexToBytes } from '@noble/curves/utils.js';
import type { Match, MatchJob, MatchMade } from '@unhurried/app/device';
import { ok, refuse } from '@unhurried/kernel';
import { begun, commonOf, multiplied, type Own, type Random, secondOf } from './plain.ts';

/** The key and what was sent first, in one text: what is kept between two jobs. */
const kept = ({ key, first }: Own): string => bytesToHex(key) + bytesToHex(first);
const ownIn = (text: string): Own => ({ key: hexToBytes(text.slice(0, 64)), first: hexToBytes(text.slice(64)) });

type Later = Extract<MatchJob, { readonly key: string }>;

function ended(job: Later, random: Random): MatchMade['close'] | undefined {
  const own = ownIn(job.key);
  const theirs = multiplied(own, hexToBytes(job.first));
  const common = commonOf(own, job.answers, hexToBytes(job.first), hexToBytes(job.second), theirs);
  if (!common) return undefined;
  return { second: job.do === 'close' ? bytesToHex(secondOf(own, theirs, random)) : '', common };
}

function made(job: MatchJob, random: Random): MatchMade[MatchJob['do']] | undefined {
  if ('key' in job) return ended(job, random);
  const own = begun(`plain/${job.setting.space}/${job.setting.round}`, job.role, job.answers, random);
  const begin = { key: kept(own), name: '', first: bytesToHex(own.first) };
  if (job.do === 'open') return begin;
  return { ...begin, second: bytesToHex(secondOf(own, multiplied(own, hexToBytes(job.first)), random)) };
}

/** The four jobs of the app's own matching, done by plain PSI. Texts are hexadecimal. */
export function runPlainJob<Job extends MatchJob>(job: Job, random: Random): Awaited<Match<Job>> {
  const done = made(job, random);
  return done ? ok(done as MatchMade[Job['do']]) : refuse('unbelievable');
}
