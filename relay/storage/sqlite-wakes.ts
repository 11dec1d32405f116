import type { Wake } from '@unhurried/sync/wire';
import type { WakeStore } from './port.ts';
import type { Statements } from './sqlite-statements.ts';
import type { Turns } from './sqlite-turns.ts';

/** One turn: it is done whole, or not at all. */
function keep(say: Statements, hash: string, wake: Wake, most: number, today: number): boolean {
  const { endpoint, p256dh, auth } = wake;
  const [first = 0, second = null, third = null, fourth = null] = wake.times;
  const { count = 0, known = 0 } = say.wakes(hash) ?? {};
  const freed = say.dropTwin(endpoint, hash);
  if (known === 0 && count - freed >= most) return false;
  say.keepWake(hash, endpoint, p256dh, auth, first, second, third, fourth, today);
  return true;
}

/** Who is woken when, beside the mailboxes in one file. */
export const sqliteWakes = (say: Statements, turns: Turns): WakeStore => ({
  keep: (hash, wake, most, today) => turns.take(() => keep(say, hash, wake, most, today)),
  drop: (hash, endpoint) => turns.take(() => void say.dropWake(hash, endpoint ?? null)),
  at: async (minutes) => say.wakesAt(minutes).map((row) => ({ ...row })),
  claim: (quarter) => turns.take(() => say.claimQuarter(quarter) === 1),
  prune: (today, idleDays) => turns.take(() => say.pruneWakes(today - idleDays)),
});
