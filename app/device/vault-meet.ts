import { type CareFact, type CareState, evolveCare, noCare } from '@unhurried/domain/care';
import {
  activityOf,
  answersTo,
  type CommonFact,
  type CommonState,
  type Dealing,
  evolveCommon,
  evolveWelcome,
  findingOf,
  noCommon,
  noWelcomes,
  type Slot,
  slotsOf,
  type WelcomeFact,
  type WelcomeState,
} from '@unhurried/domain/common-ground';
import type { Person } from '@unhurried/domain/couple';
import { evolveLimits, type LimitFact, limitsAt, noLimits } from '@unhurried/domain/limits';
import { type Day, dayAt, dayFrom, daysBetween, type Instant, type Zone } from '@unhurried/domain/time';
import type { Dealt } from './device.ts';
import type { Body, Kept, NewFact } from './side.ts';

/** One of the two, as far as the vault needs to know them: their facts, and their secret coin. */
export interface Meeting {
  readonly person: Person;
  readonly facts: readonly Kept[];
  readonly coin: (label: string) => number;
}

const welcomes: ReadonlySet<string> = new Set<WelcomeFact['kind']>([
  'welcome-answered',
  'own-activity-hidden',
  'own-activities-unhidden',
  'slots-given',
]);
const cares: ReadonlySet<string> = new Set<CareFact['kind']>([
  'condition-told',
  'condition-ended',
  'precaution-set',
  'precaution-ended',
  'red-flag-raised',
  'red-flag-looked-at',
]);
const commons: ReadonlySet<string> = new Set<CommonFact['kind']>([
  'common-found',
  'own-activity-written',
  'own-activity-rewritten',
]);

// What is in `mine` bears its own side's tag, so a known kind has its shape. [SE2]
const isWelcome = (body: Body): body is WelcomeFact => welcomes.has(body.kind);
const isCare = (body: Body): body is CareFact => cares.has(body.kind);
const isLimit = (body: Body): body is LimitFact => body.kind === 'limit-set' || body.kind === 'limit-lifted';
const isCommon = (body: Body): body is CommonFact => commons.has(body.kind);

interface Own {
  readonly welcomes: WelcomeState;
  readonly care: CareState;
  readonly limits: ReturnType<typeof limitsAt>;
}

function ownOf({ facts }: Meeting, now: Instant): Own {
  const mine = facts.filter(({ audience }) => audience === 'mine');
  const bodies = mine.map(({ body }) => body);
  const limits = mine.reduce(
    (state, { body, at }) => (isLimit(body) ? evolveLimits(state, body, at) : state),
    noLimits,
  );
  return {
    welcomes: bodies.filter(isWelcome).reduce(evolveWelcome, noWelcomes),
    care: bodies.filter(isCare).reduce(evolveCare, noCare),
    limits: limitsAt(limits, now),
  };
}

const commonOf = ({ facts }: Meeting): CommonState =>
  facts
    .filter(({ audience }) => audience === 'shown')
    .reduce((state, kept) => (isCommon(kept.body) ? evolveCommon(state, kept.body, kept) : state), noCommon);

/** Of closer things what this side had answered has met the other's for this season. One record, of one size. [CG19] */
function givenBy(
  slots: readonly Slot[],
  yes: readonly boolean[],
  own: Own,
  { library, week, space }: Dealing,
): NewFact {
  const closer = new Set(library.filter(({ tier }) => tier > 3).map(({ id }) => id));
  const bits = slots.map((slot, at): 0 | 1 | 2 => {
    const activity = activityOf(slot);
    if (!closer.has(activity) || !own.welcomes.answers.has(activity)) return 2;
    return yes[at] ? 1 : 0;
  });
  const body: WelcomeFact = { kind: 'slots-given', space, week, slots, yes: bits };
  return { audience: 'mine', body };
}

const start = dayFrom('1970-01-01') as Day;

/**
 * What both welcome of one deck, as facts for each side. The same rules as between two phones, and no answer that is not
 * common leaves this function: what each side keeps for itself goes into its own journal. [DV11] [CG17] [CG19]
 */
export function meetOnThisDevice(
  pair: { readonly a: Meeting; readonly b: Meeting },
  { activities, space, week }: Dealt,
  when: { readonly now: number; readonly zone: string },
): { readonly found: number; readonly facts: Readonly<Record<Person, readonly NewFact[]>> } {
  const now = when.now as Instant;
  const today = dayAt(now, when.zone as Zone);
  const slots = activities.flatMap(slotsOf);
  const sideOf = (meeting: Meeting) => {
    const own = ownOf(meeting, now);
    const dealing: Dealing = { library: activities, common: commonOf(meeting), space, week, today };
    const { person: me, coin } = meeting;
    return { own, dealing, yes: answersTo(slots, { ...dealing, ...own, me, coin }) };
  };
  const sides = { a: sideOf(pair.a), b: sideOf(pair.b) };
  const common = slots.map((_, at) => sides.a.yes[at] === true && sides.b.yes[at] === true);
  const outcome = { round: daysBetween(start, today), slots, common, shows: today };
  const factsOf = (me: Person): readonly NewFact[] => {
    const { own, dealing, yes } = sides[me];
    const finding = findingOf(outcome, { ...dealing, ...own, me });
    return [{ audience: 'shown', body: finding }, givenBy(slots, yes, own, dealing)];
  };
  return { found: common.filter(Boolean).length, facts: { a: factsOf('a'), b: factsOf('b') } };
}
