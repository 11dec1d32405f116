import { otherOf, type Person, type Shared } from '../couple/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import type { Day } from '../time/index.ts';
import { firstAskedTier, type Over } from './asking.ts';

/** When it is meant for. Parts of a day have no hour in them, and need no time zone. */
export const whens = ['now', 'afternoon', 'evening', 'night'] as const;
export type When = (typeof whens)[number];

/**
 * Facts of `passing`. There is one for each yes and none for anything else: a no, silence and a question that was never
 * opened are the same absence. [OV4] [P8]
 */
export type QuestionFact =
  /** "Would you like …?" It is also the yes of whoever asks. */
  | {
      readonly kind: 'invited';
      readonly activity: ActivityId;
      readonly tier: Tier;
      readonly when: When;
      readonly day: Day;
    }
  /** A yes to this activity, within the question of this person, tier and day: to what was asked, or to something gentler. */
  | {
      readonly kind: 'glad';
      readonly asker: Person;
      readonly tier: Tier;
      readonly day: Day;
      readonly activity: ActivityId;
    }
  | { readonly kind: 'time-over'; readonly tier: Tier; readonly day: Day };

/** Stays in `mine`, and is erased with its question. Putting a question aside is no answer, and says none. */
export type AsideFact =
  /** I need not see it any more. Whatever made me put it aside is written nowhere. [TG4] */
  | { readonly kind: 'question-put-aside'; readonly tier: Tier; readonly day: Day }
  /** From when on my own question is shown as gone by, drawn before anybody could answer. [TG3] */
  | { readonly kind: 'question-drifts'; readonly tier: Tier; readonly day: Day; readonly at: number };

/** Under which the journals of both hold it, so that its author can take it back. */
interface Placed {
  readonly id: string;
  readonly by: Person;
}

export interface Question extends Placed {
  readonly activity: ActivityId;
  readonly tier: Tier;
  readonly when: When;
  readonly day: Day;
}

export interface Yes extends Placed {
  readonly asker: Person;
  readonly tier: Tier;
  readonly day: Day;
  readonly activity: ActivityId;
}

export type Questions = Shared<{ readonly questions: readonly Question[]; readonly yeses: readonly Yes[] }>;

export const noQuestions: Questions = { questions: [], yeses: [] };

/** Ids are their authors' own: one that somebody else used too takes nobody's place. [P7] */
const isSame = (one: Placed, other: Placed): boolean => one.id === other.id && one.by === other.by;
const isBefore = (one: Placed, other: Placed): boolean => (one.id === other.id ? one.by < other.by : one.id < other.id);

const placed = <Each extends Placed>(all: readonly Each[], one: Each): readonly Each[] =>
  [...all.filter((each) => !isSame(each, one)), one].sort((a, b) => (isBefore(a, b) ? -1 : 1));

/** In one order, each once: both sides hold the same, whatever came first. [TG1] */
export function evolveQuestions(
  state: Questions,
  fact: Exclude<QuestionFact, { readonly kind: 'time-over' }>,
  from: { readonly id: string; readonly by: Person },
): Questions {
  switch (fact.kind) {
    case 'invited': {
      const { activity, tier, when, day } = fact;
      return { ...state, questions: placed(state.questions, { ...from, activity, tier, when, day }) };
    }
    case 'glad': {
      const { asker, tier, day, activity } = fact;
      return { ...state, yeses: placed(state.yeses, { ...from, asker, tier, day, activity }) };
    }
  }
}

/** What may be asked and answered with today: what is possible for both. A tier comes from the library, never from a fact. */
export type PossibleToday = readonly { readonly activity: ActivityId; readonly tier: Tier }[];

/** A question of today that counts, with what both have said yes to, the gentlest first. */
export interface Conversation {
  readonly question: Question;
  /** What the one who was asked said yes to; the one who asks may say yes to it too, where it is something gentler. */
  readonly proposed: readonly ActivityId[];
  /** The gentlest that both said yes to. */
  readonly agreed?: ActivityId;
}

const gentlestFirst =
  (possible: PossibleToday) =>
  (a: ActivityId, b: ActivityId): number => {
    const tierOf = (id: ActivityId) => possible.find(({ activity }) => activity === id)?.tier ?? 6;
    return tierOf(a) - tierOf(b) || (a < b ? -1 : 1);
  };

