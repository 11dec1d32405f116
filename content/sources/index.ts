import { bodyAndMindSources } from './body-and-mind.ts';
import { closenessSources } from './closeness.ts';
import { comfortSources } from './comfort.ts';
import { heartAndLungSources } from './heart-and-lungs.ts';
import { leafletSources } from './leaflets.ts';
import { medicineSources } from './medicines.ts';
import { nerveAndEnergySources } from './nerves-and-energy.ts';
import type { Source } from './source.ts';
import { surgeryAndCancerSources } from './surgery-and-cancer.ts';
import { talkingSources } from './talking.ts';

export { type Certainty, isEvidence, type Source } from './source.ts';

export const sources: readonly Source[] = [
  ...closenessSources,
  ...heartAndLungSources,
  ...surgeryAndCancerSources,
  ...nerveAndEnergySources,
  ...bodyAndMindSources,
  ...talkingSources,
  ...medicineSources,
  ...leafletSources,
  ...comfortSources,
];

const byId: ReadonlyMap<string, Source> = new Map(sources.map((one) => [one.id, one]));

export const sourceById = (id: string): Source | undefined => byId.get(id);
