import { allActivities } from '@unhurried/domain/common-ground';
import { asItIs, narrowed, offeringOn, standingLeft, standingOnDay } from '@unhurried/domain/offering';
import type { NewFact } from '../device/index.ts';
import { foldOne, type Known } from './fold.ts';
import { lapseOf, passing } from './known.ts';
import { type Moment, myDayFrom, preparedFrom } from './my-half.ts';

/**
 * What must go with these facts, in the same write: a private change that makes what I shared too much narrows it, and
 * a lock or a full disk in between cannot leave one without the other. [PA13] [SE7]
 */
export function narrowingWith(known: Known, moment: Moment, facts: readonly NewFact[]): readonly NewFact[] {
  const shared = facts.some(({ body }) => body.kind === 'offered');
  const own = facts.filter(({ audience }) => audience === 'mine');
  if (shared || own.length === 0) return [];
  const spoke = own.some(({ body }) => body.kind === 'checked-in');
  return narrowingOf(
    own.reduce((before, fact) => foldOne(before, asKept(fact, moment)), known),
    moment,
    spoke,
  );
}

/** What is too much as things stand. `spoke`: a new check-in takes back an earlier "past my score". [PA12] */
export function narrowingOf(known: Known, moment: Moment, spoke = false): readonly NewFact[] {
  return [...offeringNarrowed(known, moment, spoke), ...standingNarrowed(known, moment)];
}

const asKept = ({ audience, body }: NewFact, { side, now }: Moment) =>
  ({ id: '', seq: 0, audience, by: side.person, at: now, body }) as const;

/** Only what was sent is looked at again: that the common ground grew since then makes nothing less. */
function offeringNarrowed(known: Known, moment: Moment, spoke: boolean): readonly NewFact[] {
  const { today, side } = moment;
  const sent = offeringOn(known.ours.passing[side.person], today);
  if (!sent) return [];
  const shaping = { ...asItIs, pastMyEnvelope: !spoke && known.mine.overruledOn === today };
  const among = new Set(sent.list.map(({ activity }) => activity));
  const next = narrowed(sent, preparedFrom(known, moment, shaping, among).offering);
  return next ? [passing({ kind: 'offered', offering: next }, lapseOf(today))] : [];
}

function standingNarrowed(known: Known, moment: Moment): readonly NewFact[] {
  const { today, side, library } = moment;
  const welcome = standingOnDay(known.ours.passing[side.person], today);
  if (!welcome) return [];
  const left = standingLeft(welcome, myDayFrom(known, moment), allActivities(library, known.ours.common));
  if (left && JSON.stringify(left.list) === JSON.stringify(welcome.list)) return [];
  const fact = left
    ? { kind: 'standing-welcome-left' as const, welcome: left }
    : { kind: 'standing-welcome-ended' as const };
  return [passing(fact, lapseOf(welcome.until))];
}
