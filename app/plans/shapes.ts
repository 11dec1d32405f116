import {
  type EntryFact,
  type EntryFields,
  type EntryId,
  entryKinds,
  longestCycle,
  longestNote,
  longestTitle,
} from '@unhurried/domain/calendar';
import { mostTold } from '@unhurried/domain/edits';
import { type HoursFact, mostHours, parts, sureties, weekdays } from '@unhurried/domain/kind-hours';
import {
  longestName,
  longestStep,
  mostSteps,
  mostWorstSteps,
  ownIdFrom,
  type RitualFact,
  type RitualId,
} from '@unhurried/domain/rituals';
import { type Wall, wallFrom, type Zone, zoneFrom } from '@unhurried/domain/time';
import type { TurnFact } from '@unhurried/domain/turn';
import { type HadFact, type IntentionsFact, longestOwn, mostOfAKind, mostOwn } from '@unhurried/domain/week';
import * as v from 'valibot';
import { count, day, factId, parsed, text, words } from '../looking/index.ts';

/** Whatever somebody else wrote is looked at here before it is believed. [PL1] [SE3] */

const wall = v.pipe(
  v.string(),
  v.check((value) => wallFrom(value) !== undefined),
  v.transform((value) => value as Wall),
);
const zone = v.pipe(
  text(64),
  v.check((value) => zoneFrom(value) !== undefined),
  v.transform((value) => value as Zone),
);
const entry = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{32}$/),
  v.transform((value) => value as EntryId),
);
/** Edits of one thing that are not yet erased: as many as are kept of both, and some room. [ED5] */
const factIds = v.pipe(v.array(factId), v.maxLength(1000));
export const nth = count(1, mostTold);

/** As many as a calendar file may name. [CF] */
const starts = v.pipe(v.array(v.union([day, wall])), v.maxLength(1000));
const repeat = v.object({
  rule: v.exactOptional(text(4000)),
  also: v.exactOptional(starts),
  not: v.exactOptional(starts),
});
const fortnight = 14 * 24 * 60;
const when = v.variant('kind', [
  v.object({ kind: v.literal('days'), from: day, days: count(1, 400), repeat: v.exactOptional(repeat) }),
  v.object({
    kind: v.literal('time'),
    from: wall,
    minutes: count(0, fortnight),
    zone: v.exactOptional(zone),
    repeat: v.exactOptional(repeat),
  }),
]);

const change = v.union([
  v.literal('as-ruled'),
  v.object({ off: v.literal(true) }),
  v.object({ off: v.exactOptional(v.literal(false)), from: v.union([day, wall]), length: count(0, fortnight) }),
]);

const cycle = v.pipe(
  v.object({
    days: count(2, longestCycle),
    hard: v.exactOptional(v.object({ from: count(1, longestCycle), to: count(1, longestCycle) })),
  }),
  v.check(({ days, hard }) => hard === undefined || (hard.from <= hard.to && hard.to <= days)),
);

const fields = v.object({
  kind: v.exactOptional(v.picklist(entryKinds)),
  title: v.exactOptional(text(longestTitle)),
  note: v.exactOptional(text(longestNote)),
  when: v.exactOptional(when),
  cycle: v.exactOptional(v.union([v.literal('none'), cycle])),
  ritual: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/))),
  origin: v.exactOptional(v.object({ uid: text(1000), sequence: count(0, 2_147_483_647) })),
  shadow: v.exactOptional(v.union([v.literal('none'), entry])),
});

const isOn = (name: string): name is `on:${string}` => /^on:\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(name);

/** The known fields, and what became of single times; a name that is neither is left aside. */
const set = v.pipe(
  v.record(text(24), v.unknown()),
  v.rawTransform(({ dataset, addIssue, NEVER }): EntryFields => {
    const named = v.safeParse(fields, dataset.value);
    const ons = Object.entries(dataset.value).filter(([name]) => isOn(name));
    const changes = ons.map(([name, value]) => [name, v.safeParse(change, value)] as const);
    if (!named.success || changes.some(([, parsed]) => !parsed.success)) {
      addIssue({ message: 'not the fields of an entry' });
      return NEVER;
    }
    return { ...named.output, ...Object.fromEntries(changes.map(([name, { output }]) => [name, output])) };
  }),
);

const entryFact = v.variant('kind', [
  v.object({ kind: v.literal('entry-written'), entry, own: v.boolean(), set, over: factIds }),
  v.object({ kind: v.literal('entry-kept'), entry, when: factIds }),
  v.object({ kind: v.literal('entry-removed'), entry }),
]);

const own = words(longestOwn);
const wishFact = v.object({
  kind: v.literal('intentions-told'),
  nth,
  wish: v.object({
    tender: count(0, mostOfAKind),
    talk: count(0, mostOfAKind),
    own: v.pipe(v.array(own), v.maxLength(mostOwn)),
  }),
});

const intention = v.variant('kind', [
  v.object({ kind: v.picklist(['tender', 'talk']), nth: count(0, mostOfAKind) }),
  v.object({ kind: v.literal('own'), name: own }),
]);
const hadFact = v.object({ kind: v.literal('intention-had'), week: day, what: intention });

const ritual = v.pipe(
  v.string(),
  v.check((value) => ownIdFrom(value) !== undefined),
  v.transform((value) => value as RitualId),
);
const steps = (least: number, most: number) =>
  v.pipe(v.array(words(2 * longestStep)), v.minLength(least), v.maxLength(most));
const ritualFact = v.variant('kind', [
  v.object({
    kind: v.literal('ritual-written'),
    ritual,
    set: v.object({
      name: v.exactOptional(words(2 * longestName)),
      steps: v.exactOptional(steps(1, mostSteps)),
      worst: v.exactOptional(steps(1, mostWorstSteps)),
      apart: v.exactOptional(steps(0, mostSteps)),
    }),
    over: factIds,
  }),
  v.object({ kind: v.literal('ritual-removed'), ritual }),
]);

const hour = v.object({ weekday: v.picklist(weekdays), part: v.picklist(parts), sure: v.picklist(sureties) });
const hoursFact = v.object({
  kind: v.literal('hours-told'),
  nth,
  hours: v.pipe(v.array(hour), v.maxLength(mostHours)),
});

const turnFact = v.object({ kind: v.literal('turn-wished'), nth, on: v.boolean() });

export const entryFactFrom: (body: unknown) => EntryFact | undefined = parsed(entryFact);
export const wishFactFrom: (body: unknown) => IntentionsFact | undefined = parsed(wishFact);
export const ritualFactFrom: (body: unknown) => RitualFact | undefined = parsed(ritualFact);
export const hoursFactFrom: (body: unknown) => HoursFact | undefined = parsed(hoursFact);
export const turnFactFrom: (body: unknown) => TurnFact | undefined = parsed(turnFact);
export const hadFactFrom: (body: unknown) => HadFact | undefined = parsed(hadFact);
