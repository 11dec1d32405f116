import { type Signal, signal } from '@preact/signals';
import { clinicState } from '../clinic/known/index.ts';
import type { Session } from '../session/index.ts';
import { beginDraft, type WalkDraft } from './draft.ts';

/** A walk, and the page of it that was open last. */
export interface Walk {
  readonly draft: WalkDraft;
  readonly at: number;
}

const walks = new WeakMap<Session, Map<string, Signal<Walk | undefined>>>();

/** Random, as the ids of facts are. */
export const drawName = (): string => crypto.randomUUID().replaceAll('-', '');

/** The walk at this path, in memory alone: it is gone when the side closes. [MH2] */
export function walkAt(session: Session, path: string): Signal<Walk | undefined> {
  const mine = walks.get(session) ?? new Map<string, Signal<Walk | undefined>>();
  walks.set(session, mine);
  const held = mine.get(path) ?? signal<Walk | undefined>(undefined);
  mine.set(path, held);
  return held;
}

export function beginWalk(session: Session, path: string): Walk {
  const told = session.known.peek().mine.half.care.conditions.map(({ id }) => id);
  const walk = { draft: beginDraft(told, clinicState(session), drawName), at: 1 };
  walkAt(session, path).value = walk;
  return walk;
}

/** Where the whole walk is; each of its pages has its place after it. [MH5] */
export const wholeWalk = '/walk/go';

/** What was put in on pages opened one by one and not kept, once the first page of the room is there again. */
export function forgetSingle(session: Session): void {
  for (const [path, walk] of walks.get(session) ?? []) if (path !== wholeWalk) walk.value = undefined;
}
