import { isSlot, mostNames, type Slot } from '@unhurried/domain/common-ground';
import type { ActivityId, Adaptation, Tier } from '@unhurried/domain/library';
import { adaptations } from '@unhurried/domain/library';
import { sentences } from '@unhurried/domain/offering';
import { type Day, dayFrom } from '@unhurried/domain/time';
import { longestSignal, whens } from '@unhurried/domain/together';
import * as v from 'valibot';
import type { FoldedPassing, FoldedShown } from './facts.ts';

/**
 * What the other side wrote is looked at before it is believed: a fact of an unknown kind or a wrong shape is left
 * aside, and nothing of it reaches the state. [SE3]
 */

const day = v.pipe(
  v.string(),
  v.check((text) => dayFrom(text) !== undefined),
  v.transform((text) => text as Day),
);
const activity = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,64}$/),
  v.transform((text) => text as ActivityId),
);
/** Never the id of a library entry: that would give it another tier, and other words. [CG8] */
const ownId = v.pipe(
  v.string(),
  v.regex(/^own-[a-z0-9-]{1,60}$/),
  v.transform((text) => text as ActivityId),
);
const tier = v.pipe(
  v.picklist([0, 1, 2, 3, 4, 5, 6]),
  v.transform((number) => number as Tier),
);
const minutes = v.pipe(v.number(), v.minValue(1), v.maxValue(240));
const adaptation = v.pipe(
  v.picklist(adaptations),
  v.transform((name) => name as Adaptation),
);
const gives = v.pipe(v.array(v.picklist(['a', 'b'])), v.minLength(1), v.maxLength(2));
const offered = v.object({ activity, adaptations: v.array(adaptation), minutes, gives: v.exactOptional(gives) });
const list = v.pipe(v.array(offered), v.maxLength(64));

const slot = v.pipe(
  v.string(),
  v.check(isSlot),
  v.transform((text) => text as Slot),
);
/** Two for each of 24 activities, and some room. */
const mostSlots = 64;
const slots = v.pipe(v.array(slot), v.maxLength(mostSlots));
const round = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const attempt = v.picklist([0, 1]);
const key = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
/** What 64 slots need, in base64url. */
const message = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(14_000));
const word = v.picklist(['rest', 'gentle', 'open']);

const passingFact = v.variant('kind', [
  v.object({
    kind: v.literal('offered'),
    offering: v.object({ day, tier, word, talk: v.boolean(), list: v.pipe(list, v.maxLength(8)) }),
  }),
  v.object({ kind: v.literal('offering-withdrawn'), day }),
  v.object({ kind: v.literal('standing-welcome-left'), welcome: v.object({ from: day, until: day, list }) }),
  v.object({ kind: v.literal('standing-welcome-ended') }),
  v.object({ kind: v.literal('sentence-sent'), sentence: v.picklist(sentences), day }),
  v.object({ kind: v.literal('apart-said'), apart: v.boolean(), day }),
  v.object({ kind: v.literal('asked'), tier, day }),
  v.object({ kind: v.literal('invited'), activity, tier, when: v.picklist(whens), day }),
  v.object({ kind: v.literal('glad'), asker: v.picklist(['a', 'b']), tier, day, activity }),
  v.object({ kind: v.literal('time-over'), tier, day }),
  v.object({ kind: v.literal('week-rests-today'), day }),
  v.object({ kind: v.literal('round-opened'), round, attempt, name: key, slots, first: message }),
  v.object({ kind: v.literal('round-answered'), round, to: key, name: key, first: message, second: message }),
  v.object({ kind: v.literal('round-closed'), round, to: key, second: message }),
]);

/** The id of a fact, as the journals of both hold it. */
const factId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const nth = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostNames));

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

const own = v.object({ id: ownId, name: words(60), what: words(400), tier, minutes });

const signal = v.pipe(v.string(), v.trim(), v.maxLength(longestSignal));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

const shownFact = v.variant('kind', [
  v.object({ kind: v.literal('signals-told'), word: signal, sign: signal }),
  v.object({ kind: v.literal('moment-kept'), activity, month }),
  v.object({ kind: v.literal('week-rests') }),
  v.object({
    kind: v.literal('common-found'),
    round,
    found: v.pipe(v.array(v.object({ slot, until: v.exactOptional(day) })), v.maxLength(mostSlots)),
    ended: slots,
    shows: day,
    pad: v.exactOptional(v.pipe(v.string(), v.maxLength(8000))),
  }),
  v.object({ kind: v.literal('welcome-told'), activity, day }),
  v.object({ kind: v.literal('welcome-untold'), told: v.pipe(v.array(factId), v.maxLength(64)) }),
  v.object({ kind: v.literal('activity-named'), activity, name: words(60), nth: v.exactOptional(nth) }),
  v.object({ kind: v.literal('own-activity-written'), own }),
  v.object({
    kind: v.literal('own-activity-rewritten'),
    own,
    after: v.pipe(v.array(ownId), v.minLength(1), v.maxLength(16)),
  }),
]);

/** What the core folds; anything else is laid by. [SE14] */
export const passingKinds: ReadonlySet<string> = new Set(
  passingFact.options.map(({ entries }) => entries.kind.literal),
);
export const shownKinds: ReadonlySet<string> = new Set(shownFact.options.map(({ entries }) => entries.kind.literal));

export function passingFactFrom(body: unknown): FoldedPassing | undefined {
  const parsed = v.safeParse(passingFact, body);
  return parsed.success ? parsed.output : undefined;
}

export function shownFactFrom(body: unknown): FoldedShown | undefined {
  const parsed = v.safeParse(shownFact, body);
  return parsed.success ? parsed.output : undefined;
}
