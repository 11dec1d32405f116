import type { Audience, Person } from '@unhurried/domain/couple';
import type { Instant } from '@unhurried/domain/time';
import { isStamp, type Stamp } from '@unhurried/sync/clock';
import type { Entry } from '@unhurried/sync/journal';
import type { SealedRecord } from '@unhurried/sync/storage';
import type { Body, Kept } from './side.ts';

/** What is inside the seal of a fact. */
export interface Content {
  readonly stamp: Stamp;
  readonly at: number;
  readonly body: Body;
}

/** An opened fact with what orders it. The stamp stays in this folder. */
export interface Opened extends Entry {
  readonly kept: Kept;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isBody = (value: unknown): value is Body => isObject(value) && typeof value.kind === 'string';

const isInstant = (value: unknown): value is Instant => typeof value === 'number' && Number.isFinite(value);

/** What a journal's name says: its audience and who writes there. */
export function readsAs(journal: string): { readonly audience: Audience; readonly by: Person } {
  const [audience, by] = journal.split('/');
  const known = audience === 'shown' || audience === 'passing' ? audience : 'mine';
  return { audience: known, by: by === 'b' ? 'b' : 'a' };
}

/** The fact in an opened record, or nothing when what was sealed is no fact. */
export function factIn(record: Omit<SealedRecord, 'sealed'>, content: unknown): Opened | undefined {
  if (!isObject(content) || !isStamp(content.stamp) || !isInstant(content.at) || !isBody(content.body))
    return undefined;
  const { journal, id, seq, lapses } = record;
  const fact = { id, seq, ...readsAs(journal), at: content.at, body: content.body };
  const kept: Kept = isInstant(lapses) ? { ...fact, lapses } : fact;
  return { id, journal, stamp: content.stamp, body: content.body, kept };
}
