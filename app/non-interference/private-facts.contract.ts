import { activities } from '@unhurried/content/activities';
import type { QuestionId, Salt, Seal } from '@unhurried/domain/answers';
import { type EntryId, entryKinds } from '@unhurried/domain/calendar';
import type { OffLimit } from '@unhurried/domain/check-in';
import { changes, type Side, sides } from '@unhurried/domain/common-ground';
import { channels } from '@unhurried/domain/cues';
import { jarKinds } from '@unhurried/domain/jar';
import { type ActivityId, regions, tiers } from '@unhurried/domain/library';
import { reminderKinds, type TimeOfDay } from '@unhurried/domain/reminders';
import { addDays, type Day } from '@unhurried/domain/time';
import { senses } from '@unhurried/domain/together';
import fc from 'fast-check';
import { anyCondition, anyLearned, anyPrecaution, anyReadingOn } from '../../domain/laws/my-day.gen.ts';
import type { MineFact } from '../session/index.ts';
import { privateCareOn } from './private-care.contract.ts';

/**
 * Of `mine`, and not a private life: when the first deck is over for me is a tap that says when a round goes. Lives that
 * are compared do it at the same time, or both do not: it is a happening of the plan.
 */
type Tapped = 'first-deck-done';

/** Written with the question that it belongs to, in one step. */
type WithAQuestion = 'question-drifts';

/** What the app writes while answers meet, by the calendar. Every life gets it from the app itself and from nowhere else. */
export const ofRounds = ['decks-began', 'week-seen', 'slots-given', 'round-sealed', 'round-over'] as const;

type Written = Exclude<MineFact['kind'], (typeof ofRounds)[number] | Tapped | WithAQuestion>;

/**
 * A generator for every kind of fact that a person writes for themselves. A kind that is new in `MineFact` and neither here
 * nor above does not compile: nothing private is added without being shown to move nothing. [NI5]
 */
export type Generators = { readonly [Kind in Written]: fc.Arbitrary<Extract<MineFact, { kind: Kind }>> };

const anyId: fc.Arbitrary<ActivityId> = fc.constantFrom(...activities.map(({ id }) => id));
const anyLimit: fc.Arbitrary<OffLimit> = fc.oneof(
  anyId.map((activity): OffLimit => ({ kind: 'activity', activity })),
  fc.constantFrom(...tiers).map((tier): OffLimit => ({ kind: 'tier', tier })),
  fc.constantFrom(...regions).map((region): OffLimit => ({ kind: 'touch', region })),
);
/** Words of ours, and some that nobody has written. */
const anyOwnId = fc.constantFrom('own-song', 'own-tea', 'own-elsewhere').map((id) => id as ActivityId);
/** What has a card. Gentler things have none, and nobody answers them on one; whose part it is, is asked where one gives. */
const anyWithACard = fc.constantFrom(...activities.filter(({ tier }) => tier >= 2));
const anySides: fc.Arbitrary<readonly Side[]> = fc.subarray([...sides], { minLength: 1 });
const anyScore = fc.integer({ min: 0, max: 10 });
const anyText = fc.string({ minLength: 1, maxLength: 24 });
const just = <Kind extends MineFact['kind']>(kind: Kind) => fc.constant(kind);

/** A private entry in words of its own: another each time, or more edits of one that is there. */
const anyPrivateEntry = (day: Day): fc.Arbitrary<Extract<MineFact, { kind: 'entry-written' }>> =>
  fc
    .record({
      pair: fc.constantFrom('a1', 'b2', 'c3'),
      what: fc.constantFrom(...entryKinds),
      title: fc.string({ maxLength: 40 }),
      note: fc.option(fc.string({ maxLength: 40 }), { nil: undefined }),
      at: fc.integer({ min: -20, max: 20 }),
      days: fc.integer({ min: 1, max: 5 }),
      rule: fc.option(fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;COUNT=4'), { nil: undefined }),
    })
    .map(({ pair, what, title, note, at, days, rule }) => ({
      kind: 'entry-written',
      entry: pair.repeat(16) as EntryId,
      own: true,
      set: {
        kind: what,
        title,
        ...(note === undefined ? {} : { note }),
        when: { kind: 'days', from: addDays(day, at), days, ...(rule ? { repeat: { rule } } : {}) },
      },
      over: [],
    }));

const anyQuestion = fc.constantFrom('what-i-miss', 'own-ours').map((id) => id as QuestionId);
/** Forty-three signs, as a hash or a salt has them. */
const anyDrawn = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHabcdefgh0123456789_-'),
  minLength: 43,
  maxLength: 43,
});
const aName = fc.constantFrom('a', 'b', 'c').map((digit) => digit.repeat(32));
/** A kind word, all of them, a repair, a line of the other on my card. */
const anyPutAway = fc.oneof(
  fc.constantFrom('all', 'sleep-well', 'i-am-here'),
  aName.map((name) => `repair-${name}`),
  aName.map((name) => `cue-${name}`),
);

