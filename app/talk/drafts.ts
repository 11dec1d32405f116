import { type Signal, signal } from '@preact/signals';
import type { Session } from '../session/index.ts';

const bySession = new WeakMap<Session, Map<string, Signal<string>>>();

/**
 * What stands in a field and is not sealed yet. It lies in memory beside the open side: a page that was left by mistake
 * costs nothing, and a side that closes takes it along. [TR8]
 */
export function draftOf(session: Session, field: string): Signal<string> {
  const drafts = bySession.get(session) ?? new Map<string, Signal<string>>();
  bySession.set(session, drafts);
  const draft = drafts.get(field) ?? signal('');
  drafts.set(field, draft);
  return draft;
}
