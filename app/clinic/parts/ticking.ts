import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Tick, type Ticked, untouched } from '@unhurried/domain/clinic';
import type { Session } from '../../session/index.ts';
import { route } from '../../shell/index.ts';
import type { Draft } from './draft.ts';
import { type Part, partOf } from './parts.ts';

/** This room, and those where what stands on the page is told: whoever tells one thing more there comes back to their ticks. */
const rooms: ReadonlySet<string> = new Set(['page', 'walk', 'cabinet', 'looks', 'check-in']);

const isNear = (path: string): boolean =>
  rooms.has(path.split('/')[1] ?? '') || path === '/care/signs' || path.startsWith('/care/sign/');

interface Open {
  readonly ticks: Signal<Ticked>;
  readonly typed: Signal<Draft | undefined>;
}

const open = new WeakMap<Session, Open>();

/** Forgets both as soon as another room opens, so that nobody who asks to see the page finds them. [PG5] */
function forgetOnLeaving(session: Session, { ticks, typed }: Open): void {
  let stop = () => {};
  stop = route.subscribe((path) => {
    if (isNear(path)) return;
    ticks.value = untouched;
    typed.value = undefined;
    open.delete(session);
    queueMicrotask(() => stop());
  });
}

function opened(session: Session): Open {
  const before = open.get(session);
  if (before) return before;
  const now = { ticks: signal<Ticked>(untouched), typed: signal<Draft | undefined>(undefined) };
  open.set(session, now);
  forgetOnLeaving(session, now);
  return now;
}

/** What stands in the fields and is not told yet: a way back, or to a room that a part names, leaves it there. [PG5] */
export const typedIn = (session: Session): Signal<Draft | undefined> => opened(session).typed;

/** What I ticked for the page that is open. It lies in no journal, and goes with the page. [PG5] */
export const ticksOf = (session: Session): ReadonlySignal<Ticked> => opened(session).ticks;

/** Of one part, these and no others. [PG5] */
export function tickIn(session: Session, part: Part, chosen: readonly Tick[]): void {
  const { ticks } = opened(session);
  ticks.value = new Set([...[...ticks.value].filter((tick) => partOf(tick) !== part), ...chosen]);
}
