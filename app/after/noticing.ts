import { decideCheckIn, type Reading, readingOn } from '@unhurried/domain/check-in';
import type { Activity } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import { evolveSenses, type Sense, type Senses } from '@unhurried/domain/together';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { type MineFact, mine, type Session } from '../session/index.ts';

/** What may have shifted; the rest of the day's reading is not touched. [AF6] */
export type Shifts = Pick<Reading, 'appetite' | 'mood' | 'desire'>;

export interface Noticed {
  /** The day on which the page was opened. */
  readonly day: Day;
  readonly senses: Senses;
  readonly shifts: Shifts;
}

const shiftsIn = ({ appetite, mood, desire }: Partial<Reading> = {}): Shifts => ({
  ...(appetite === undefined ? {} : { appetite }),
  ...(mood === undefined ? {} : { mood }),
  ...(desire === undefined ? {} : { desire }),
});

/** What stands now: where the page begins. */
export const noticedNow = ({ known }: Session, day: Day): Noticed => ({
  day,
  senses: known.value.mine.senses,
  shifts: shiftsIn(readingOn(known.value.mine.half.checkIns, day)),
});

/** Feeling good and better left out exclude each other, whichever was tapped last. */
export function withSense(before: Senses, part: 'good' | 'leaveOut', chosen: readonly Sense[]): Senses {
  const other = part === 'good' ? 'leaveOut' : 'good';
  return { ...before, [part]: chosen, [other]: before[other].filter((sense) => !chosen.includes(sense)) };
}

function sensesFact(session: Session, { senses }: Noticed): readonly MineFact[] {
  const fact: MineFact = { kind: 'senses-noted', ...senses };
  const before = session.known.value.mine.senses;
  return JSON.stringify(evolveSenses(before, fact)) === JSON.stringify(before) ? [] : [fact];
}

function readingFact(session: Session, { day, shifts }: Noticed): Result<readonly MineFact[], 'not-on-the-scale'> {
  const { checkIns } = session.known.value.mine.half;
  const before = readingOn(checkIns, day);
  if (JSON.stringify(shiftsIn(before)) === JSON.stringify(shiftsIn(shifts))) return ok([]);
  const { appetite: _, mood: __, desire: ___, ...rest } = before ?? { day };
  const reading: Reading = { ...rest, ...shiftsIn(shifts) };
  const today = session.today.value;
  const decided = decideCheckIn(checkIns, { kind: 'check-in', reading }, { today, wasFlare: false });
  return decided.ok ? ok([decided.value]) : refuse('not-on-the-scale');
}

/**
 * The answer that its card would have written, and nothing that tells the two apart. What has no card cannot be answered
 * anew on one, so it gets the limit that its own page sets, which can be lifted. [AF7] [CG6] [CG11]
 */
function noForNow({ known, today }: Session, { id, tier }: Activity): MineFact {
  const hasCard = tier >= 2 || known.value.ours.common.own.has(id);
  return hasCard
    ? { kind: 'welcome-answered', activity: id, answer: 'not-now', day: today.value }
    : { kind: 'limit-set', limit: { kind: 'activity', activity: id } };
}

/** Of what I noted before nothing stays: how often, and when, can be read from nothing. [AF5] */
async function latestAlone(session: Session): Promise<void> {
  const all = ((await session.history()) ?? []).filter(({ body }) => body.kind === 'senses-noted');
  const earlier = all.slice(0, -1).map(({ id }) => id);
  if (earlier.length > 0) await session.takeBack(earlier);
}

/** All of it in one write, and only what changed. `wentAlong`: with what. */
export async function keepNoticed(
  session: Session,
  noticed: Noticed,
  wentAlong?: Activity,
): Promise<Result<void, 'not-on-the-scale' | 'not-written'>> {
  const reading = readingFact(session, noticed);
  if (!reading.ok) return reading;
  const senses = sensesFact(session, noticed);
  const facts = [...senses, ...reading.value, ...(wentAlong ? [noForNow(session, wentAlong)] : [])];
  if (facts.length === 0) return ok(undefined);
  const added = await session.add(facts.map(mine));
  if (!added.ok) return refuse('not-written');
  if (senses.length > 0) await latestAlone(session);
  return ok(undefined);
}
