import type { QuestionId, Salt, Seal } from '@unhurried/domain/answers';
import type { EntryId } from '@unhurried/domain/calendar';
import { naming, rewriting, toldBy, untelling } from '@unhurried/domain/common-ground';
import { otherOf } from '@unhurried/domain/couple';
import { jarKinds } from '@unhurried/domain/jar';
import { monthOf } from '@unhurried/domain/journey';
import type { KindnessId } from '@unhurried/domain/kindness';
import { type ActivityId, type Tier, tiers } from '@unhurried/domain/library';
import {
  asItIs,
  type OfferedActivity,
  offeringOn,
  type Shaping,
  type StandingWelcome,
  sentences,
  standingLeft,
} from '@unhurried/domain/offering';
import type { PaceWord } from '@unhurried/domain/pace';
import type { RitualId } from '@unhurried/domain/rituals';
import { addDays } from '@unhurried/domain/time';
import { whens } from '@unhurried/domain/together';
import type { NewFact } from '../device/index.ts';
import { lapseOf, mine, type PassingFact, passing, type Session, type ShownFact, shown } from '../session/index.ts';
import { common } from './common.contract.ts';

/** Somebody who shares, and whether they go past their own score. */
export interface Sharer {
  readonly session: Session;
  readonly past: boolean;
}

/** What was agreed beforehand, so that two different private histories share the same. */
export interface Agreed {
  /** What each of them could let be seen as they are, lowered until it is the same. */
  readonly shaping: Shaping;
  readonly standing: StandingWelcome | undefined;
  /** Counts up, for variety. */
  readonly turn: number;
}

const words: readonly PaceWord[] = ['rest', 'gentle', 'open'];
/** With who may give: a side that one of two lives takes back is shared, and not what they are compared for. */
const textOf = ({ activity, adaptations, minutes, gives }: OfferedActivity): string =>
  JSON.stringify([activity, adaptations, minutes, gives ?? []]);

function lowered(sharers: readonly Sharer[]): Shaping {
  const offerings = sharers.map(({ session, past }) => session.prepare({ ...asItIs, pastMyEnvelope: past }).offering);
  const lists = offerings.map(({ list }) => list);
  const all = lists.flat();
  const everywhere = (each: OfferedActivity) =>
    lists.every((list) => list.some((other) => textOf(other) === textOf(each)));
  return {
    tier: Math.min(...offerings.map(({ tier }) => tier)) as Tier,
    word: words[Math.min(...offerings.map(({ word }) => words.indexOf(word)))] ?? 'rest',
    talk: offerings.every(({ talk }) => talk),
    leaveOut: [...new Set(all.filter((each) => !everywhere(each)).map(({ activity }) => activity))],
    pastMyEnvelope: false,
  };
}

/** As the screen makes it: of what is offered today the gentle part, as far as it may stand. */
function standingOf({ session }: Sharer): StandingWelcome | undefined {
  const from = session.today.value;
  const until = addDays(from, 13);
  const sent = offeringOn(session.known.value.ours.passing[session.person], from);
  const gentle = new Set(session.activities.value.filter(({ tier }) => tier <= 2).map(({ id }) => id));
  const list = (sent?.list ?? []).filter(({ activity }) => gentle.has(activity));
  return standingLeft({ from, until, list }, session.my.value, session.activities.value);
}

function standingOfAll(sharers: readonly Sharer[]): StandingWelcome | undefined {
  const [one, ...others] = sharers.map(standingOf);
  if (!one || others.some((other) => other === undefined)) return undefined;
  const list = one.list.filter((each) =>
    others.every((other) => other?.list.some((its) => textOf(its) === textOf(each))),
  );
  return list.length > 0 ? { ...one, list } : undefined;
}

export const agree = (sharers: readonly Sharer[], turn: number): Agreed => ({
  shaping: lowered(sharers),
  standing: standingOfAll(sharers),
  turn,
});

const at = <Thing>(things: readonly Thing[], turn: number): Thing => things[turn % things.length] as Thing;

