import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import type { Shared } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { book, halfOf, inputOf, type Life, today } from './clinic.gen.ts';
import {
  boxLines,
  type ClinicInput,
  type ClinicPage,
  type ClinicTold,
  clinicOf,
  clinicPage,
  concerns,
  keepQuestion,
  longestSaid,
  longestWant,
  mostListed,
  mostQuestions,
  noteAnswer,
  noteScale,
  offeredTicks,
  type PageForTheClinicianAlone,
  scoreOf,
  type Tick,
  tellClinic,
  warningsLeftOff,
  withTalkAlone,
} from './index.ts';

const empty: Life = { clinic: [], medicines: [], signs: [], readings: [], care: { conditions: [], precautions: [] } };
const nothing = clinicOf([]);
const ago = (days: number): Day => addDays(today, -days);
const pageOf = (life: Partial<Life>, ...ticks: readonly Tick[]) =>
  clinicPage(inputOf({ ...empty, ...life }), new Set(ticks));

test('[CP12] without anything there is a page, with concerns and the box to tick', () => {
  const offered = offeredTicks(inputOf(empty));
  expect([...offered].sort()).toEqual(['date', 'box', ...concerns.map((one) => `concern/${one}`)].sort());
  expect(pageOf({}, 'box', 'concern/mood')).toMatchObject({ box: boxLines, concerns: ['mood'] });
});

test('[CP1] a yes within limits stands with them, in the words in which they were told', () => {
  const limit = (id: string, words?: string) =>
    ({ id, target: { kind: 'note' }, from: ago(1), ...(words ? { words } : {}) }) as const;
  const care = {
    conditions: [{ id: 'hip', flags: [], stance: { kind: 'cleared' } }],
    precautions: [limit('limit-hip-own', 'Not on that side.'), limit('limit-hip-1'), limit('limit-knee-1', 'Other.')],
  } as const;
  expect(pageOf({ care }, 'condition/hip').health?.conditions[0]?.limits).toEqual(['Not on that side.']);
});

test('[CP2] what I want has two lines and 160 signs, and counts as I told it last', () => {
  const want = (words: string) => tellClinic(nothing, { about: 'want', words }, today);
  expect(want(` ${'🌿'.repeat(longestWant)} `)).toMatchObject({ ok: true, value: { nth: 1 } });
  expect(want('x'.repeat(longestWant + 1))).toEqual({ ok: false, refusal: 'too-long' });
  expect(want('one\ntwo').ok).toBe(true);
  for (const three of ['a\nb\nc', 'a\r\nb\r\nc', 'a\u2028b\u2029c'])
    expect(want(three)).toEqual({ ok: false, refusal: 'two-lines' });
  const first = { kind: 'clinic-told', nth: 1, about: 'want', words: 'walk again' } as const;
  const again = tellClinic(clinicOf([first]), { about: 'want', words: '' }, today);
  expect(again).toMatchObject({ ok: true, value: { nth: 2 } });
  expect(again.ok && pageOf({ clinic: [first, again.value] }, 'want')).not.toHaveProperty('want');
  expect(pageOf({ clinic: [first] }, 'want').want).toBe('walk again');
});

test('[CP2] days that are not here, words too long and full lists are refused by name', () => {
  const tell = (told: ClinicTold, state = nothing) => tellClinic(state, told, today);
  const tomorrow = addDays(today, 1);
  const operation = (id: number) => ({ about: 'operation', operation: `${id}`, words: 'hip' }) as const;
  expect(tell({ ...operation(1), day: tomorrow })).toEqual({ ok: false, refusal: 'not-yet' });
  expect(tell({ about: 'last-visit', day: tomorrow })).toEqual({ ok: false, refusal: 'not-yet' });
  expect(tell({ about: 'next-treatment', words: 'scan', day: tomorrow }).ok).toBe(true);
  const long = 'x'.repeat(longestSaid + 1);
  expect(tell({ about: 'tried', tried: '1', words: 'heat', came: long })).toEqual({ ok: false, refusal: 'too-long' });
  const full = clinicOf(
    Array.from({ length: mostListed }, (_, at) => ({ kind: 'clinic-told' as const, nth: 1, ...operation(at) })),
  );
  expect(tell(operation(99), full)).toEqual({ ok: false, refusal: 'no-room' });
  expect(tell(operation(3), full)).toMatchObject({ ok: true, value: { nth: 2 } });
});