export function privateFactsOn(day: Day): Generators {
  const anyDay = fc.integer({ min: -20, max: 0 }).map((count) => addDays(day, count));
  const aComfort = fc.record({ day: anyDay, demand: anyScore });
  return {
    'checked-in': fc.record({
      kind: just('checked-in'),
      reading: fc.oneof(anyReadingOn(day), anyDay.chain(anyReadingOn)),
    }),
    'usual-told': fc.record({ kind: just('usual-told'), usual: fc.record({ energy: anyScore, pain: anyScore }) }),
    // No more than fits into one even letter: a whole diary is the declared exception. [NI4]
    'diary-imported': fc.record({
      kind: just('diary-imported'),
      source: anyText,
      fingerprint: anyText,
      readings: fc.array(anyDay.chain(anyReadingOn), { minLength: 1, maxLength: 12 }),
    }),
    'limit-set': fc.record({ kind: just('limit-set'), limit: anyLimit }),
    'limit-lifted': fc.record({ kind: just('limit-lifted'), limit: anyLimit }),
    'condition-told': fc.record({ kind: just('condition-told'), condition: anyCondition }),
    'condition-ended': fc.record({ kind: just('condition-ended'), id: fc.constantFrom('c1', 'c2', 'c3') }),
    'precaution-set': fc.record({ kind: just('precaution-set'), precaution: anyPrecaution }),
    'precaution-ended': fc.record({ kind: just('precaution-ended'), id: fc.constantFrom('p1', 'p2', 'p3') }),
    'red-flag-raised': fc.record({ kind: just('red-flag-raised'), flag: anyText, day: fc.constant(day) }),
    'red-flag-looked-at': fc.record({ kind: just('red-flag-looked-at') }),
    'profile-chosen': fc.record({
      kind: just('profile-chosen'),
      profile: fc.constantFrom('payback' as const, 'steady' as const),
      day: anyDay,
    }),
    'standing-tapped': fc.record({
      kind: just('standing-tapped'),
      tap: fc.constantFrom('worse' as const, 'back-to-usual' as const, 'new-usual' as const, 'not-new-usual' as const),
      day: anyDay,
    }),
    'low-is-usual': fc.record({ kind: just('low-is-usual'), on: fc.boolean() }),
    'time-had': fc.record({
      kind: just('time-had'),
      time: fc.record({
        day: anyDay,
        tier: fc.constantFrom(...tiers),
        demand: anyScore,
        minutes: fc.integer({ min: 1, max: 90 }),
      }),
    }),
    'little-more': fc.record({ kind: just('little-more'), day: anyDay }),
    'times-settled': fc.record({
      kind: just('times-settled'),
      through: anyDay,
      comfortable: fc.array(aComfort, { maxLength: 5 }),
      learned: anyLearned,
    }),
    'welcome-answered': fc
      .record({
        on: fc.oneof(
          { weight: 8, arbitrary: anyWithACard.map(({ id, oneGives = false }) => ({ activity: id, oneGives })) },
          { weight: 1, arbitrary: anyOwnId.map((activity) => ({ activity, oneGives: false })) },
        ),
        answer: fc.constantFrom('welcome' as const, 'not-now' as const),
        heard: fc.boolean(),
        dated: fc.option(fc.record({ day: anyDay, sides: anySides, changes: fc.subarray([...changes]) })),
      })
      .map(({ on: { activity, oneGives }, answer, heard, dated }) => ({
        kind: 'welcome-answered',
        activity,
        answer,
        ...(heard ? { heard } : {}),
        ...(dated ? { day: dated.day, changes: dated.changes } : {}),
        ...(dated && oneGives ? { sides: dated.sides } : {}),
      })),
    'own-activity-hidden': fc.record({
      kind: just('own-activity-hidden'),
      activity: anyOwnId,
    }),
    'own-activities-unhidden': fc.record({ kind: just('own-activities-unhidden') }),
    'question-put-aside': fc.record({
      kind: just('question-put-aside'),
      tier: fc.constantFrom(4 as const, 5 as const, 6 as const),
      day: fc.constant(day),
    }),
    'senses-noted': fc.record({
      kind: just('senses-noted'),
      good: fc.subarray([...senses]),
      leaveOut: fc.subarray([...senses]),
    }),
    'entry-written': anyPrivateEntry(day),
    'reminders-set': fc.record({
      kind: just('reminders-set'),
      settings: fc.record({
        kinds: fc.subarray([...reminderKinds]),
        times: fc.subarray(['08:00', '12:15', '18:30'] as TimeOfDay[]),
      }),
    }),
    // Kept of an answer whose seal is gone: it lies there alone.
    'answer-written': fc.record({
      kind: just('answer-written'),
      question: anyQuestion,
      text: anyText,
      salt: anyDrawn.map((drawn) => drawn as Salt),
      seal: anyDrawn.map((drawn) => drawn as Seal),
      opensItself: fc.boolean(),
      day: anyDay,
    }),
    'question-skipped': fc.record({ kind: just('question-skipped'), question: anyQuestion }),
    'question-met': fc.record({ kind: just('question-met'), question: anyQuestion, day: anyDay }),
    'sleep-told': fc.record({ kind: just('sleep-told'), at: fc.constantFrom('21:00', '23:30') }),
    'kindness-put-away': fc.record({ kind: just('kindness-put-away'), fact: anyPutAway, day: anyDay }),
    'jar-note-written': fc.record({
      kind: just('jar-note-written'),
      note: aName,
      what: fc.constantFrom(...jarKinds),
      text: anyText,
    }),
    'cue-written': fc.record({
      kind: just('cue-written'),
      cue: aName,
      nth: fc.integer({ min: 1, max: 9 }),
      entry: fc.record({
        of: fc.constant('sign' as const),
        channel: fc.constantFrom(...channels),
        text: anyText,
        means: fc.constantFrom('ready' as const, 'slower' as const, 'pause' as const),
      }),
    }),
    'cue-offer-left': fc.record({ kind: just('cue-offer-left'), day: anyDay }),
    'learned-hidden': fc.record({ kind: just('learned-hidden'), sentence: anyText }),
    'looked-again': fc.record({ kind: just('looked-again'), day: anyDay }),
    'words-kept': fc.record({
      kind: just('words-kept'),
      keepsake: aName,
      from: fc.constantFrom('longing' as const, 'well' as const, 'for-myself' as const),
      text: anyText,
      day: anyDay,
    }),
    ...privateCareOn(day),
    overruled: fc.record({ kind: just('overruled'), day: fc.constant(day), on: fc.boolean() }),
  };
}