function offered({ session, past }: Sharer, { shaping }: Agreed): readonly NewFact[] {
  const day = session.today.value;
  const { offering } = session.prepare({ ...shaping, pastMyEnvelope: past });
  const before = session.known.value.mine.overruledOn === day;
  return [
    passing({ kind: 'offered', offering }, lapseOf(day)),
    ...(before === past ? [] : [mine({ kind: 'overruled', day, on: past })]),
  ];
}

function untold({ session }: Sharer, turn: number): readonly NewFact[] {
  const { common: ground } = session.known.value.ours;
  const activity = at([...toldBy(ground, session.person)].sort(), turn) ?? at(common, turn);
  const fact = untelling(ground, session.person, activity);
  const no = mine({ kind: 'welcome-answered', activity, answer: 'not-now' });
  return fact ? [no, shown(fact)] : [no];
}

/** As the screen lets them: what was told once is not told again, so one fact alone tells of it. */
function told({ session }: Sharer, turn: number): readonly NewFact[] {
  const mine = toldBy(session.known.value.ours.common, session.person);
  const { library } = session;
  const open = library.filter(({ id, tier }) => tier >= 2 && !mine.has(id));
  return [shown({ kind: 'welcome-told', activity: at(open, turn).id, day: session.today.value })];
}

function rewritten({ session }: Sharer, turn: number): readonly NewFact[] {
  const { common: ground } = session.known.value.ours;
  const own = at([...ground.own.values()], turn);
  const next = { id: `own-${session.person}-again-${turn}` as ActivityId, what: `In other words, ${turn}` };
  return own ? [shown(rewriting(ground, own, next))] : [];
}

/** Words of their own: written, welcomed and told in one write. */
function written({ session }: Sharer, turn: number): readonly NewFact[] {
  const id = `own-${session.person}-${turn}` as ActivityId;
  const own = { id, name: `Ours ${turn}`, what: 'A little thing', tier: 3, minutes: 5 } as const;
  return [
    shown({ kind: 'own-activity-written', own }),
    mine({ kind: 'welcome-answered', activity: id, answer: 'welcome' }),
    shown({ kind: 'welcome-told', activity: id, day: session.today.value }),
  ];
}

/** What the app writes while answers meet, by the calendar. Nobody shares it by a tap: it comes from the app itself. */
export const saidOfRounds = ['round-opened', 'round-answered', 'round-closed', 'common-found'] as const;

type Told = Exclude<(PassingFact | ShownFact)['kind'], (typeof saidOfRounds)[number]>;

/** Every other kind of fact that both read, as the screens make it. A new kind does not compile before it is here. [NI5] */
export type Tellings = {
  readonly [Kind in Told]: (sharer: Sharer, agreed: Agreed) => readonly NewFact[];
};

const today = ({ session }: Sharer) => session.today.value;
const untilTomorrow = (sharer: Sharer) => lapseOf(today(sharer));

/** As the screen asks: the question, that it was asked, and when it drifts, in one write. */
function invited(who: Sharer, turn: number): readonly NewFact[] {
  const { session } = who;
  const { library } = session;
  const day = today(who);
  const { id: activity, tier } = at(
    library.filter(({ tier }) => tier >= 4),
    turn,
  );
  return [
    passing({ kind: 'invited', activity, tier, when: at(whens, turn), day }, untilTomorrow(who)),
    passing({ kind: 'asked', tier, day }, lapseOf(addDays(day, 1))),
    mine({ kind: 'question-drifts', tier, day, at: session.now.value + 1000 * turn }),
  ];
}

function glad(who: Sharer, turn: number): readonly NewFact[] {
  const { session } = who;
  const { library } = session;
  const { id: activity, tier } = at(
    library.filter(({ tier }) => tier >= 4),
    turn,
  );
  const asker = otherOf(session.person);
  return [passing({ kind: 'glad', asker, tier, day: today(who), activity }, untilTomorrow(who))];
}