function conversationOf(question: Question, { yeses }: Questions, possible: PossibleToday): Conversation {
  const tiers = new Map(possible.map(({ activity, tier }) => [activity, tier]));
  const within = yeses.filter(
    ({ asker, tier, day, activity }) =>
      asker === question.by &&
      tier === question.tier &&
      day === question.day &&
      (activity === question.activity || (tiers.get(activity) ?? 7) < question.tier),
  );
  const said = (person: Person) => within.filter(({ by }) => by === person).map(({ activity }) => activity);
  const order = gentlestFirst(possible);
  const proposed = [...new Set(said(otherOf(question.by)))].sort(order);
  const asks = new Set([question.activity, ...said(question.by)]);
  const agreed = proposed.find((activity) => asks.has(activity));
  return { question, proposed, ...(agreed ? { agreed } : {}) };
}

/**
 * Whether a question counts: of today, about something that is possible for both today, in its own tier. One that a
 * changed program sends beyond that is no question. [P1] [TG2]
 */
const counts = (question: Question, possible: PossibleToday, today: Day): boolean =>
  question.day === today &&
  question.tier >= firstAskedTier &&
  possible.some(({ activity, tier }) => activity === question.activity && tier === question.tier);

/** Without what was taken back or has lapsed. */
export const withoutQuestions = ({ questions, yeses }: Questions, gone: ReadonlySet<string>): Questions => ({
  questions: questions.filter(({ id }) => !gone.has(id)),
  yeses: yeses.filter(({ id }) => !gone.has(id)),
});

/**
 * The questions of today, the gentlest first, one for each person and tier. With a time that is `over` today those of its
 * tier and above end, asked before or after, by either. [TG12] [OV4b]
 */
export function conversations(
  state: Questions,
  possible: PossibleToday,
  today: Day,
  over: readonly Over[] = [],
): readonly Conversation[] {
  const isOver = ({ tier }: Question) => over.some((each) => each.day === today && tier >= each.tier);
  const open = state.questions.filter((question) => counts(question, possible, today) && !isOver(question));
  const first = open.filter(
    (question) => open.find(({ by, tier }) => by === question.by && tier === question.tier) === question,
  );
  return first
    .map((question) => conversationOf(question, state, possible))
    .sort((a, b) => a.question.tier - b.question.tier || (a.question.by < b.question.by ? -1 : 1));
}

/** One of my own, with where it lies: private, and erased with the questions. */
export type Aside = AsideFact & { readonly id: string };

/** What one of us sees of the questions of today. */
export type Seen =
  /** The other asks. One at a time, the gentlest. [TG5] */
  | { readonly kind: 'asked-of-me'; readonly conversation: Conversation }
  /** I asked. Whether it was declined, is unanswered or was never opened makes no difference to anything here. */
  | { readonly kind: 'i-asked'; readonly conversation: Conversation; readonly drifted: boolean }
  /** The other would be glad of something gentler than what I asked; I may say yes to it. */
  | { readonly kind: 'something-gentler'; readonly conversation: Conversation; readonly activity: ActivityId }
  /** Both said yes. */
  | { readonly kind: 'agreed'; readonly conversation: Conversation; readonly activity: ActivityId };

export interface Looking {
  readonly me: Person;
  readonly asides: readonly Aside[];
  readonly now: number;
}

const isMine = (me: Person, { question }: Conversation): boolean => question.by === me;

function seenOf(conversation: Conversation, { me, asides, now }: Looking): Seen | undefined {
  const { question, proposed, agreed } = conversation;
  const about = asides.filter(({ tier, day }) => tier === question.tier && day === question.day);
  if (agreed) return { kind: 'agreed', conversation, activity: agreed };
  if (!isMine(me, conversation)) {
    const isAside = about.some(({ kind }) => kind === 'question-put-aside');
    return isAside || proposed.length > 0 ? undefined : { kind: 'asked-of-me', conversation };
  }
  const gentler = proposed[0];
  if (gentler) return { kind: 'something-gentler', conversation, activity: gentler };
  const drifted = about.some((each) => each.kind === 'question-drifts' && now >= each.at);
  return { kind: 'i-asked', conversation, drifted };
}

/**
 * What is to be seen today, of mine and of the other's. Of the other's the gentlest alone is ever an open question: when
 * that was answered or put aside, one that goes further does not take its place. [TG5]
 */
export function seenBy(all: readonly Conversation[], looking: Looking): readonly Seen[] {
  const gentlest = all.find((each) => !isMine(looking.me, each));
  return all
    .flatMap((each) => seenOf(each, looking) ?? [])
    .filter(({ kind, conversation }) => kind !== 'asked-of-me' || conversation === gentlest);
}
