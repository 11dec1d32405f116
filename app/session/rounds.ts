import {
  activityOf,
  allActivities,
  answersTo,
  deckSize,
  findingOf,
  type Slot,
  slotsOf,
} from '@unhurried/domain/common-ground';
import { addDays } from '@unhurried/domain/time';
import { firstRound, type NextStep, nameOf, type Opened, type RoundSaid, type Sealed } from '@unhurried/matching/round';
import type { Matching, MatchJob, MatchMade, MatchSetting, NewFact } from '../device/index.ts';
import { dealingFor, deckFor, numberOf, showsOn } from './decks.ts';
import type { Known } from './fold.ts';
import { lapseOf, mine, passing, shown } from './known.ts';
import { type Moment, myOwnDayFrom } from './my-half.ts';

/** What a step of a round writes, in one go; or which message of the other's is left aside. [RD9] */
export type Stepped =
  | { readonly facts: readonly NewFact[] }
  | { readonly refused: string }
  /** The work could not be done now. */
  | 'later';

interface Looked {
  readonly known: Known;
  readonly moment: Moment;
  readonly matching: Matching;
}

/** Messages of a round wait so long for a phone that is opened seldom. */
const roundDays = 14;

const said = ({ moment }: Looked, fact: RoundSaid): NewFact => passing(fact, lapseOf(addDays(moment.today, roundDays)));

const settingOf = ({ moment }: Looked, round: number, attempt: number, slots: readonly string[]): MatchSetting => ({
  space: moment.side.spaceId,
  round,
  attempt,
  slots,
});

interface InRound {
  readonly round: number;
  readonly slots: readonly string[];
}

/** My answers as they go into a round. [CG19] */
function answersNow({ known, moment }: Looked, { round, slots }: InRound): readonly boolean[] {
  const { side } = moment;
  const { limits, care } = myOwnDayFrom(known, moment);
  const { welcomes } = known.mine;
  const dealing = dealingFor(round, known, moment);
  const coin = (label: string) => side.coin(label);
  return answersTo(slots as readonly Slot[], { ...dealing, welcomes, me: side.person, limits, care, coin });
}

interface Sealing extends Pick<Sealed, 'round' | 'attempt' | 'part' | 'slots' | 'key' | 'name'> {
  readonly answers: readonly boolean[];
  readonly to?: string;
  readonly theirs?: string;
}

const asBits = (answers: readonly boolean[]) => answers.map((yes) => (yes ? 1 : 0));
const asYes = ({ answers }: Sealed): readonly boolean[] => answers.map((bit) => bit === 1);

const sealedFact = ({ moment }: Looked, { answers, ...sealing }: Sealing): NewFact =>
  mine({
    kind: 'round-sealed',
    space: moment.side.spaceId,
    day: numberOf(moment.today),
    ...sealing,
    answers: asBits(answers),
  });

/** From here on it is with the other. What is no slot of anything here was given by nobody. [CG19] */
function given({ known, moment }: Looked, { round, slots }: InRound, yes: readonly boolean[]): NewFact {
  const { space, week, library, common } = dealingFor(round, known, moment);
  const real = new Set<string>(allActivities(library, common).flatMap(slotsOf));
  const bits = asBits(yes).map((bit, at) => (real.has(slots[at] ?? '') ? bit : 2));
  return mine({ kind: 'slots-given', space, week, slots: slots as readonly Slot[], yes: bits });
}

const overFact = ({ moment }: Looked, round: number, closed: boolean): NewFact =>
  mine({ kind: 'round-over', space: moment.side.spaceId, round, closed });

function finding({ known, moment }: Looked, { round, slots }: InRound, common: readonly boolean[]): NewFact {
  const outcome = { round, slots: slots as readonly Slot[], common, shows: showsOn(round, moment) };
  const { library, common: ground } = dealingFor(round, known, moment);
  const { welcomes } = known.mine;
  return shown(findingOf(outcome, { library, common: ground, welcomes, me: moment.side.person }));
}

async function run<Job extends MatchJob>(
  looked: Looked,
  job: Job,
): Promise<MatchMade[Job['do']] | 'unbelievable' | 'later'> {
  const done = await looked.matching.run(job);
  if (done.ok) return done.value;
  return done.refusal === 'unbelievable' ? 'unbelievable' : 'later';
}

