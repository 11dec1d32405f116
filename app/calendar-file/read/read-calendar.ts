import { decodeText } from '@unhurried/domain/diary';
import type { Zone } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { mostBytes, type Read, type SkipReason } from '../reading.ts';
import { fieldsOf } from './fields.ts';
import { type Group, gathered, uidFor } from './gather.ts';
import { type Ical, loadIcal } from './ical.ts';
import { type One, oneFrom } from './one.ts';
import { nameOf, type Part, type Parts, partsOf, valueIn } from './parts.ts';
import { pauser } from './pause.ts';
import { type Skips, skips } from './skips.ts';
import { titleFrom } from './texts.ts';
import { spanOf, type Zones, zonesOf } from './zones.ts';

const reasons: Readonly<Record<string, SkipReason>> = {
  VTODO: 'to-do',
  VJOURNAL: 'journal',
  VFREEBUSY: 'busy-times',
};

/** What is no entry at all. Alarms are said once, however many there are. */
function sayOthers({ others, left }: Parts, skipped: Skips): void {
  for (const [name, count] of others) {
    if (name === 'VALARM') skipped.add('', 'alarm');
    else skipped.add('', reasons[name] ?? 'other-part', count);
  }
  if (left > 0) skipped.add('', 'too-many', left);
}

const valueOfLine = (part: Part, name: string): string =>
  valueIn(part.lines.find((line) => nameOf(line) === name) ?? ':').trim();

function oneOf(ical: Ical, part: Part, zones: Zones): Result<One, SkipReason> {
  const fields = fieldsOf(ical, part.lines);
  return fields.ok ? oneFrom(fields.value, part, zones) : fields;
}

/** Reads one entry into the group of its UID. A fault of one entry costs that one, and the rest of its repetition. [CF1] */
function readInto(groups: Map<string, Group>, part: Part, one: Result<One, SkipReason>, at: number): void {
  const written = valueOfLine(part, 'UID');
  const uid = one.ok ? uidFor(one.value) : written || `unread-${at}`;
  const group: Group = groups.get(uid) ?? { ones: [], faults: [] };
  groups.set(uid, group);
  if (one.ok) group.ones.push(one.value);
  else {
    const title = titleFrom(valueOfLine(part, 'SUMMARY').replace(/\\(.)/g, '$1'));
    group.faults.push({ title, why: one.refusal, ofTimes: valueOfLine(part, 'RECURRENCE-ID') !== '' });
  }
}

async function readParts(ical: Ical, found: Parts, viewer: Zone, pause: ReturnType<typeof pauser>): Promise<Read> {
  const zones = zonesOf(ical, viewer, spanOf(found.parts));
  const groups = new Map<string, Group>();
  for (const [at, part] of found.parts.entries()) {
    readInto(groups, part, oneOf(ical, part, zones), at);
    const waits = pause();
    if (waits) await waits;
  }
  const skipped = skips();
  const entries = gathered(groups, skipped);
  sayOthers(found, skipped);
  return ok({ entries, skipped: skipped.all() });
}

/**
 * Reads a calendar file and says what it would bring; it adds nothing. It gives the page back now and then, so a large file
 * never holds it up. [CF1] [CF2]
 */
export async function readCalendar(bytes: Uint8Array, viewer: Zone): Promise<Read> {
  if (bytes.length > mostBytes) return refuse({ kind: 'too-large', megabytes: Math.ceil(bytes.length / 1_048_576) });
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const pause = pauser();
  const found = await partsOf(text.value, pause);
  if (!found.isCalendar) return refuse({ kind: 'not-a-calendar' });
  const ical = await loadIcal().catch(() => undefined);
  return ical ? readParts(ical, found, viewer, pause) : refuse({ kind: 'not-loaded' });
}
