import type { Person } from '@unhurried/domain/couple';
import type { ActivityId } from '@unhurried/domain/library';
import { offeringOn, standingOnDay } from '@unhurried/domain/offering';
import type { Overlap } from '@unhurried/domain/overlap';
import type { Day } from '@unhurried/domain/time';
import { conversations, type Seen, seenBy } from '@unhurried/domain/together';
import type { NewFact } from '../device/index.ts';
import type { PassingFact } from './facts.ts';
import type { Known } from './fold.ts';
import type { Moment } from './my-half.ts';
import { foldedWith } from './narrowing.ts';

/** Resting together is in no library and in no list: it is possible on every day, so it can always be the answer. [OV2] */
export const restTogether = 'rest' as ActivityId;

/** The questions of today as I see them: of what is possible for both, and nothing beyond. [TG2] [TG5] */
export function seenFrom({ ours, mine }: Known, overlap: Overlap, { side, today, now }: Moment): readonly Seen[] {
  const possible = [{ activity: restTogether, tier: 0 } as const, ...overlap.possible];
  const all = conversations(ours.questions, possible, today, ours.over);
  return seenBy(all, { me: side.person, asides: mine.asides, now });
}

/** What I put aside and when my questions drift, of days that are over: to be erased. [SE13] */
export const asidesOver = ({ mine }: Known, today: Day): readonly string[] =>
  mine.asides.filter(({ day }) => day < today).map(({ id }) => id);

const offerings: ReadonlySet<string> = new Set<PassingFact['kind']>([
  'offered',
  'offering-withdrawn',
  'standing-welcome-left',
  'standing-welcome-ended',
]);

/** Whether what I offer is changed by these. */
export const changesOffering = (facts: readonly NewFact[]): boolean =>
  facts.some(({ body }) => offerings.has(body.kind));

/**
 * My questions and yeses of today about what I do not offer any more: lowering what I offer takes them back for good, so that
 * raising it again later says no yes of before. Looked at around a change of mine, and at opening, alone: what the other does
 * takes nothing of mine back. [TG10] [SE13]
 */
export function saidBeyond({ ours }: Known, me: Person, today: Day): readonly string[] {
  const mine = ours.passing[me];
  const list = offeringOn(mine, today)?.list ?? standingOnDay(mine, today)?.list ?? [];
  const offered = new Set([restTogether, ...list.map(({ activity }) => activity)]);
  return [...ours.questions.questions, ...ours.questions.yeses]
    .filter(({ by, day, activity }) => by === me && day === today && !offered.has(activity))
    .map(({ id }) => id);
}

/** Whether these facts would let something count again that is taken back for good, and that could not be erased. [TG10] */
export function raisesAgain(known: Known, moment: Moment, facts: readonly NewFact[]): boolean {
  const { side, today } = moment;
  const before = changesOffering(facts) ? saidBeyond(known, side.person, today) : [];
  if (before.length === 0) return false;
  const after = new Set(saidBeyond(foldedWith(known, moment, facts), side.person, today));
  return before.some((id) => !after.has(id));
}
