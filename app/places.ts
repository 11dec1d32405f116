import type { ComponentType } from 'preact';
import type { ClosedScreen } from './session/index.ts';

export interface Screens<Props> {
  /** Word areas that it needs, besides `shell`. */
  readonly areas: readonly string[];
  readonly load: () => Promise<{ readonly Screen: ComponentType<Props> }>;
}

export const closedScreens: Readonly<Record<string, Screens<ClosedScreen>>> = {
  welcome: { areas: ['welcome'], load: () => import('./welcome/index.ts') },
  lock: { areas: ['lock', 'scale'], load: () => import('./lock/index.ts') },
  restore: { areas: ['restore'], load: () => import('./restore/index.ts') },
  'no-storage': { areas: ['no-storage'], load: () => import('./no-storage/index.ts') },
  help: { areas: ['help', 'help-lines', 'red-flags'], load: () => import('./help/index.ts') },
};

interface Place {
  readonly name: string;
  readonly rest: readonly string[];
}

/**
 * Which screen belongs to a path now: help is always there; without an open side there is the welcome or the lock. An
 * invitation in the path is answered by the welcome of a fresh phone, or waits until a side is open. `open`: the screens of
 * an open side, which come with it. [LS7]
 */
export function screenFor(path: string, phase: string, open: object = {}): Place {
  const [name = 'today', ...rest] = path.split('/').filter((part) => part !== '');
  if (name === 'help') return { name, rest };
  if (phase === 'no-storage') return { name: phase, rest: [] };
  if (phase === 'locked') return { name: 'lock', rest: name === 'lock' ? rest : [] };
  if (phase === 'welcome') return atWelcome(name, rest);
  if (name === 'join') return { name: 'link', rest: [name, ...rest] };
  return name in open ? { name, rest } : { name: 'today', rest: [] };
}

function atWelcome(name: string, rest: readonly string[]): Place {
  if (name === 'restore') return { name, rest };
  return { name: 'welcome', rest: name === 'welcome' ? rest : name === 'join' ? [name] : [] };
}
