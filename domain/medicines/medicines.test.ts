import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import {
  isTaken,
  type KnownMedicine,
  longestName,
  longestWords,
  type MedicineFact,
  medicinesOf,
  mostMedicines,
  noticeChange,
  type StopRule,
  stops,
  type Telling,
  type ToldMedicine,
  takenOn,
  tellMedicine,
  tells,
} from './index.ts';

const today = '2026-05-06' as Day;
const name = (digit: string) => digit.repeat(32);
const own = (text: string): Telling => ({ which: { by: 'own', name: text } });
const toldAs = (digit: string, nth: number, more: Partial<ToldMedicine> = {}): MedicineFact => ({
  kind: 'medicine-told',
  medicine: name(digit),
  nth,
  which: { by: 'substance', substance: 'sertraline' },
  ...more,
});

test('[MD1] a name of my own has some signs and at most 80, counted whole', () => {
  expect(tellMedicine([], name('a'), own(` ${'💊'.repeat(longestName)} `), today)).toMatchObject({
    ok: true,
    value: { nth: 1, which: { by: 'own', name: '💊'.repeat(longestName) } },
  });
  expect(tellMedicine([], name('a'), own('x'.repeat(longestName + 1)), today)).toEqual({
    ok: false,
    refusal: 'too-long',
  });
  expect(tellMedicine([], name('a'), own(' \n '), today)).toEqual({ ok: false, refusal: 'no-name' });
});

test('[MD1] days are here already, and an end is not before the beginning', () => {
  const said = { which: { by: 'class', class: 'ssri' } } as const;
  const tomorrow = addDays(today, 1);
  for (const days of [{ since: tomorrow }, { changed: tomorrow }, { stopped: tomorrow }])
    expect(tellMedicine([], name('a'), { ...said, ...days }, today)).toEqual({ ok: false, refusal: 'not-yet' });
  expect(tellMedicine([], name('a'), { ...said, since: today, stopped: addDays(today, -1) }, today)).toEqual({
    ok: false,
    refusal: 'ended-first',
  });
  expect(tellMedicine([], name('a'), { ...said, since: today, changed: today, stopped: today }, today)).toEqual({
    ok: true,
    value: { medicine: name('a'), nth: 1, ...said, since: today, changed: today, stopped: today },
  });
});

test('[MD1] the list ends at sixty; what stands in it can be told again', () => {
  const full = Array.from(
    { length: mostMedicines },
    (_, at): ToldMedicine => ({
      medicine: at.toString(16).padStart(32, '0'),
      nth: 3,
      which: { by: 'own', name: `${at}` },
    }),
  );
  expect(tellMedicine(full, name('f'), own('one more'), today)).toEqual({ ok: false, refusal: 'no-room' });
  expect(tellMedicine(full, '0'.repeat(32), own('again'), today)).toMatchObject({ ok: true, value: { nth: 4 } });
});

test('[MD2] the latest telling counts; told at once on two phones, I take it', () => {
  const both = [toldAs('a', 2, { stopped: today }), toldAs('a', 1)];
  expect(medicinesOf(both).medicines).toMatchObject([{ nth: 2, stopped: today }]);
  expect(medicinesOf([...both, toldAs('a', 2)]).medicines[0]).not.toHaveProperty('stopped');
  const later = toldAs('a', 2, { stopped: addDays(today, 4) });
  expect(medicinesOf([later, ...both]).medicines).toMatchObject([{ stopped: addDays(today, 4) }]);
});

test('[MD3] what has not ended by today is taken, also what begins later', () => {
  const state = medicinesOf([
    toldAs('a', 1, { stopped: today }),
    toldAs('b', 1, { stopped: addDays(today, 1) }),
    toldAs('c', 1, { since: addDays(today, 3) }),
    toldAs('d', 1),
  ]);
  expect(
    takenOn(state, today)
      .map(({ medicine }) => medicine[0])
      .sort(),
  ).toEqual(['b', 'c', 'd']);
  expect(state.medicines.map((one) => isTaken(one, addDays(today, 1))).filter(Boolean)).toHaveLength(2);
});

test('[MD4] what I noticed has at most 400 signs or none, on a day that is here', () => {
  const noticed = { medicine: name('a'), what: 'energy', day: today, words: ` ${'🌙'.repeat(longestWords)} ` } as const;
  expect(noticeChange(noticed, today)).toMatchObject({ ok: true, value: { words: '🌙'.repeat(longestWords) } });
  expect(noticeChange({ ...noticed, words: '' }, today).ok).toBe(true);
  expect(noticeChange({ ...noticed, words: 'x'.repeat(401) }, today)).toEqual({ ok: false, refusal: 'too-long' });
  expect(noticeChange(noticed, addDays(today, -1))).toEqual({ ok: false, refusal: 'not-yet' });
});

const rules: readonly StopRule[] = [
  { id: 'ask', urgency: 'ask-first', kinds: ['tablet'], meets: { kinds: ['alpha'] } },
  { id: 'never', urgency: 'never', kinds: ['tablet'], meets: { kinds: ['nitrate', 'popper'] } },
  { id: 'after-stroke', urgency: 'ask-first', kinds: ['tablet'], meets: { circumstance: 'recent-stroke' } },
];
const known = (medicine: string, ...kinds: readonly string[]): KnownMedicine => ({ medicine, kinds });

test('[MD5] the gravest comes first, and each names the medicines it is about', () => {
  const list = [known('3', 'alpha'), known('2', 'popper'), known('1', 'tablet'), known('4', 'nitrate'), known('5')];
  expect(stops(list, rules, ['recent-stroke'])).toEqual([
    { rule: 'never', urgency: 'never', medicines: ['1', '2', '4'] },
    { rule: 'after-stroke', urgency: 'ask-first', medicines: ['1'] },
    { rule: 'ask', urgency: 'ask-first', medicines: ['1', '3'] },
  ]);
  expect(stops([known('2', 'popper'), known('4', 'nitrate')], rules, ['recent-stroke', 'dysreflexia'])).toEqual([]);
});

test('[MD8] a medicine does not meet itself, and two of one kind do not meet', () => {
  expect(stops([known('1', 'tablet', 'nitrate')], rules)).toEqual([]);
  expect(stops([known('1', 'tablet', 'nitrate'), known('2', 'tablet')], rules)).toMatchObject([
    { medicines: ['1', '2'] },
  ]);
  expect(stops([known('1', 'tablet'), known('2', 'tablet')], rules)).toEqual([]);
});

test('[MD9] what ended today or in the two days before is told, and changes nothing else', () => {
  const ended = (days: number) => [{ ...known('1', 'tablet'), stopped: addDays(today, days) }];
  const list = [
    { id: 'emergency', kinds: ['tablet'] },
    { id: 'cord', kinds: ['tablet'], where: 'dysreflexia' as const },
  ];
  expect([-3, -2, -1, 0].map((days) => tells(ended(days), list, today).length)).toEqual([0, 1, 1, 1]);
  expect(tells([known('1', 'tablet')], list, today)).toEqual([{ rule: 'emergency', medicines: ['1'] }]);
  expect(tells(ended(-1), list, today, ['dysreflexia']).map(({ rule }) => rule)).toEqual(['cord', 'emergency']);
  expect(tells([known('1', 'alpha')], list, today)).toEqual([]);
});