/** The same without saying whose it is. */
type Plain<Value> = { [Key in keyof Value as Key extends string ? Key : never]: Value[Key] };

test('[CP3] who is there and what may be said are mine; a partner has no place in the input', () => {
  const clinic = [
    { kind: 'clinic-told', nth: 1, about: 'present', who: 'partner' },
    { kind: 'clinic-told', nth: 1, about: 'before-partner', may: 'body-and-medicines' },
  ] as const;
  const room = pageOf({ clinic }, 'present', 'before-partner').room;
  expect(room).toEqual({ who: 'partner', beforePartner: 'body-and-medicines' });
  const theirs: Shared<Plain<ClinicInput['half']>> = halfOf([], empty.care) as never;
  // @ts-expect-error What two people hold is never what a page is made of.
  const refused: ClinicInput = { ...inputOf(empty), half: theirs };
  expect(Object.keys(refused).sort()).toEqual(['book', 'clinic', 'half', 'medicines', 'today', 'version'].sort());
});

const medicine = (id: string, days: object) =>
  ({ kind: 'medicine-told', medicine: id, nth: 1, which: { by: 'own', name: `medicine/${id}` }, ...days }) as const;

test('[CP4] what began within six weeks of a change is said to have begun about the time', () => {
  const noticed = { kind: 'medicine-noticed', medicine: '1', what: 'comfort', day: ago(60), words: 'drier' } as const;
  const beside = (began: number) =>
    pageOf({ medicines: [medicine('1', { since: ago(began) }), noticed] }, 'medicine/1', `noticed/comfort/${ago(60)}`)
      .medicines?.noticed[0]?.beside;
  const about = [{ which: { by: 'own', name: 'medicine/1' }, how: 'began-about-the-time' }];
  expect([17, 18, 60, 102, 103].map(beside)).toEqual([[], about, about, about, []]);
});

test('[CP4] what ended more than 91 days ago is the past; what happened since is marked', () => {
  const one = (days: object) => pageOf({ medicines: [medicine('1', days)] }, 'medicine/1').medicines?.lines[0]?.lately;
  expect(one({ since: ago(91), changed: ago(3) })).toEqual(['began', 'changed']);
  expect(one({ since: ago(92) })).toEqual([]);
  expect(one({ since: ago(300), stopped: ago(91) })).toEqual(['stopped']);
  expect(one({ since: ago(300), stopped: ago(92) })).toBeUndefined();
});

test('[CP4] what must never meet is marked and warned of; what a tick leaves off is told to me alone', () => {
  const life = { ...empty, medicines: [medicine('1', {}), medicine('2', {}), medicine('3', { stopped: ago(1) })] };
  const both = pageOf(life, 'medicine/1', 'medicine/2', 'medicine/3').medicines;
  expect(both?.warned.map(({ rule, urgency }) => [rule, urgency])).toEqual([
    ['never-one-two', 'never'],
    ['tell-two', undefined],
  ]);
  expect(both?.lines.map(({ neverWith }) => neverWith)).toContainEqual(['never-one-two']);
  const half = pageOf(life, 'medicine/1').medicines;
  expect(half?.warned).toEqual([]);
  expect(half?.lines[0]?.neverWith).toEqual(book.stops.slice(0, 1).map(({ id }) => id));
  expect(warningsLeftOff(inputOf(life), new Set<Tick>(['medicine/1']))).toEqual(['never-one-two']);
  expect(warningsLeftOff(inputOf(life), new Set<Tick>(['medicine/1', 'medicine/2']))).toEqual([]);
});

