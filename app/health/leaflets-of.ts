import { conditions } from '@unhurried/content/conditions';
import { leaflets, leafletsFor } from '@unhurried/content/leaflets';
import { numberOf } from '../neutral/index.ts';

export interface ToRead {
  readonly href: string;
  readonly leaflet: string;
}

/** Leaflets of what I told, each once and by its own name: one illness may have several. */
export function leafletsOf(held: readonly string[]): readonly ToRead[] {
  const told = conditions.filter(({ id }) => held.includes(id));
  const found = new Set(told.flatMap(({ id }) => leafletsFor(id).map((leaflet) => leaflet.id)));
  return [...found].map((leaflet) => ({ href: `#/reading/${numberOf(leaflets, leaflet)}`, leaflet }));
}
