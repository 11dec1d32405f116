import type { Person } from '@unhurried/domain/couple';
import type { Kept } from '../device/index.ts';

/**
 * What the room of the week reads: entries, intentions, rituals, kind hours, turns and reminders. Nothing else needs them, so
 * here they are kept as they came, and `app/plans` looks at each before it is believed. [SE3] [SE14]
 */
export interface Laid {
  readonly id: string;
  readonly by: Person;
  readonly body: Kept['body'];
}

export type Plans = ReadonlyMap<string, Laid>;

export const nothingPlanned: Plans = new Map();

const planKinds: ReadonlySet<string> = new Set([
  'entry-written',
  'entry-kept',
  'entry-removed',
  'intentions-told',
  'intention-had',
  'ritual-written',
  'ritual-removed',
  'hours-told',
  'turn-wished',
  'reminders-set',
]);

export const isPlan = ({ body }: Pick<Kept, 'body'>): boolean => planKinds.has(body.kind);

/** More than one person plans in a life; beyond it a program is at work, and it pushes out nothing of mine. */
const mostPlans = 10_000;

export function withPlans(plans: Plans, more: readonly Kept[]): Plans {
  if (more.length === 0) return plans;
  const all = new Map(plans);
  const held = { a: 0, b: 0 };
  for (const { by } of all.values()) held[by] += 1;
  for (const { id, by, body } of more) {
    if (!all.has(id) && held[by] >= mostPlans) continue;
    if (!all.has(id)) held[by] += 1;
    all.set(id, { id, by, body });
  }
  return all;
}

export function withoutPlans(plans: Plans, gone: ReadonlySet<string>): Plans {
  const left = [...plans].filter(([id]) => !gone.has(id));
  return left.length === plans.size ? plans : new Map(left);
}
