import { type MyHalf, settledHalf } from '@unhurried/domain/pace';
import type { Day } from '@unhurried/domain/time';
import type { Kept, NewFact, OpenSide } from '../device/index.ts';
import { mine } from './known.ts';

const isOver = ({ body }: Kept, through: Day): boolean =>
  body.kind === 'time-had' &&
  'time' in body &&
  typeof body.time === 'object' &&
  body.time !== null &&
  'day' in body.time &&
  typeof body.time.day === 'string' &&
  body.time.day <= through;

interface Settling {
  readonly half: MyHalf;
  readonly today: Day;
  history(): Promise<readonly Kept[] | undefined>;
  add(facts: readonly NewFact[]): Promise<{ readonly ok: boolean }>;
}

/** Times older than 72 hours become a number; they, and every earlier sum of them, are erased from the journal. [PA8] */
export async function settleOldTimes({ half, today, history, add }: Settling, side: OpenSide): Promise<void> {
  const settled = settledHalf(half, today);
  if (!settled) return;
  const before = (await history()) ?? [];
  const wrote = await add([mine(settled)]);
  if (!wrote.ok) return;
  const over = before.filter((kept) => kept.body.kind === 'times-settled' || isOver(kept, settled.through));
  await side.forget(over.map(({ id }) => id));
}
