import { computed, type ReadonlySignal } from '@preact/signals';
import { type Day, type Wall, wallAt, type Zone } from '@unhurried/domain/time';
import type { Session } from '../session/index.ts';
import { dateOf } from './spoken/index.ts';

/** What the clock on the reader's wall shows. */
export const wallNow = (session: Session, zone: Zone): Wall => wallAt(session.now.value, zone);

const dates = new WeakMap<Session, Map<Zone, ReadonlySignal<Day>>>();

/**
 * The date on the reader's wall, which turns at midnight. It is what a calendar means by "today"; what people mean by it turns
 * at four, and is the session's. [CL5] [WE41]
 */
export function dateNow(session: Session, zone: Zone): Day {
  const byZone = dates.get(session) ?? new Map<Zone, ReadonlySignal<Day>>();
  dates.set(session, byZone);
  const date = byZone.get(zone) ?? computed(() => dateOf(wallNow(session, zone)));
  byZone.set(zone, date);
  return date.value;
}
