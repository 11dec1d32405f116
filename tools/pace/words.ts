import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ActivityId, Adaptation, Tier } from '@unhurried/domain/library';

/** The top of the project, found upwards: this runs as a bundle, whose own place says nothing. */
function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, 'content/words/en'))) return folder;
  return dirname(folder) === folder ? undefined : topOf(dirname(folder));
}

const messageIn = (entry: unknown): string | undefined =>
  typeof entry === 'object' && entry !== null && 'defaultMessage' in entry && typeof entry.defaultMessage === 'string'
    ? entry.defaultMessage
    : undefined;

function catalogue(area: string): ReadonlyMap<string, string> {
  const top = topOf(dirname(fileURLToPath(import.meta.url)));
  const path = top && join(top, 'content/words/en', `${area}.json`);
  if (!path || !existsSync(path)) return new Map();
  const said: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof said !== 'object' || said === null) return new Map();
  return new Map(Object.entries(said).flatMap(([key, entry]) => [[key, messageIn(entry) ?? ''] as const]));
}

/** The library's own words, as people read them in the app. */
export interface Words {
  readonly activity: (id: ActivityId) => string;
  readonly adaptation: (adaptation: Adaptation) => string;
  readonly tier: (tier: Tier) => string;
}

export function readWords(): Words {
  const said = new Map([...catalogue('activities'), ...catalogue('adaptations'), ...catalogue('tiers')]);
  const plain = (id: string): string => id.replaceAll('-', ' ');
  return {
    activity: (id) => said.get(`activities.${id}.name`) ?? plain(id),
    adaptation: (adaptation) => (said.get(`adaptations.${adaptation}`) ?? plain(adaptation)).toLowerCase(),
    tier: (tier) => said.get(`tiers.${tier}.name`) ?? `tier ${tier}`,
  };
}
