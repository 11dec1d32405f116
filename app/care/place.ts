import { type Place, placeOf } from '@unhurried/content/help-lines';

/** The clocks of a place. A language says where a phone was set up; the clock says where it is. */
const cities: Readonly<Record<Exclude<Place, 'anywhere'>, string>> = {
  GB: 'London Belfast Jersey Guernsey Isle_of_Man',
  IE: 'Dublin',
  US: 'New_York Detroit Chicago Denver Phoenix Los_Angeles Boise Anchorage Juneau Honolulu Indianapolis Louisville',
  CA: 'Toronto Montreal Vancouver Edmonton Winnipeg Regina Halifax Moncton St_Johns Whitehorse Yellowknife',
  AU: 'Sydney Melbourne Brisbane Perth Adelaide Hobart Darwin',
  EU:
    'Amsterdam Athens Berlin Bratislava Brussels Bucharest Budapest Copenhagen Helsinki Lisbon Ljubljana Luxembourg ' +
    'Madrid Malta Nicosia Paris Prague Riga Rome Sofia Stockholm Tallinn Vienna Vilnius Warsaw Zagreb',
};

/** The place on which language and clock agree, or nothing: a wrong number is worse than a question. [AC9] */
export function likelyPlace(language: string, zone: string): Place | undefined {
  const country = /-([A-Za-z]{2})\b/.exec(language)?.[1];
  if (country === undefined) return undefined;
  const place = placeOf(country);
  if (place === 'anywhere') return undefined;
  return cities[place].split(' ').includes(zone.split('/').at(-1) ?? '') ? place : undefined;
}
