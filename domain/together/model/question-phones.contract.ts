import type { Person } from '../../couple/index.ts';
import type { ActivityId, Tier } from '../../library/index.ts';
import { addDays, type Day, dayFrom, hours, type Instant } from '../../time/index.ts';
import * as together from '../index.ts';

/** What asking is made of, so that a fault can be put in the place of any of it. */
export type AskingRules = Pick<
  typeof together,
  'conversations' | 'driftOf' | 'evolveQuestions' | 'mayAsk' | 'overOf' | 'seenBy' | 'withoutQuestions'
> & {
  /** What goes to the other when a question is opened, and when it is put aside. Nothing. [TG1] [TG4] */
  readonly sentWhenOpened: (seen: together.Question) => readonly together.QuestionFact[];
  readonly sentWhenPutAside: (seen: together.Question) => readonly together.QuestionFact[];
};

export const askingRules: AskingRules = { ...together, sentWhenOpened: () => [], sentWhenPutAside: () => [] };

type Body =
  | together.QuestionFact
  | { readonly kind: 'asked'; readonly tier: Tier; readonly at: Instant }
  | { readonly kind: 'lowered'; readonly activity: ActivityId };

/** One fact in the journal of its author. It lapses by the clock of whoever holds it. */
export interface Placed {
  readonly id: string;
  readonly by: Person;
  readonly day: Day;
  readonly lapses: Instant;
  readonly body: Body;
}

/** What a phone believes of the day: `now` and the day in it; the hour for what it draws. */
export interface Clock {
  readonly day: Day;
  readonly hour: number;
  readonly now: Instant;
}

/** What one phone has folded, in the order in which it came. */
export interface Folded {
  readonly questions: together.Questions;
  readonly asked: readonly together.Asked[];
  readonly over: readonly together.Over[];
  readonly lowered: readonly ActivityId[];
}

export interface AskingPhone {
  readonly person: Person;
  readonly clock: number;
  readonly known: readonly Placed[];
  readonly gone: readonly string[];
  readonly asides: readonly together.Aside[];
  readonly folded: Folded;
  readonly left: number;
}

export const nothingFolded: Folded = { questions: together.noQuestions, asked: [], over: [], lowered: [] };

const dayOf = (text: string): Day => {
  const day = dayFrom(text);
  if (!day) throw new Error(text);
  return day;
};

/** Ten and eight in the evening of one day; five, and one after noon, of the next; and three days later. */
const marks = [
  [0, 10],
  [0, 20],
  [1, 5],
  [1, 13],
  [3, 12],
] as const;

const clockFrom = (first: Day, start: number): readonly Clock[] =>
  marks.map(([days, hour]) => ({
    day: addDays(first, days),
    hour,
    now: (start + hours(24 * days + hour)) as Instant,
  }));

const ofToday = dayOf('2026-11-22');
const start = 1_795_305_600_000;
/** Right; three days ahead; and a phone that believes it is 1970. */
export const clocks = {
  right: clockFrom(ofToday, start),
  ahead: clockFrom(addDays(ofToday, 3), start + hours(72)),
  1970: clockFrom(dayOf('1970-01-01'), 0),
} as const;
export type Skew = keyof typeof clocks;

const x = (tier: Tier) => ({ activity: `x${tier}` as ActivityId, tier });
export const activities = [x(4), x(5), x(6)];

export const possibleFor = ({ lowered }: Folded): together.PossibleToday =>
  activities.filter(({ activity }) => !lowered.includes(activity));

const textOf = (value: unknown): string => JSON.stringify(value);
const inOrder = <Each>(all: readonly Each[], one: Each): readonly Each[] =>
  [...all.filter((each) => textOf(each) !== textOf(one)), one].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));

/** As the app folds: questions and yeses by their rules, the rest each once. */
export function foldedWith(rules: AskingRules, folded: Folded, { id, by, day, body }: Placed): Folded {
  switch (body.kind) {
    case 'asked':
      return { ...folded, asked: inOrder(folded.asked, { by, tier: body.tier, day, at: body.at }) };
    case 'lowered':
      return { ...folded, lowered: inOrder(folded.lowered, body.activity) };
    case 'time-over':
      return { ...folded, over: inOrder(folded.over, { tier: body.tier, day: body.day }) };
    default:
      return { ...folded, questions: rules.evolveQuestions(folded.questions, body, { id, by }) };
  }
}

export const foldedAnew = (rules: AskingRules, known: readonly Placed[]): Folded =>
  [...known]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .reduce((folded, placed) => foldedWith(rules, folded, placed), nothingFolded);

export interface View {
  readonly all: readonly together.Conversation[];
  readonly seen: readonly together.Seen[];
  readonly may: readonly boolean[];
}

/** All that one phone can show of asking: every question, what is seen of it, and what may be asked. */
export function viewOf(rules: AskingRules, { person, folded, asides }: AskingPhone, { day, now }: Clock): View {
  const all = rules.conversations(folded.questions, possibleFor(folded), day, folded.over);
  const seen = rules.seenBy(all, { me: person, asides, now });
  const may = activities.map(({ tier }) => rules.mayAsk(folded, { person, tier }, day, now));
  return { all, seen, may };
}

/** When something lapses: well after its day is over anywhere. What was asked is kept a day longer. */
export const lapseOf = (clock: Clock, kind: Body['kind']): Instant =>
  (clock.now + hours(24 - clock.hour + (kind === 'asked' ? 42 : 18))) as Instant;

/** The end of the half day, as both journals tell the hour. */
export const halfDayOf = ({ now, hour }: Clock): Instant => (now + hours(hour < 12 ? 12 - hour : 24 - hour)) as Instant;
