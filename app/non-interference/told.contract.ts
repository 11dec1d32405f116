import type { QuestionId, Salt, Seal } from '@unhurried/domain/answers';
import { naming } from '@unhurried/domain/common-ground';
import { jarKinds } from '@unhurried/domain/jar';
import { monthOf } from '@unhurried/domain/journey';
import type { KindnessId } from '@unhurried/domain/kindness';
import { tiers } from '@unhurried/domain/library';
import { sentences } from '@unhurried/domain/offering';
import { addDays } from '@unhurried/domain/time';
import type { NewFact } from '../device/index.ts';
import { lapseOf, type PassingFact, passing, type ShownFact, shown } from '../session/index.ts';
import type { Agreed, Sharer } from './agreed.contract.ts';
import { common } from './common.contract.ts';
import {
  anEntry,
  aRitual,
  at,
  glad,
  invited,
  offered,
  rewritten,
  today,
  told,
  untilTomorrow,
  untold,
  written,
} from './telling.contract.ts';

/** What the app writes while answers meet, by the calendar. Nobody shares it by a tap: it comes from the app itself. */
export const saidOfRounds = ['round-opened', 'round-answered', 'round-closed', 'common-found'] as const;

type Told = Exclude<(PassingFact | ShownFact)['kind'], (typeof saidOfRounds)[number]>;

/** Every other kind of fact that both read, as the screens make it. A new kind does not compile before it is here. [NI5] */
export type Tellings = {
  readonly [Kind in Told]: (sharer: Sharer, agreed: Agreed) => readonly NewFact[];
};

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
