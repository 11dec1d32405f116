import { contentLines } from './lines.ts';

/** What holds for all entries of one calendar in a file. A file may hold several. */
export interface CalendarHead {
  /** METHOD, such as CANCEL. */
  method: string;
  /** X-WR-TIMEZONE: the zone that its owner has in mind. */
  zone: string;
  /** The lines of each VTIMEZONE, by its TZID. */
  readonly zones: Map<string, readonly string[]>;
}

/** One entry of a file, as lines that matter here. */
export interface Part {
  readonly lines: readonly string[];
  readonly head: CalendarHead;
  /** It begins and does not end. */
  readonly torn: boolean;
}

export interface Parts {
  readonly isCalendar: boolean;
  readonly parts: readonly Part[];
  /** How often each other kind of component stands in the file, by its name. */
  readonly others: ReadonlyMap<string, number>;
  /** Entries beyond those that are looked at. */
  readonly left: number;
}

/** Of an entry nothing else is looked at: no guest, no address, no link, no attachment. [CF4] */
const wanted = new Set([
  'UID',
  'SEQUENCE',
  'RECURRENCE-ID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'EXRULE',
  'STATUS',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'X-MICROSOFT-CDO-ALLDAYEVENT',
]);
const mostLines = 4000;
const mostParts = 20_000;
const mostZones = 200;
const mostZoneLines = 2000;
const deepest = 32;

export const nameOf = (line: string): string => /^[A-Za-z0-9-]*/.exec(line)?.[0].toUpperCase() ?? '';
export const valueIn = (line: string): string => line.slice(line.indexOf(':') + 1).trim();

interface Open {
  readonly name: string;
  readonly lines: string[];
}

/** Walks through the components of a file. It keeps lines and understands none of them. */
class Walk {
  head: CalendarHead = { method: '', zone: '', zones: new Map() };
  isCalendar = false;
  left = 0;
  readonly parts: Part[] = [];
  readonly others = new Map<string, number>();
  private readonly open: Open[] = [];
  /** Beyond the deepest, components are counted and nothing of them is kept. */
  private below = 0;

  take(line: string): void {
    const name = nameOf(line);
    if (name === 'BEGIN') this.begin(valueIn(line).toUpperCase());
    else if (name === 'END') this.end(valueIn(line).toUpperCase());
    else if (this.below === 0) this.property(name, line);
  }

  finish(): void {
    while (this.open.length > 0) this.close(true);
  }

  private begin(name: string): void {
    // An entry inside an entry: the first was never ended.
    if (name === 'VEVENT') while (this.open.some((each) => each.name === 'VEVENT')) this.close(true);
    if (name === 'VCALENDAR') this.head = { method: '', zone: '', zones: new Map() };
    if (name === 'VCALENDAR' || name === 'VEVENT') this.isCalendar = true;
    if (this.open.length >= deepest) {
      this.below += 1;
      return;
    }
    const zone = this.open.find((each) => each.name === 'VTIMEZONE');
    zone?.lines.push(`BEGIN:${name}`);
    this.open.push({ name, lines: [] });
  }

  private end(name: string): void {
    if (this.below > 0) {
      this.below -= 1;
      return;
    }
    if (!this.open.some((each) => each.name === name)) return;
    while (this.open.length > 0 && this.open.at(-1)?.name !== name) this.close(true);
    this.close(false);
  }

  private property(name: string, line: string): void {
    const now = this.open.at(-1);
    if (!now) return;
    const zone = this.open.find((each) => each.name === 'VTIMEZONE');
    if (zone) {
      if (zone.lines.length < mostZoneLines) zone.lines.push(line);
    } else if (now.name === 'VEVENT') {
      if (wanted.has(name) && now.lines.length < mostLines) now.lines.push(line);
    } else if (now.name === 'VCALENDAR') this.headProperty(name, line);
  }

  private headProperty(name: string, line: string): void {
    if (name === 'METHOD') this.head.method = valueIn(line).toUpperCase();
    if (name === 'X-WR-TIMEZONE') this.head.zone = valueIn(line).slice(0, 100);
  }

  private close(torn: boolean): void {
    const closed = this.open.pop();
    if (!closed) return;
    const { name, lines } = closed;
    const zone = this.open.find((each) => each.name === 'VTIMEZONE');
    if (zone) zone.lines.push(`END:${name}`);
    else if (name === 'VEVENT') this.keep({ lines, head: this.head, torn });
    else if (name === 'VTIMEZONE') this.keepZone(lines);
    else if (name !== 'VCALENDAR') this.others.set(name, (this.others.get(name) ?? 0) + 1);
  }

  private keep(part: Part): void {
    if (this.parts.length < mostParts) this.parts.push(part);
    else this.left += 1;
  }

  private keepZone(lines: readonly string[]): void {
    const id = lines.find((line) => nameOf(line) === 'TZID');
    if (id && lines.length < mostZoneLines && this.head.zones.size < mostZones) this.head.zones.set(valueIn(id), lines);
  }
}

/** Takes a file apart into its entries, stopping now and then so that the page stays awake. [CF2] */
export async function partsOf(text: string, pause: () => Promise<void> | undefined): Promise<Parts> {
  const walk = new Walk();
  for (const line of contentLines(text)) {
    walk.take(line);
    const waits = pause();
    if (waits) await waits;
  }
  walk.finish();
  const { isCalendar, parts, others, left } = walk;
  return { isCalendar, parts, others, left };
}
