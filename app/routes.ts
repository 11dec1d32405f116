import type { ComponentType } from 'preact';
import type { ClosedScreen, OpenScreen } from './session/index.ts';

export interface Screens<Props> {
  /** Word areas that it needs, besides `shell`. */
  readonly areas: readonly string[];
  readonly load: () => Promise<{ readonly Screen: ComponentType<Props> }>;
}

/** By the first part of the path. Each screen is a chunk of its own and arrives with its words. */
export const openScreens: Readonly<Record<string, Screens<OpenScreen>>> = {
  today: { areas: ['today', 'activities', 'adaptations', 'tiers'], load: () => import('./today/index.ts') },
  'check-in': {
    areas: ['checkin', 'today', 'scale', 'activities', 'body', 'tiers'],
    load: () => import('./check-in/index.ts'),
  },
  first: { areas: ['first', 'scale'], load: () => import('./first/index.ts') },
  offering: {
    areas: ['offering', 'scale', 'conditions', 'reasons', 'today', 'activities', 'adaptations', 'tiers'],
    load: () => import('./offering/index.ts'),
  },
  activity: {
    areas: ['activity', 'body', 'aftercare', 'today', 'activities', 'adaptations', 'tiers'],
    load: () => import('./activity/index.ts'),
  },
  together: {
    areas: ['together', 'today', 'activities', 'adaptations', 'tiers'],
    load: () => import('./together/index.ts'),
  },
  question: {
    areas: ['question', 'today', 'activities', 'adaptations', 'tiers'],
    load: () => import('./question/index.ts'),
  },
  after: { areas: ['after', 'aftercare', 'today'], load: () => import('./after/index.ts') },
  cards: {
    areas: ['cards', 'today', 'activities', 'adaptations', 'tiers'],
    load: () => import('./common-ground/index.ts'),
  },
  care: {
    areas: ['care', 'activities', 'body', 'conditions', 'red-flags', 'help-lines', 'adaptations', 'tiers'],
    load: () => import('./care/index.ts'),
  },
  limits: { areas: ['limits', 'activities', 'body', 'tiers'], load: () => import('./limits/index.ts') },
  us: { areas: ['us'], load: () => import('./us/index.ts') },
  history: { areas: ['history'], load: () => import('./history/index.ts') },
  import: { areas: ['import'], load: () => import('./import/index.ts') },
  settings: { areas: ['settings', 'first'], load: () => import('./settings/index.ts') },
  link: { areas: ['link'], load: () => import('./link/index.ts') },
  kit: { areas: ['kit'], load: () => import('./kit/index.ts') },
};

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
 * invitation in the path is answered by the welcome of a fresh phone, or waits until a side is open. [LS7]
 */
export function screenFor(path: string, phase: string): Place {
  const [name = 'today', ...rest] = path.split('/').filter((part) => part !== '');
  if (name === 'help') return { name, rest };
  if (phase === 'no-storage') return { name: phase, rest: [] };
  if (phase === 'locked') return { name: 'lock', rest: name === 'lock' ? rest : [] };
  if (phase === 'welcome') return atWelcome(name, rest);
  if (name === 'join') return { name: 'link', rest: [name, ...rest] };
  return name in openScreens ? { name, rest } : { name: 'today', rest: [] };
}

function atWelcome(name: string, rest: readonly string[]): Place {
  if (name === 'restore') return { name, rest };
  return { name: 'welcome', rest: name === 'welcome' ? rest : name === 'join' ? [name] : [] };
}