const readings = (values: readonly (number | undefined)[]): readonly Reading[] =>
  values
    .map((energy, at): Reading => ({ day: ago(at), ...(energy === undefined ? {} : { energy }) }))
    .sort((one, two) => (one.day < two.day ? -1 : 1));

test('[CP5] the middle and the ends stand beside five days told, and a gap stays a gap', () => {
  const series = (values: readonly (number | undefined)[]) =>
    pageOf({ readings: readings(values) }, 'energy').trend?.series[0];
  expect(series([5, undefined, 6, 2, 9])?.summary).toBeUndefined();
  expect(series([5, undefined, 6, 2, 9, 0])?.summary).toEqual({ median: 5, lowest: 0, highest: 9 });
  expect(series([5, 6, 2, 9, 0, 10])?.summary?.median).toBe(5.5);
  expect(series([5, undefined, 6])?.told.map(({ day }) => day)).toEqual([ago(2), today]);
  expect(series([...Array(27).fill(undefined), 4, 8])?.told).toEqual([{ day: ago(27), value: 4 }]);
  expect(series([undefined])).toBeUndefined();
});

test('[CP5] days of flare and recovery are counted as the pace saw them', () => {
  const calm = Array.from({ length: 40 }, (): number => 6);
  const withTap = readings(calm).map((one) => (one.day === ago(3) ? { ...one, worse: true } : one));
  expect(pageOf({ readings: readings(calm) }, 'flare-days').trend?.days).toMatchObject({ flare: 0, recovery: 0 });
  const days = pageOf({ readings: withTap }, 'flare-days').trend?.days;
  expect(days?.known).toBe(28);
  expect(days?.flare).toBeGreaterThan(0);
  expect(pageOf({}, 'flare-days').trend).toBeUndefined();
});

test('[CP6] three whole numbers and their mean; the latest of four weeks stands', () => {
  const peg = (items: readonly [number, number, number], day: Day) =>
    ({ scale: 'pain-interference', items, day }) as const;
  expect(scoreOf(peg([7, 5, 8], today))).toBe(6.7);
  for (const off of [peg([7, 5, 11], today), peg([7, 5.5, 1], today), peg([-1, 0, Number.NaN], today)])
    expect(noteScale(nothing, off, today)).toEqual({ ok: false, refusal: 'off-scale' });
  expect(noteScale(nothing, peg([1, 2, 3], addDays(today, 1)), today)).toEqual({ ok: false, refusal: 'not-yet' });
  const clinic = [peg([1, 2, 3], ago(20)), peg([4, 4, 4], ago(2)), peg([9, 9, 99], today)].map(
    (noted) => ({ kind: 'scale-noted', nth: 1, ...noted }) as const,
  );
  const scale = 'scale/pain-interference';
  expect(pageOf({ clinic }, scale).trend?.scales).toEqual([
    { scale: 'pain-interference', day: ago(2), items: [4, 4, 4], score: 4 },
  ]);
  expect(pageOf({ clinic: [{ ...clinic[0], day: ago(28) }] as never }, scale).trend).toBeUndefined();
});

test('[CP8] what shares or prints for two cannot take a page with the line to talk alone', () => {
  const printForTwo = (page: ClinicPage): string => JSON.stringify(page);
  const alone: PageForTheClinicianAlone = withTalkAlone(pageOf({}, 'date'));
  // @ts-expect-error The line is not for two.
  expect(printForTwo(alone)).toContain('talkAlone');
  expect(concerns.some((one) => one.includes('alone'))).toBe(false);
});

