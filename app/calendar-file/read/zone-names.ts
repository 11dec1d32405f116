import { type Zone, zoneFrom } from '@unhurried/domain/time';
import { windowsZone } from './windows-zones.ts';

/** `/mozilla.org/20050126_1/Europe/Berlin` and the like: the end of a path that is a zone. */
function atEndOf(path: string): Zone | undefined {
  const steps = path.split('/').filter((step) => step !== '');
  const ends = [3, 2].map((count) => steps.slice(-count).join('/'));
  return steps.length > 2 ? ends.map(zoneFrom).find((zone) => zone !== undefined) : undefined;
}

let cities: ReadonlyMap<string, string> | undefined;

function zoneOfCity(city: string): Zone | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
  );
  const zone = cities.get(city.trim().toLowerCase());
  return zone ? zoneFrom(zone) : undefined;
}

/** `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`, as Outlook shows a zone to its reader. */
function byCity(name: string): Zone | undefined {
  const [, list] = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/.exec(name) ?? [];
  return list
    ?.split(/[,/]/)
    .map(zoneOfCity)
    .find((zone) => zone !== undefined);
}

/** What a name says by itself. `isSure`: it is a name that one zone has, so nothing else has to agree. [CF5] */
export function zoneNamed(text: string): { readonly zone: Zone; readonly isSure: boolean } | undefined {
  const name = text
    .replace(/^["']|["']$/g, '')
    .trim()
    .slice(0, 200);
  if (/^(Z|UTC|Etc\/UTC)$/i.test(name)) return { zone: 'UTC' as Zone, isSure: true };
  // `Europe/Berlin 1`: a number that a program adds to tell two of its own apart.
  const bare = name.replace(/ \(?\d+\)?$/, '');
  const asWindows = windowsZone(bare);
  const zone = zoneFrom(bare) ?? (asWindows === undefined ? undefined : zoneFrom(asWindows)) ?? atEndOf(name);
  if (zone) return { zone, isSure: bare.includes('/') || asWindows !== undefined };
  const guess = byCity(name);
  return guess && { zone: guess, isSure: false };
}
