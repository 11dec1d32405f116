import { cancer } from './cancer.ts';
import { heartAndLungs } from './heart-and-lungs.ts';
import { hormones } from './hormones.ts';
import { joints } from './joints.ts';
import type { Leaflet } from './leaflet.ts';
import { mind } from './mind.ts';
import { nerves } from './nerves.ts';
import { surgery } from './surgery.ts';

export { type Leaflet, leafletParts, type Point, point } from './leaflet.ts';
export { withoutLeaflet } from './without.ts';

/** The leaflets by what they are about. [CT60] */
export const leafletAreas = [
  { id: 'heart-and-lungs', leaflets: heartAndLungs },
  { id: 'surgery', leaflets: surgery },
  { id: 'cancer', leaflets: cancer },
  { id: 'nerves', leaflets: nerves },
  { id: 'joints', leaflets: joints },
  { id: 'hormones', leaflets: hormones },
  { id: 'mind', leaflets: mind },
] as const;

/** All leaflets. [CT60] */
export const leaflets: readonly Leaflet[] = leafletAreas.flatMap((area) => area.leaflets);

const byId: ReadonlyMap<string, Leaflet> = new Map(leaflets.map((one) => [one.id, one]));

export const leafletById = (id: string): Leaflet | undefined => byId.get(id);

/** The leaflets of one condition, the most general first; empty where a sentence is enough. */
export const leafletsFor = (conditionId: string): readonly Leaflet[] =>
  leaflets.filter(({ conditions }) => conditions.includes(conditionId));