async function opens(
  looked: Looked,
  { round, attempt, slots: before }: Extract<NextStep, { do: 'open' }>,
): Promise<Stepped> {
  const { moment, known } = looked;
  const slots = before ?? deckFor(round, known, moment).flatMap(slotsOf);
  // Nothing to ask about: the round is over before it begins, as it is on the other phone.
  if (slots.length === 0) return { facts: [overFact(looked, round, true)] };
  const answers = answersNow(looked, { round, slots });
  const setting = settingOf(looked, round, attempt, slots);
  const made = await run(looked, { do: 'open', setting, role: moment.side.person, answers });
  if (typeof made === 'string') return 'later';
  const { key, name, first } = made;
  const sealing = { round, attempt, part: 'opens' as const, slots, answers, key, name };
  return {
    facts: [sealedFact(looked, sealing), said(looked, { kind: 'round-opened', round, attempt, name, slots, first })],
  };
}

/** So many activities at most, each slot once; in the first round nothing but the gentlest. [CG20] [RD9] */
function isProper({ round, slots }: Opened, { moment, known }: Looked): boolean {
  if (new Set(slots).size !== slots.length || slots.length === 0) return false;
  const activities = new Set(slots.map((slot) => activityOf(slot as Slot)));
  const { library } = moment;
  const all = allActivities(library, known.ours.common);
  const closer = all.some(({ id, tier }) => tier > 3 && activities.has(id));
  return activities.size <= deckSize && !(round === firstRound && closer);
}

async function answersOther(looked: Looked, opened: Opened): Promise<Stepped> {
  const { round, attempt, slots, name: to } = opened;
  if (!isProper(opened, looked)) return { refused: nameOf(opened) };
  const answers = answersNow(looked, { round, slots });
  const setting = settingOf(looked, round, attempt, slots);
  const job = { do: 'answer' as const, setting, role: looked.moment.side.person, answers, first: opened.first };
  const made = await run(looked, job);
  if (made === 'later') return made;
  if (made === 'unbelievable') return { refused: nameOf(opened) };
  const { key, name, first, second } = made;
  return {
    facts: [
      sealedFact(looked, { round, attempt, part: 'answers', slots, answers, key, name, to, theirs: opened.first }),
      given(looked, opened, answers),
      said(looked, { kind: 'round-answered', round, to, name, first, second }),
    ],
  };
}

async function closes(looked: Looked, { sealed, answered }: Extract<NextStep, { do: 'close' }>): Promise<Stepped> {
  const { round, attempt, slots, key } = sealed;
  const answers = asYes(sealed);
  const setting = settingOf(looked, round, attempt, slots);
  const { first, second } = answered;
  const job = { do: 'close' as const, setting, role: looked.moment.side.person, answers, key, first, second };
  const made = await run(looked, job);
  if (made === 'later') return made;
  if (made === 'unbelievable') return { refused: nameOf(answered) };
  return {
    facts: [
      said(looked, { kind: 'round-closed', round, to: answered.name, second: made.second }),
      finding(looked, sealed, made.common),
      given(looked, sealed, answers),
      overFact(looked, round, true),
    ],
  };
}

async function concludes(looked: Looked, { sealed, closed }: Extract<NextStep, { do: 'conclude' }>): Promise<Stepped> {
  const { round, attempt, slots, key, theirs } = sealed;
  const answers = asYes(sealed);
  const { person } = looked.moment.side;
  if (theirs === undefined) return { refused: nameOf(closed) };
  const setting = settingOf(looked, round, attempt, slots);
  const job = {
    do: 'conclude' as const,
    setting,
    role: person,
    answers,
    key,
    first: theirs,
    second: closed.second,
  };
  const made = await run(looked, job);
  if (made === 'later') return made;
  if (made === 'unbelievable') return { refused: nameOf(closed) };
  return { facts: [finding(looked, sealed, made.common), overFact(looked, round, true)] };
}

const isOwed = ({ known }: Looked, round: number): boolean =>
  known.mine.rounds.sealed.some((each) => each.round === round && each.part === 'answers');

/** One step of a round with the other phone: what it writes, here and for the other. */
export async function takeStep(looked: Looked, step: NextStep): Promise<Stepped> {
  switch (step.do) {
    case 'open':
      return opens(looked, step);
    case 'answer':
      return answersOther(looked, step.opened);
    case 'close':
      return closes(looked, step);
    case 'conclude':
      return concludes(looked, step);
    case 'drop':
      return { facts: [overFact(looked, step.round, !isOwed(looked, step.round))] };
  }
}
