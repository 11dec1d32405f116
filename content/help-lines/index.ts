import type { HelpKind, HelpLine, Place } from './help-line.ts';
import { places } from './help-line.ts';
import { helpLines } from './lines.ts';

export { type HelpKind, type HelpLine, type Place, places } from './help-line.ts';
export { helpLines } from './lines.ts';

const membersOfTheUnion: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** From a country's two letters to a place we hold lines for. Unknown letters are `anywhere`, never a guess. */
export function placeOf(country: string): Place {
  const letters = country.toUpperCase();
  const known = places.find((place) => place === letters);
  return known ?? (membersOfTheUnion.has(letters) ? 'EU' : 'anywhere');
}

/**
 * The lines of one kind for a place; where it has none, what works anywhere. An emergency number is never borrowed
 * from another place: an empty list means that the person has to write down their own. [CT8]
 */
export function helpLinesFor(place: Place, kind: HelpKind): readonly HelpLine[] {
  const own = helpLines.filter((line) => line.place === place && line.kind === kind);
  return own.length > 0 || kind === 'emergency' ? own : helpLines.filter((line) => line.place === 'anywhere');
}
