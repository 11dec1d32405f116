import { allActivities } from '@unhurried/domain/common-ground';
import {
  asItIs,
  narrowed,
  type OfferedActivity,
  offeringOn,
  standingLeft,
  standingOnDay,
} from '@unhurried/domain/offering';
import type { NewFact } from '../device/index.ts';
import type { MineFact } from './facts.ts';
import { foldOne, type Known } from './fold.ts';
import { lapseOf, passing } from './known.ts';
import { type Moment, myOwnDayFrom, ownTermsFrom, preparedAgain } from './my-half.ts';
import { isWorry, withoutWorry } from './worry.ts';

/**
 * What must go with these facts, in the same write: a private change that makes what I shared too much narrows it, and
 * a lock or a full disk in between cannot leave one without the other. [PA13] [SE7]
 */
export function narrowingWith(known: Known, moment: Moment, facts: readonly NewFact[]): readonly NewFact[] {
  const shared = facts.some(({ body }) => body.kind === 'offered');
  const own = facts.filter(({ audience }) => audience === 'mine');
  if (shared || !own.some(({ body }) => narrowingKinds.has(body.kind) && !isWorry(body))) return [];
  const spoke = own.some(({ body }) => body.kind === 'checked-in');
  return narrowingOf(foldedWith(known, moment, own), moment, spoke);
}

/**
 * What can make a day smaller, but for a worry. Whatever waits to be narrowed must not go with anything else: a note for the
 * jar or a question that is put aside would tell the other that I was here. [SE7] [OV4] [SE16]
 */
export const narrowingKinds: ReadonlySet<string> = new Set<MineFact['kind']>([
  'checked-in',
  'usual-told',
  'diary-imported',
  'limit-set',
  'condition-told',
  'precaution-set',
  'red-flag-raised',
  'profile-chosen',
  'standing-tapped',
  'low-is-usual',
  'time-had',
  'welcome-answered',
  'own-activity-hidden',
  'overruled',
]);

/** What would be known with these facts of mine, which are not written so far. */
export const foldedWith = (known: Known, moment: Moment, facts: readonly NewFact[]): Known =>
  facts.reduce((before, fact) => foldOne(before, asKept(fact, moment)), known);

/**
 * What is too much as things stand, but for a worry about safety, which moves nothing by itself. `spoke`: a new check-in
 * takes back an earlier "past my score". [PA12] [SE16]
 */
function narrowingOf(all: Known, moment: Moment, spoke: boolean): readonly NewFact[] {
  const known = withoutWorry(all);
  return [...offeringNarrowed(known, moment, spoke), ...standingNarrowed(known, moment)];
}

const asKept = ({ audience, body }: NewFact, { side, now }: Moment) =>
  ({ id: '', seq: 0, audience, by: side.person, at: now, body }) as const;

/**
 * Words in whose place the other has put others since are in no overlap any more. They stay as they were sent: taking
 * them out would tell when I wrote something for myself. [SE7]
 */
function parted(list: readonly OfferedActivity[], { ours }: Known, { library }: Moment) {
  const all = new Set(allActivities(library, ours.common).map(({ id }) => id));
  const known = list.filter(({ activity }) => all.has(activity));
  const withAll = (left: readonly OfferedActivity[]) =>
    list.flatMap((each) =>
      all.has(each.activity) ? left.filter(({ activity }) => activity === each.activity) : [each],
    );
  return { known, withAll };
}

/**
 * Only what was sent is looked at again, and only by what is mine alone: whatever the other wrote since, a private
 * change moves nothing but what it makes too much itself. Otherwise they could find out when I write. [SE7] [P5]
 */
function offeringNarrowed(known: Known, moment: Moment, spoke: boolean): readonly NewFact[] {
  const { today, side } = moment;
  const sent = offeringOn(known.ours.passing[side.person], today);
  if (!sent) return [];
  const shaping = { ...asItIs, pastMyEnvelope: !spoke && known.mine.overruledOn === today };
  const among = new Set(sent.list.map(({ activity }) => activity));
  const { known: list, withAll } = parted(sent.list, known, moment);
  const next = narrowed({ ...sent, list }, preparedAgain(known, moment, shaping, among).offering);
  if (!next) return [];
  return [passing({ kind: 'offered', offering: { ...next, list: withAll(next.list) } }, lapseOf(today))];
}

function standingNarrowed(known: Known, moment: Moment): readonly NewFact[] {
  const { today, side, library } = moment;
  const welcome = standingOnDay(known.ours.passing[side.person], today);
  if (!welcome) return [];
  const left = standingLeft(
    welcome,
    myOwnDayFrom(known, moment),
    allActivities(library, known.ours.common),
    ownTermsFrom(known, moment),
  );
  if (left && JSON.stringify(left.list) === JSON.stringify(welcome.list)) return [];
  const fact = left
    ? { kind: 'standing-welcome-left' as const, welcome: left }
    : { kind: 'standing-welcome-ended' as const };
  return [passing(fact, lapseOf(welcome.until))];
}