test('[CP9] signs since the last visit stand, also those looked at; without one, of 91 days', () => {
  const sign = (days: number) => ({ kind: 'red-flag-raised', flag: 'chest-pain', day: ago(days) }) as const;
  const signs = [sign(91), { kind: 'red-flag-looked-at' } as const, sign(10), sign(10), sign(92)];
  const ticks = [10, 91, 92].map((days): Tick => `warning/chest-pain/${ago(days)}`);
  expect(pageOf({ signs }, ...ticks).warnings?.signs.map(({ day }) => day)).toEqual([ago(91), ago(10)]);
  const clinic = [{ kind: 'clinic-told', nth: 1, about: 'last-visit', day: ago(30) }] as const;
  expect(pageOf({ signs, clinic }, ...ticks).warnings).toEqual({
    since: ago(30),
    signs: [{ flag: 'chest-pain', day: ago(10) }],
  });
});

test('[CP10] the box is the same for everybody: three lines and no answer', () => {
  expect(pageOf({}, 'box').box).toEqual(['ok-now', 'not-yet-until', 'with-these-limits']);
});

test('[CP11] questions stand in my order, answers beside them, and neither on a page', () => {
  const keep = (question: string, place: number, kept = true) => ({ question, place, kept }) as const;
  const clinic = [keep('b', 2), keep('a', 3), keep('c', 1), keep('d', 0, false)].map(
    (one) => ({ kind: 'question-kept', nth: 1, ...one }) as const,
  );
  const state = clinicOf([
    ...clinic,
    { kind: 'answer-noted', nth: 1, question: 'b', words: 'yes, in May', day: today },
  ]);
  expect(state.questions.map(({ question }) => question)).toEqual(['c', 'b', 'a']);
  expect(state.answers).toEqual([{ question: 'b', words: 'yes, in May', day: today }]);
  expect(keepQuestion(state, keep('a', 0))).toMatchObject({ ok: true, value: { nth: 2, place: 0 } });
  const full = clinicOf(
    Array.from(
      { length: mostQuestions },
      (_, at) => ({ kind: 'question-kept', nth: 1, ...keep(`${at}`, at) }) as const,
    ),
  );
  expect(keepQuestion(full, keep('one more', 0))).toEqual({ ok: false, refusal: 'no-room' });
  const answer = { question: 'b', words: 'x'.repeat(longestSaid + 1), day: today };
  expect(noteAnswer(state, answer, today)).toEqual({ ok: false, refusal: 'too-long' });
  const input = { ...inputOf(empty), clinic: state };
  expect(JSON.stringify(clinicPage(input, offeredTicks(input)))).not.toContain('in May');
});

test('[CP1] a condition comes with its day, and with what a yes of the team was not about', () => {
  const since = addDays(today, -21);
  const surgery = {
    id: 'heart-surgery',
    flags: ['CARD', 'STERN'],
    stance: { kind: 'cleared' },
    since,
    still: ['STERN'],
  };
  const care = { conditions: [surgery, { ...surgery, id: 'stoma', since: undefined, still: [] }], precautions: [] };
  expect(pageOf({ care: care as never }, 'condition/heart-surgery', 'condition/stoma').health?.conditions).toEqual([
    { id: 'heart-surgery', stance: { kind: 'cleared' }, since, still: ['STERN'] },
    { id: 'stoma', stance: { kind: 'cleared' } },
  ]);
});

test('[CP13] that I am worried about safety is offered to no page, and no tick brings it onto one', () => {
  const held = (id: string, flags: readonly ('SAFE' | 'CARD')[]) =>
    ({ id, flags, stance: { kind: 'recent' } }) as const;
  const care = { conditions: [held('safe', ['SAFE']), held('heart-attack', ['CARD'])], precautions: [] };
  const conditionTicks = [...offeredTicks(inputOf({ ...empty, care }))].filter((tick) => tick.startsWith('condition/'));
  expect(conditionTicks).toEqual(['condition/heart-attack']);
  const page = pageOf({ care: care as never }, 'condition/safe', 'condition/heart-attack');
  expect(page.health?.conditions).toEqual([{ id: 'heart-attack', stance: { kind: 'recent' } }]);
});
