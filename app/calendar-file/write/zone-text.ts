import { type Day, type Wall, weekdayOf, type Zone } from '@unhurried/domain/time';
import { type Onset, offsetEntering, onsetsOf } from './onsets.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function offsetText(minutes: number): string {
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}${two(ahead % 60)}`;
}

const digits = (wall: Wall): string => `${wall.replace(/[-:]/g, '')}00`;
const yearOf = (wall: Wall): number => Number(wall.slice(0, 4));

/** How a change of the clocks is told by the day: `3 SU`, as the nth or as the last weekday of its month. */
function patternsOf(wall: Wall): readonly string[] {
  const [month, date] = [Number(wall.slice(5, 7)), Number(wall.slice(8, 10))];
  const day = weekdays[weekdayOf(wall.slice(0, 10) as Day)];
  // February never has a change of clocks at its end, so 28 days tell what is the last week of any other month.
  const isLast = date + 7 > (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31);
  const nth = `BYMONTH=${month};BYDAY=${Math.ceil(date / 7)}${day}`;
  return isLast ? [`BYMONTH=${month};BYDAY=-1${day}`, nth] : [nth];
}

/** The rule by which these came, year after year without a gap, at the same time of day; nothing where there is none. */
function ruleOf(onsets: readonly Onset[], from: number, to: number): string | undefined {
  const [first] = onsets;
  if (!first || onsets.length !== to - from + 1) return undefined;
  const isSteady = onsets.every(
    ({ wall }, at) => yearOf(wall) === from + at && wall.slice(10) === first.wall.slice(10),
  );
  if (!isSteady) return undefined;
  return patternsOf(first.wall).find((each) => onsets.every(({ wall }) => patternsOf(wall).includes(each)));
}

const observance = ({ wall, before, after }: Onset, rule: string | undefined): readonly string[] => {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${digits(wall)}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    ...(rule ? [`RRULE:FREQ=YEARLY;${rule}`] : []),
    `END:${kind}`,
  ];
};

/** Changes by the same step, together. */
function steps(onsets: readonly Onset[]): readonly (readonly Onset[])[] {
  const grouped = new Map<string, Onset[]>();
  for (const onset of onsets) {
    const key = `${onset.before} ${onset.after}`;
    const same = grouped.get(key);
    if (same) same.push(onset);
    else grouped.set(key, [onset]);
  }
  return [...grouped.values()];
}

/**
 * What the clocks of a zone do over these years, as this device knows it: as rules where they keep one, otherwise change by
 * change. Whoever knows the zone by its name does not need it. [CF11]
 */
export function zoneLines(zone: Zone, from: number, to: number): readonly string[] {
  const offset = offsetEntering(zone, from);
  const beginning: Onset = { wall: `${from}-01-01T00:00` as Wall, before: offset, after: offset };
  const changes = steps(onsetsOf(zone, from, to)).flatMap((same) => {
    const rule = ruleOf(same, from, to);
    const [first] = same;
    return rule && first ? observance(first, rule) : same.flatMap((onset) => observance(onset, undefined));
  });
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observance(beginning, undefined), ...changes, 'END:VTIMEZONE'];
}
