import { type HelpKind, type HelpLine, helpLinesFor, type Place } from '@unhurried/content/help-lines';
import { type RedFlag, redFlags, type Urgency, urgencies } from '@unhurried/content/red-flags';

/** `tel:` and the digits; nothing else of the number as it is written. [HE2] */
export const telOf = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

/** The one emergency number of a place, or nothing: none is borrowed. [HE4] */
export function emergencyOf(place: Place): string | undefined {
  const [line] = helpLinesFor(place, 'emergency');
  return line?.reach.by === 'phone' ? line.reach.number : undefined;
}

export const linesOf = (place: Place, kinds: readonly HelpKind[]): readonly HelpLine[] => {
  const all = kinds.flatMap((kind) => helpLinesFor(place, kind));
  return all.filter((line, at) => all.findIndex(({ id }) => id === line.id) === at);
};

export interface Signs {
  readonly urgency: Urgency;
  readonly flags: readonly RedFlag[];
}

/** Most urgent first; every sign once. [HE3] */
export const signs: readonly Signs[] = urgencies.map((urgency) => ({
  urgency,
  flags: redFlags.filter((flag) => flag.urgency === urgency),
}));
