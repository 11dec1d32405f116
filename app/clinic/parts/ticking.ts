import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Tick, type Ticked, untouched } from '@unhurried/domain/clinic';
import type { Session } from '../../session/index.ts';
import { route } from '../../shell/index.ts';
import { type Part, partOf } from './parts.ts';

/** This room, and those where what stands on the page is told: whoever tells one thing more there comes back to their ticks. */
const rooms: ReadonlySet<string> = new Set(['page', 'walk', 'cabinet', 'looks', 'check-in']);

const isNear = (path: string): boolean => rooms.has(path.split('/')[1] ?? '');

const open = new WeakMap<Session, Signal<Ticked>>();

/** Forgets the ticks as soon as another room opens, so that nobody who asks to see the page finds them. [PG5] */
function forgetOnLeaving(session: Session, ticks: Signal<Ticked>): void {
  let stop = () => {};
  stop = route.subscribe((path) => {
    if (isNear(path)) return;
    ticks.value = untouched;
    open.delete(session);
    queueMicrotask(() => stop());
  });
}

function opened(session: Session): Signal<Ticked> {
  const before = open.get(session);
  if (before) return before;
  const ticks = signal(untouched);
  open.set(session, ticks);
  forgetOnLeaving(session, ticks);
  return ticks;
}

/** What I ticked for the page that is open. It lies in no journal, and goes with the page. [PG5] */
export const ticksOf = (session: Session): ReadonlySignal<Ticked> => opened(session);

/** Of one part, these and no others. [PG5] */
export function tickIn(session: Session, part: Part, chosen: readonly Tick[]): void {
  const ticks = opened(session);
  ticks.value = new Set([...[...ticks.value].filter((tick) => partOf(tick) !== part), ...chosen]);
}
