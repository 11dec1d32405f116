import { conditions } from '@unhurried/content/conditions';
import { leaflets, leafletsFor } from '@unhurried/content/leaflets';
import { numberOf } from '../neutral/index.ts';

export interface ToRead {
  readonly href: string;
  /** The first condition of the list that it belongs to. */
  readonly condition: string;
}

/** Leaflets of what I told, each once. */
export function leafletsOf(held: readonly string[]): readonly ToRead[] {
  const found = new Map<string, string>();
  for (const { id } of conditions.filter((each) => held.includes(each.id)))
    for (const leaflet of leafletsFor(id)) if (!found.has(leaflet.id)) found.set(leaflet.id, id);
  return [...found].map(([id, condition]) => ({ href: `#/reading/${numberOf(leaflets, id)}`, condition }));
}
