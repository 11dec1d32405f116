import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { anyLife, inputOf, type Life, today } from './clinic.gen.ts';
import {
  type ClinicFact,
  type ClinicPage,
  clinicOf,
  clinicPage,
  noticedTick,
  offeredTicks,
  type Tick,
  type Ticked,
  trends,
  untouched,
  warningTick,
  withoutTalkAlone,
  withTalkAlone,
} from './index.ts';

const runs = { numRuns: process.env.DEEP ? 10_000 : 250 };
const anyChoice = fc.infiniteStream(fc.boolean());
const shuffle = <Thing>(all: readonly Thing[], chance: readonly number[]): readonly Thing[] =>
  all
    .map((each, at) => ({ each, at: chance[at % chance.length] ?? 0 }))
    .sort((one, two) => one.at - two.at)
    .map(({ each }) => each);
const chances = fc.array(fc.nat(), { minLength: 1, maxLength: 9 });

/** Every tick that this life offers, and which of them were chosen. */
function chosen(life: Life, choice: Iterator<boolean>): { readonly ticked: Ticked; readonly left: readonly Tick[] } {
  const all = [...offeredTicks(inputOf(life))];
  const ticked = new Set(all.filter(() => choice.next().value));
  return { ticked, left: all.filter((tick) => !ticked.has(tick)) };
}

const parts: Partial<Record<Tick, string>> = {
  date: '"date":',
  present: '"who":',
  'before-partner': '"beforePartner":',
  stairs: '"stairs":',
  positions: '"positions":',
  'flare-days': '"flare":',
  box: 'not-yet-until',
};

/** What the page would hold to the letter if this were on it. */
function bytesOf(tick: Tick): string {
  const [kind, ...rest] = tick.split('/');
  const id = rest.join('/');
  if (kind === 'condition') return id;
  if (kind === 'scale') return `"scale":"${id}"`;
  if (kind === 'warning') return `"day":"${rest[1]}","flag":"${rest[0]}"`;
  if ((trends as readonly string[]).includes(tick)) return `"trend":"${tick}"`;
  return parts[tick] ?? `said ${tick} `;
}

test('[CP1] nothing that is not ticked is on the page: no byte of it', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyLife, anyChoice, (life, choice) => {
      const { ticked, left } = chosen(life, choice);
      const page = clinicPage(inputOf(life), ticked);
      const text = JSON.stringify(page);
      for (const tick of left.filter((one) => !one.startsWith('concern/'))) expect(text).not.toContain(bytesOf(tick));
      for (const one of page.concerns ?? []) expect(ticked.has(`concern/${one}`)).toBe(true);
      // The same search finds what is ticked, so that it would have found what is not.
      const found = [...ticked].filter((tick) => !tick.startsWith('concern/') && text.includes(bytesOf(tick)));
      expect(found.length).toBe([...ticked].filter((tick) => !tick.startsWith('concern/')).length);
      seen += found.length;
    }),
    runs,
  );
  expect(seen).toBeGreaterThan(runs.numRuns);
});

test('[CP1] an untouched page holds the question and the day; with no tick, only what every page says', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const says = ['own-words', 'no-diagnosis'];
      const { want, footer, ...others } = clinicPage(inputOf(life), untouched);
      expect(others).toEqual({});
      expect(footer).toEqual({ says, date: today, version: '0.1.0' });
      expect(want === undefined || want.startsWith('said want ')).toBe(true);
      expect(clinicPage(inputOf(life), new Set())).toEqual({ footer: { says, version: '0.1.0' } });
    }),
    runs,
  );
});

function isTicked(fact: ClinicFact, ticked: Ticked): boolean {
  if (fact.kind === 'scale-noted') return ticked.has(`scale/${fact.scale}`);
  if (fact.kind !== 'clinic-told') return false;
  if (fact.about === 'operation') return ticked.has(`operation/${fact.operation}`);
  if (fact.about === 'tried') return ticked.has(`tried/${fact.tried}`);
  return fact.about === 'last-visit' || ticked.has(fact.about);
}

function bare(reading: Reading, ticked: Ticked): Reading {
  const kept = ticked.has('flare-days') ? [...trends, 'worse'] : trends.filter((trend) => ticked.has(trend));
  return Object.fromEntries(
    Object.entries(reading).filter(([key]) => key === 'day' || kept.includes(key)),
  ) as unknown as Reading;
}

/** A life in which nothing was ever told but what is ticked. */
const strippedTo = (life: Life, ticked: Ticked): Life => ({
  clinic: life.clinic.filter((fact) => isTicked(fact, ticked)),
  medicines: life.medicines.filter((fact) =>
    ticked.has(fact.kind === 'medicine-told' ? `medicine/${fact.medicine}` : noticedTick(fact)),
  ),
  signs: life.signs.filter((fact) => fact.kind === 'red-flag-raised' && ticked.has(warningTick(fact))),
  readings: life.readings.map((reading) => bare(reading, ticked)),
  care: { ...life.care, conditions: life.care.conditions.filter(({ id }) => ticked.has(`condition/${id}`)) },
});

test('[CP1] [CP11] what is not ticked moves nothing: a life without it gives the same page', () => {
  fc.assert(
    fc.property(anyLife, anyChoice, (life, choice) => {
      const { ticked } = chosen(life, choice);
      const page = clinicPage(inputOf(life), ticked);
      expect(clinicPage(inputOf(strippedTo(life, ticked)), ticked)).toEqual(page);
    }),
    runs,
  );
});

