import type { Activity } from '../library/index.ts';
import { judge, type MyDay } from '../pace/index.ts';
import { readTable } from '../pace/table/index.ts';

/**
 * Where engine and plain table part on one activity of one day, in a sentence; nothing when they agree. Where what was
 * learned lies between the rows of the table, the engine may do less than it says, and never more. [PA8e]
 */
export function partedOn(activity: Activity, my: MyDay, pastMyEnvelope: boolean): string | undefined {
  const judged = judge(activity, my, { pastMyEnvelope });
  const verdict = readTable(activity, my, pastMyEnvelope);
  if (verdict.outcome === 'hide') return judged.allowed ? `${activity.id} is past the table` : undefined;
  if (!judged.allowed) return verdict.open ? undefined : `${activity.id} is left out: ${judged.because.kind}`;
  const table = `${verdict.minutes} ${verdict.with.join()}`;
  const engine = `${judged.minutes} ${judged.adaptations.join()}`;
  if (table === engine || (verdict.open && judged.minutes < verdict.minutes)) return undefined;
  return `${activity.id}: ${table} in the table, ${engine} in the engine`;
}
