import type { Person } from '@unhurried/domain/couple';
import type { Kept } from '../device/index.ts';

/**
 * What the core does not fold: what the rooms of the week, of talk and of us read, and what a later version has written.
 * Here it is kept as it came; the room that reads it looks at each before it is believed. [SE3] [SE14]
 */
export interface Laid {
  readonly id: string;
  readonly by: Person;
  readonly body: Kept['body'];
}

export type LaidBy = ReadonlyMap<string, Laid>;

export const nothingLaid: LaidBy = new Map();

/** More than one person writes in a life; beyond it a program is at work, and it pushes out nothing of mine. */
const mostLaid = 10_000;

export function withLaid(laid: LaidBy, more: readonly Kept[]): LaidBy {
  if (more.length === 0) return laid;
  const all = new Map(laid);
  const held = { a: 0, b: 0 };
  for (const { by } of all.values()) held[by] += 1;
  for (const { id, by, body } of more) {
    if (!all.has(id) && held[by] >= mostLaid) continue;
    if (!all.has(id)) held[by] += 1;
    all.set(id, { id, by, body });
  }
  return all;
}

export function withoutLaid(laid: LaidBy, gone: ReadonlySet<string>): LaidBy {
  const left = [...laid].filter(([id]) => !gone.has(id));
  return left.length === laid.size ? laid : new Map(left);
}