test('[CP2] in whatever order my facts arrive, and however often, the page is the same to the letter', () => {
  fc.assert(
    fc.property(anyLife, chances, (life, chance) => {
      const again = {
        ...life,
        clinic: shuffle([...life.clinic, ...life.clinic], chance),
        medicines: shuffle([...life.medicines, ...life.medicines], chance),
        signs: shuffle([...life.signs, ...life.signs], chance),
        care: { ...life.care, conditions: shuffle(life.care.conditions, chance) },
      };
      const ticked = offeredTicks(inputOf(life));
      expect(offeredTicks(inputOf(again))).toEqual(ticked);
      expect(JSON.stringify(clinicPage(inputOf(again), ticked))).toBe(
        JSON.stringify(clinicPage(inputOf(life), ticked)),
      );
      expect(clinicOf(again.clinic)).toEqual(clinicOf(life.clinic));
    }),
    runs,
  );
});

const anyUnseen = fc.record({
  rest: fc.boolean(),
  talk: fc.boolean(),
  desire: fc.constantFrom('none' as const, 'a-lot' as const),
  welcome: fc.constantFrom(0 as const, 5 as const),
  offLimits: fc.constant([{ kind: 'tier' as const, tier: 3 as const }]),
  mood: fc.integer({ min: 0, max: 10 }),
});

test('[CP5] [CP7] closeness, a no, a limit and a day of rest move no letter', () => {
  fc.assert(
    fc.property(anyLife, anyUnseen, fc.integer({ min: 0, max: 9 }), (life, unseen, times) => {
      const input = inputOf(life);
      const ticked = offeredTicks(input);
      const readings = life.readings.map((reading) => ({ ...reading, ...unseen }));
      const half = inputOf({ ...life, readings }).half;
      const had = Array.from({ length: times }, () => ({ day: today, tier: 4 as const, demand: 20, minutes: 30 }));
      const comfortable = had.map(({ day, demand }) => ({ day, demand }));
      const limits = unseen.offLimits.map((limit) => ({ limit }));
      const other = { ...input, half: { ...half, limits, pace: { ...half.pace, had, comfortable } } };
      expect(JSON.stringify(clinicPage(other, ticked))).toBe(JSON.stringify(clinicPage(input, ticked)));
    }),
    runs,
  );
});

/** Where each number of the page stands. */
const numbersIn = (part: unknown, at = ''): readonly string[] => {
  if (typeof part === 'number') return [at];
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) =>
    numbersIn(value, Array.isArray(part) ? `${at}[]` : `${at}.${key}`),
  );
};

const noDays = { known: 0, flare: 0, recovery: 0 };

const scoresIn = ({ trend }: ClinicPage): readonly number[] => [
  ...(trend?.series ?? []).flatMap(({ told }) => told.map(({ value }) => value)),
  ...(trend?.scales ?? []).map(({ score }) => score),
];

test('[CP7] [CP12] the only numbers are days, scores of the body and of the scales, each on its scale', () => {
  const allowed =
    /^\.trend\.(series\[\]\.(told\[\]\.value|summary\.(median|lowest|highest))|days\.(known|flare|recovery)|scales\[\]\.(items\[\]|score))$/;
  fc.assert(
    fc.property(anyLife, (life) => {
      const page = clinicPage(inputOf(life), offeredTicks(inputOf(life)));
      for (const at of numbersIn(page)) expect(at).toMatch(allowed);
      for (const { told, summary } of page.trend?.series ?? []) expect(summary !== undefined).toBe(told.length >= 5);
      for (const score of scoresIn(page)) expect(score >= 0 && score <= 10).toBe(true);
      const { known, flare, recovery } = page.trend?.days ?? noDays;
      expect(known <= 28 && flare + recovery <= known).toBe(true);
    }),
    runs,
  );
});

test('[CP12] there is a page on any day, and no check-in, operation, noticed change or sign of a later day', () => {
  const odd = fc
    .constantFrom('1900-01-01', '1970-01-01', '2026-05-06', '2030-01-01', '9999-12-31')
    .map((d) => d as Day);
  fc.assert(
    fc.property(anyLife, odd, (life, on) => {
      const all = offeredTicks(inputOf(life));
      const page = clinicPage(inputOf(life, on), all);
      const days = [
        ...(page.trend?.series ?? []).flatMap(({ told }) => told),
        ...(page.trend?.scales ?? []),
        ...(page.health?.operations ?? []),
        ...(page.medicines?.noticed ?? []),
        ...(page.warnings?.signs ?? []),
      ].flatMap(({ day }) => (day === undefined ? [] : [day]));
      for (const day of days) expect(day <= on).toBe(true);
      const weeks = page.trend?.series.flatMap(({ told }) => told) ?? [];
      for (const { day } of weeks) expect(day > addDays(on, -28)).toBe(true);
    }),
    runs,
  );
});

test('[CP8] the line to talk alone changes nothing else, and goes without a trace', () => {
  fc.assert(
    fc.property(anyLife, anyChoice, (life, choice) => {
      const page = clinicPage(inputOf(life), chosen(life, choice).ticked);
      expect(JSON.stringify(page)).not.toMatch(/alone"?:|talk/);
      expect(withoutTalkAlone(withTalkAlone(page))).toEqual(page);
    }),
    runs,
  );
});