/** Every third is about its author alone. */
function anEntry(who: Sharer, turn: number): Extract<ShownFact, { kind: 'entry-written' }> {
  const when = { kind: 'days', from: addDays(today(who), turn % 9), days: 1 } as const;
  const entry = turn.toString(16).padStart(32, '0') as EntryId;
  return {
    kind: 'entry-written',
    entry,
    own: turn % 3 === 0,
    set: { kind: 'plan', title: `Tea ${turn}`, when },
    over: [],
  };
}

const aRitual = (turn: number): Extract<ShownFact, { kind: 'ritual-written' }> => ({
  kind: 'ritual-written',
  ritual: `own-tea-${turn}` as RitualId,
  set: { name: 'Tea', steps: ['One cup each.'], worst: ['A wave.'], apart: [] },
  over: [],
});

const named = (turn: number): string => turn.toString(16).padStart(32, '0');
/** Forty-three signs that are the same in every life: what an answer is sealed to is told apart elsewhere. */
const drawnFor = (turn: number): string => `A${turn.toString(36)}`.padEnd(43, 'x');
const aQuestion = 'what-i-miss' as QuestionId;
const twoWeeks = (who: Sharer) => lapseOf(addDays(today(who), 14));

export const tellings: Tellings = {
  offered,
  'offering-withdrawn': (who) => [passing({ kind: 'offering-withdrawn', day: today(who) }, untilTomorrow(who))],
  'standing-welcome-left': (_, { standing }) =>
    standing ? [passing({ kind: 'standing-welcome-left', welcome: standing }, lapseOf(standing.until))] : [],
  'standing-welcome-ended': (who) => [passing({ kind: 'standing-welcome-ended' }, lapseOf(addDays(today(who), 13)))],
  'sentence-sent': (who, { turn }) => [
    passing({ kind: 'sentence-sent', sentence: at(sentences, turn), day: today(who) }, untilTomorrow(who)),
  ],
  'apart-said': (who, { turn }) => [
    passing({ kind: 'apart-said', apart: turn % 2 === 0, day: today(who) }, untilTomorrow(who)),
  ],
  asked: (who, { turn }) => [
    passing({ kind: 'asked', tier: at(tiers.slice(4), turn), day: today(who) }, lapseOf(addDays(today(who), 1))),
  ],
  invited: (who, { turn }) => invited(who, turn),
  glad: (who, { turn }) => glad(who, turn),
  'time-over': (who, { turn }) => [
    passing({ kind: 'time-over', tier: at(tiers.slice(4), turn), day: today(who) }, untilTomorrow(who)),
  ],
  'signals-told': (_, { turn }) => [shown({ kind: 'signals-told', word: `stone ${turn}`, sign: 'two taps' })],
  'moment-kept': (who, { turn }) => [
    shown({ kind: 'moment-kept', activity: at(common, turn), month: monthOf(today(who)) }),
  ],
  'week-rests': () => [shown({ kind: 'week-rests' })],
  'week-rests-today': (who) => [passing({ kind: 'week-rests-today', day: today(who) }, untilTomorrow(who))],
  'entry-written': (who, { turn }) => [shown(anEntry(who, turn))],
  'entry-kept': (who, { turn }) => [shown({ kind: 'entry-kept', entry: anEntry(who, turn).entry, when: [] })],
  'entry-removed': (who, { turn }) => [shown({ kind: 'entry-removed', entry: anEntry(who, turn).entry })],
  'intentions-told': (_, { turn }) => [
    shown({ kind: 'intentions-told', nth: 1 + turn, wish: { tender: turn % 4, talk: 1, own: [] } }),
  ],
  'intention-had': (who) => [
    passing(
      { kind: 'intention-had', week: today(who), what: { kind: 'talk', nth: 0 } },
      lapseOf(addDays(today(who), 6)),
    ),
  ],
  'ritual-written': (_, { turn }) => [shown(aRitual(turn))],
  'ritual-removed': (_, { turn }) => [shown({ kind: 'ritual-removed', ritual: aRitual(turn).ritual })],
  'answer-sealed': (who, { turn }) => [
    passing({ kind: 'answer-sealed', question: aQuestion, seal: drawnFor(turn) as Seal }, twoWeeks(who)),
  ],
  'opening-wished': (who, { turn }) => [
    passing({ kind: 'opening-wished', question: aQuestion, mine: named(turn), theirs: named(turn + 1) }, twoWeeks(who)),
  ],
  'answer-opened': (who, { turn }) => [
    passing(
      {
        ...{ kind: 'answer-opened', question: aQuestion, mine: named(turn), theirs: named(turn + 1) },
        ...{ salt: drawnFor(turn) as Salt, text: `The garden, ${turn}` },
      },
      twoWeeks(who),
    ),
  ],
  'question-written': (_, { turn }) => [
    shown({ kind: 'question-written', question: `own-${named(turn)}` as QuestionId, text: `What of ${turn}?` }),
  ],
  'up-to-it': (who, { turn }) => [
    passing({ kind: 'up-to-it', what: turn % 2 === 0 ? 'talk' : 'jar', day: today(who) }, untilTomorrow(who)),
  ],
  'turn-written': (who, { turn }) => [
    passing(
      {
        kind: 'turn-written',
        day: today(who),
        step: turn % 12,
        text: `So, ${turn}`,
        ...(turn % 12 > 0 && { after: named(turn) }),
      },
      untilTomorrow(who),
    ),
  ],
  'kindness-sent': (who) => [
    passing(
      { kind: 'kindness-sent', kindness: 'how-did-you-sleep' as KindnessId, day: today(who) },
      lapseOf(addDays(today(who), 2)),
    ),
  ],
  'repair-asked': (who, { turn }) => [
    passing({ kind: 'repair-asked', repair: named(turn), day: today(who) }, lapseOf(addDays(today(who), 6))),
  ],
  'jar-note-opened': (who, { turn }) => [
    passing(
      { kind: 'jar-note-opened', what: at(jarKinds, turn), text: `The ferry, ${turn}`, day: today(who) },
      lapseOf(addDays(today(who), 6)),
    ),
  ],
  'cue-shown': (_, { turn }) => [
    shown({
      kind: 'cue-shown',
      ...{ cue: named(turn), nth: 1 },
      entry: { of: 'sign', channel: 'breath', text: `Slow, ${turn}`, means: 'ready' },
    }),
  ],
  'sentence-shared': (who, { turn }) => [
    shown({ kind: 'sentence-shared', words: `Slow is fine, ${turn}.`, until: addDays(today(who), turn % 20) }),
  ],
  'place-written': (who, { turn }) => [
    shown({
      kind: 'place-written',
      place: named(turn),
      set: { what: 'easy-day', name: `The pier, ${turn}`, month: monthOf(today(who)) },
      over: [],
    }),
  ],
  'place-kept': (_, { turn }) => [shown({ kind: 'place-kept', place: named(turn), words: [] })],
  'place-removed': (_, { turn }) => [shown({ kind: 'place-removed', place: named(turn) })],
  'goals-looked-at': (who, { turn }) => [shown({ kind: 'goals-looked-at', nth: 1 + turn, week: today(who) })],
  'turn-wished': (_, { turn }) => [shown({ kind: 'turn-wished', nth: 1 + turn, on: turn % 2 === 0 })],
  'hours-told': (_, { turn }) => [
    shown({ kind: 'hours-told', nth: 1 + turn, hours: [{ weekday: 1, part: 'morning', sure: 'often' }] }),
  ],
  'welcome-told': (who, { turn }) => told(who, turn),
  'welcome-untold': (who, { turn }) => untold(who, turn),
  'activity-named': ({ session }, { turn }) => [
    shown(naming(session.known.value.ours.common, at(common, turn), `Ours, the ${turn}th`)),
  ],
  'own-activity-written': (who, { turn }) => written(who, turn),
  'own-activity-rewritten': (who, { turn }) => rewritten(who, turn),
};

export const kindsToTell = Object.keys(tellings) as readonly (keyof Tellings)[];
