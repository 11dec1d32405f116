import { readFileSync } from 'node:fs';
import { activities } from '@unhurried/content/activities';
import { entriesFrom, entriesOf, occurrencesOf } from '@unhurried/domain/calendar';
import { type CheckInFact, evolveCheckIn, noCheckIns, type Reading } from '@unhurried/domain/check-in';
import { activityOf } from '@unhurried/domain/common-ground';
import { goals, goalsDue, journeyFrom, places, type SaidPlace, toLookAt } from '@unhurried/domain/journey';
import { standingsOver, type Tap } from '@unhurried/domain/pace';
import { addDays, type Day, dayFrom, daysBetween, type Zone } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { type SampleLife, type SampleSide, sampleCouple } from './index.ts';

const words = {
  me: 'Robin',
  partner: 'Sam',
  danceName: 'Kitchen waltz',
  ownName: 'Crossword',
  ownWhat: 'One reads, the other guesses.',
  coast: {
    firstWalk: 'To the corner',
    longWait: 'The wait',
    longWaitTaught: 'Hands are enough.',
    seaAgain: 'The sea',
    soup: 'Soup',
    quietSunday: 'Sunday',
    hardWeek: 'The week',
    hardWeekTaught: 'Say it early.',
    wholeSong: 'A song',
    goodNews: 'The letter',
    firstSnow: 'Frost',
  },
  care: {
    want: 'To know what my arm may do.',
    operation: 'Left side',
    checkUp: 'Check-up',
    matters: 'A song',
    tried: 'A pillow',
    triedCame: 'More sleep',
    noticed: 'Tired',
    question: 'Swim?',
    knees: 'Stairs are slow.',
  },
};

