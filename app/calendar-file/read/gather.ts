import type { ReadEntry, SkipReason } from '../reading.ts';
import { mostEntries } from '../reading.ts';
import type { One } from './one.ts';
import { entriesOf } from './series.ts';
import type { Skips } from './skips.ts';

/** An entry that could not be read. `ofTimes`: it is about one time of a repetition. */
interface Fault {
  readonly title: string;
  readonly why: SkipReason;
  readonly ofTimes: boolean;
}

/** All of one UID: what was read, and what was not. */
export interface Group {
  readonly ones: One[];
  readonly faults: Fault[];
}

/** A number that depends on the text alone, in letters: 53 bits, so that two entries of a file hardly ever meet. */
function printOf(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}

const longestUid = 255;

/** The UID of the file; made of what it says where there is none, or where it is longer than any that means something. [CF3] */
export function uidFor({ uid, title, when }: Pick<One, 'uid' | 'title' | 'when'>): string {
  if (uid !== '' && uid.length <= longestUid) return uid;
  const text = uid || `${title}\n${JSON.stringify(when)}`;
  return `made-${printOf(text)}`;
}

interface Masters {
  readonly first: One | undefined;
  /** Others of the same UID and count that begin at another time: some programs give all they write one UID. */
  readonly besides: readonly One[];
}

function mastersOf(ones: readonly One[], skipped: Skips): Masters {
  const masters = ones.filter(({ of }) => of === undefined);
  const newest = Math.max(...masters.map(({ sequence }) => sequence));
  const kept = new Map<string, One>();
  for (const one of masters) {
    const when = JSON.stringify([one.when, one.sequence]);
    if (one.sequence < newest) skipped.add(one.title, 'older-version');
    else if (kept.has(when)) skipped.add(one.title, 'twice');
    else kept.set(when, one);
  }
  const [first, ...besides] = kept.values();
  return { first, besides };
}

const isTime = ({ of }: One): boolean => of !== undefined;

/** Where a part of a repetition cannot be read, none of it is: half of one would be wrong. [CF1] */
function isWhole({ ones, faults }: Group): boolean {
  return faults.length === 0 || !(ones.some(isTime) || faults.some(({ ofTimes }) => ofTimes));
}

/** The entries of one UID. */
function entriesOfGroup(uid: string, group: Group, skipped: Skips): readonly ReadEntry[] {
  const { ones, faults } = group;
  if (!isWhole(group)) {
    const title = [...ones, ...faults].find((each) => each.title !== '')?.title ?? '';
    for (const why of new Set(faults.map((fault) => fault.why))) skipped.add(title, why);
    return [];
  }
  for (const { title, why } of faults) skipped.add(title, why);
  const { first, besides } = mastersOf(ones, skipped);
  const others = besides.flatMap((one) => entriesOf(`${uid}#${one.when.from}`, one, []));
  return [...entriesOf(uid, first, ones.filter(isTime)), ...others];
}

/** All entries of a file, group by group, up to the most that are brought at once. [CF2] */
export function gathered(groups: ReadonlyMap<string, Group>, skipped: Skips): readonly ReadEntry[] {
  const entries = [...groups].flatMap(([uid, group]) => entriesOfGroup(uid, group, skipped));
  if (entries.length > mostEntries) skipped.add('', 'too-many', entries.length - mostEntries);
  return entries.slice(0, mostEntries);
}
