import type { Tick } from '@unhurried/domain/clinic';

/** In the order in which they stand on the page; their place in this list is their address. [PG4] */
export const parts = [
  'want',
  'room',
  'health',
  'medicines',
  'trend',
  'abilities',
  'closeness',
  'concerns',
  'tried',
  'warnings',
  'box',
] as const;
export type Part = (typeof parts)[number];

/** Enough for a hard day; the others are one tap away. [PG4] */
export const fewParts: readonly Part[] = ['want', 'health', 'medicines', 'box'];

const ofPrefix = {
  condition: 'health',
  operation: 'health',
  medicine: 'medicines',
  noticed: 'medicines',
  scale: 'trend',
  concern: 'concerns',
  tried: 'tried',
  warning: 'warnings',
} as const satisfies Record<string, Part>;

const ofSingle = {
  want: 'want',
  present: 'room',
  'before-partner': 'room',
  'next-treatment': 'health',
  energy: 'trend',
  pain: 'trend',
  sleep: 'trend',
  breath: 'trend',
  'flare-days': 'trend',
  stairs: 'abilities',
  positions: 'abilities',
  sensation: 'abilities',
  'bladder-and-bowel': 'abilities',
  devices: 'abilities',
  comfortable: 'closeness',
  lost: 'closeness',
  matters: 'closeness',
  box: 'box',
  date: 'box',
} as const satisfies Record<Exclude<Tick, `${string}/${string}`>, Part>;

/** The part in which a tick is offered. The day stands with the last part, as on the page. */
export function partOf(tick: Tick): Part {
  const prefix = tick.slice(0, tick.indexOf('/'));
  if (tick in ofSingle) return ofSingle[tick as keyof typeof ofSingle];
  return ofPrefix[prefix as keyof typeof ofPrefix];
}

export const pathOf = (part: Part): string => `/page/${parts.indexOf(part) + 1}`;

/** Where going on from a part leads; after the last one, to the page itself. */
export function pathAfter(part: Part): string {
  const next = parts[parts.indexOf(part) + 1];
  return next ? pathOf(next) : '/page/paper';
}