function dayOf(text: string): Day {
  const day = dayFrom(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

const today = dayOf('2026-11-22');
const life = sampleCouple(today, words, activities);
const sides = [life.a, life.b];
/** Weekdays, month ends, a leap day, a new year. */
const days = Array.from({ length: process.env.DEEP ? 800 : 60 }, (_, at) => addDays(dayOf('2027-12-20'), at * 3));
const lives: readonly SampleLife[] = days.map((day) => sampleCouple(day, words, activities));

const readingsOf = (side: SampleSide): readonly Reading[] =>
  side.mine.flatMap(({ fact }) => (fact.kind === 'checked-in' ? [fact.reading] : []));
const tapsOf = (side: SampleSide): readonly Tap[] =>
  side.mine.flatMap(({ fact }) => (fact.kind === 'standing-tapped' ? [{ kind: fact.tap, day: fact.day }] : []));

function flareDays(side: SampleSide, upTo: Day, taps: readonly Tap[]): readonly number[] {
  const profile = side === life.b ? 'steady' : 'payback';
  const all = Array.from({ length: 182 }, (_, at) => addDays(upTo, at - 181));
  const standings = standingsOver({ readings: readingsOf(side), taps, profile }, all);
  return all.flatMap((day, at) => (standings.get(day)?.state === 'flare' ? [at] : []));
}

test('[SL1] the same day gives the same half year, another day another one that ends with it', () => {
  const again = sampleCouple(today, words, activities);
  expect({ ...again, chance: again.chance.space }).toEqual({ ...life, chance: life.chance.space });
  for (const [at, each] of lives.entries()) {
    for (const side of [each.a, each.b]) expect(readingsOf(side).at(-1)?.day).toBe(days[at]);
  }
});

const every = lives.flatMap((each, at) => [each.a, each.b].map((side) => ({ side, last: days[at] ?? today })));
const scoresOf = ({ energy = 0, pain = 0, mood = 0, sleep = 0, appetite = 0 }: Reading) => [
  energy,
  pain,
  mood,
  sleep,
  appetite,
];

test('[SL2] every score is a whole number from 0 to 10, and no day is written twice', () => {
  for (const { side } of every) {
    const readings = readingsOf(side);
    expect(new Set(readings.map(({ day }) => day)).size).toBe(readings.length);
    expect(readings.flatMap(scoresOf).every((score) => Number.isInteger(score) && score >= 0 && score <= 10)).toBe(
      true,
    );
  }
});

test('[SL2] nothing is in the future, and facts stand in the order of their days', () => {
  for (const { side, last } of every) {
    const written = side.mine.map(({ day }) => day);
    expect(written).toEqual([...written].sort());
    expect(written.every((day) => day <= last && daysBetween(day, last) <= 181)).toBe(true);
  }
});

test('[SL2] there are gaps, rest days, blank fields, and days away together', () => {
  for (const side of sides) {
    const readings = readingsOf(side);
    expect(readings.length).toBeGreaterThan(120);
    expect(readings.length).toBeLessThan(172);
    expect(readings.filter(({ rest }) => rest).length).toBeGreaterThan(3);
    expect(readings.filter(({ pain }) => pain === undefined).length).toBeGreaterThan(3);
    expect(readings.filter(({ mood }) => mood === undefined).length).toBeGreaterThan(20);
    expect(readings.some(({ day }) => ['103', '104', '105'].includes(String(181 - daysBetween(day, today))))).toBe(
      false,
    );
  }
});

test('[SL2] the readings alone show a flare in weeks nine and ten, and a way back from it', () => {
  for (const [at, each] of [life, ...lives].entries()) {
    const flare = flareDays(each.a, at === 0 ? today : (days[at - 1] ?? today), []);
    expect(flare.some((day) => day >= 57 && day <= 69)).toBe(true);
    expect(flare.filter((day) => day >= 57 && day <= 69).length).toBeGreaterThan(6);
    expect(flare.length).toBeLessThan(60);
  }
});

test('[SL3] both have limits and a condition of their own, and a profile of their own', () => {
  for (const side of sides) {
    const kinds = new Set(side.mine.map(({ fact }) => fact.kind));
    for (const kind of ['condition-told', 'limit-set', 'profile-chosen', 'usual-told', 'welcome-answered', 'time-had'])
      expect(kinds).toContain(kind);
  }
  expect(tapsOf(life.a).map(({ kind }) => kind)).toEqual(['worse', 'back-to-usual']);
});

test('[SL4] today nobody is in a flare, and at least three things are possible', () => {
  for (const [at, each] of [life, ...lives].entries()) {
    const last = at === 0 ? today : (days[at - 1] ?? today);
    expect(each.possible).toBeGreaterThanOrEqual(3);
    for (const side of [each.a, each.b]) expect(flareDays(side, last, tapsOf(side))).not.toContain(181);
  }
});

test('[SL5] the facts evolve cleanly, and what both welcome is what was found in common', () => {
  for (const side of sides) {
    const facts = side.mine.flatMap(({ fact }): CheckInFact[] =>
      fact.kind === 'checked-in' || fact.kind === 'usual-told' ? [fact] : [],
    );
    const state = facts.reduce(evolveCheckIn, noCheckIns);
    expect(state.readings.at(-1)?.day).toBe(today);
    expect(side.passing.map(({ fact }) => fact.kind)).toEqual(['offered']);
  }
  const yeses = (side: SampleSide) =>
    new Set(
      side.mine.flatMap(({ fact }) =>
        fact.kind === 'welcome-answered' && fact.answer === 'welcome' ? [fact.activity] : [],
      ),
    );
  const found = life.a.shown.flatMap(({ fact }) =>
    fact.kind === 'common-found' ? fact.found.map(({ slot }) => activityOf(slot)) : [],
  );
  expect(found.length).toBeGreaterThan(12);
  expect(new Set(found)).toEqual(new Set([...yeses(life.a)].filter((id) => yeses(life.b).has(id))));
});

test('[SL6] every word of it stands in the catalogue', () => {
  const said: unknown = JSON.parse(readFileSync(new URL('../words/en/sample.json', import.meta.url), 'utf8'));
  expect(Object.keys(said ?? {}).sort()).toEqual(
    [...Object.keys(words), ...Object.keys(words.coast), ...Object.keys(words.care)]
      .filter((name) => name !== 'coast' && name !== 'care')
      .map((name) => `sample.${name}`)
      .sort(),
  );
});

test('[SL5] their calendar stands by the rules: a round of treatment, rest, appointments, and what both keep', () => {
  const { a, b } = life;
  const facts = (['a', 'b'] as const).flatMap((by) =>
    (by === 'a' ? a : b).week.flatMap(({ fact }, at) =>
      fact.kind === 'entry-written' ? [{ fact, from: { id: `${by}${at}`, by } }] : [],
    ),
  );
  const entries = entriesOf(entriesFrom(facts));
  expect(entries.map(({ kind, stands }) => `${kind}${stands ? '' : '?'}`).sort()).toEqual([
    'appointment',
    'care-date',
    'rest',
    'treatment',
  ]);
  const fortnight = { first: addDays(today, -20), last: today };
  for (const { when, changes } of entries)
    expect(occurrencesOf(when, changes, fortnight, 'Europe/Lisbon' as Zone).length).toBeGreaterThan(0);
});

test('[SL5] [SL3] their coast stands by the rules: easy and hard days, a goal that is due, and one place to look at', () => {
  const said = (['a', 'b'] as const).flatMap((by) =>
    life[by].coast.flatMap(({ fact }, at): readonly SaidPlace[] =>
      fact.kind === 'place-written' ? [{ fact, from: { id: `${by}${at}`, by } }] : [],
    ),
  );
  const state = journeyFrom(said);
  const kinds = places(state).map(({ what }) => what);
  expect(new Set(kinds)).toEqual(new Set(['easy-day', 'hard-day', 'small-win', 'milestone', 'goal']));
  expect(new Set(places(state).map(({ month }) => month)).size).toBeGreaterThan(3);
  expect([goals(state).length, goalsDue(state, today)]).toEqual([1, true]);
  expect([toLookAt(state, 'a').length, toLookAt(state, 'b').length]).toEqual([1, 0]);
});

test('[SL1] [SL3] what lies in the Care room is theirs alone but for one sentence, and no id or fact is there twice', () => {
  expect(life.a.careShown).toEqual([]);
  expect(life.b.careShown.map(({ fact }) => fact.kind)).toEqual(['sentence-shared']);
  const kinds = new Set(life.a.careMine.map(({ fact }) => fact.kind));
  expect([...kinds].sort()).toEqual(
    ['clinic-told', 'medicine-noticed', 'medicine-told', 'question-kept', 'scale-noted'].sort(),
  );
  for (const side of sides) {
    const told = side.careMine.map(({ fact }) => JSON.stringify(fact));
    expect(new Set(told).size).toBe(told.length);
    for (const { day } of side.careMine) expect(day <= today).toBe(true);
  }
});
