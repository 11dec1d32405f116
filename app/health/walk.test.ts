import { conditionById, conditions } from '@unhurried/content/conditions';
import { type CareState, evolveCare, noCare } from '@unhurried/domain/care';
import { type ClinicState, type ClinicTold, clinicOf, tellClinic } from '@unhurried/domain/clinic';
import { addDays, type Day } from '@unhurried/domain/time';
import { refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { beginDraft, goneThrough, passedOver, type WalkDraft } from './draft.ts';
import { leafletsOf } from './leaflets-of.ts';
import { flagsOf, offersFor } from './offers.ts';
import {
  deviceConditions,
  keyOf,
  newConditions,
  numberAfter,
  onlyFor,
  questions,
  type Step,
  stepAt,
  stepsOf,
  toTick,
} from './steps.ts';
import { type KnownHealth, writesOf } from './writes.ts';

const today = '2026-11-22' as Day;
const nobody = clinicOf([]);
let drawn = 0;
const name = (): string => String(++drawn).padStart(32, '0');
const fresh = (clinic: ClinicState = nobody, told: readonly string[] = []): WalkDraft => beginDraft(told, clinic, name);
const known = (part: Partial<KnownHealth> = {}): KnownHealth => ({ care: noCare, clinic: nobody, today, ...part });
const question = (one: (typeof questions)[number]): Step => ({ kind: 'question', question: one });
const written = (step: Step, draft: WalkDraft, of: KnownHealth) => {
  const writes = writesOf(step, draft, of);
  if (!writes.ok) throw new Error(writes.refusal);
  return writes.value;
};
const telling = (...all: readonly ClinicTold[]): ClinicState =>
  all.reduce<ClinicState>((state, told, at) => {
    const fact = tellClinic(state, told, today);
    if (!fact.ok) throw new Error(`${at} ${fact.refusal}`);
    return clinicOf([...state.told.map((one) => ({ kind: 'clinic-told' as const, nth: 1, ...one })), fact.value]);
  }, nobody);
const careWith = (care: CareState, facts: readonly Parameters<typeof evolveCare>[1][]): CareState =>
  facts.reduce(evolveCare, care);

test('[MH1] the walk goes from headings to what is under them, to the questions, to each condition, to its end', () => {
  const draft = {
    ...fresh(),
    areas: ['nerves', 'heart'] as const,
    ticked: { 'area/heart': ['heart-stent'], 'area/nerves': ['stroke'] },
  };
  expect(stepsOf(draft, 'ordinary').map(keyOf)).toEqual([
    'areas',
    'area/heart',
    'area/nerves',
    ...questions,
    'condition/heart-stent',
    'condition/stroke',
    'end',
  ]);
  expect(stepsOf(draft, 'low-energy').map(keyOf)).not.toContain('positions');
  expect(stepsOf(fresh(), 'low-energy').length).toBeLessThan(stepsOf(fresh(), 'ordinary').length);
});

test('[MH1] each page leads to the one after it, and a number that is none leads nowhere', () => {
  const steps = stepsOf({ ...fresh(), areas: ['heart'] }, 'ordinary');
  for (const [at, step] of steps.entries()) {
    expect(stepAt(steps, String(at + 1))).toBe(step);
    expect(numberAfter(steps, step)).toBe(at + 2);
  }
  for (const wrong of [undefined, '0', '-1', '1.5', 'heart', '01', String(steps.length + 1)])
    expect(stepAt(steps, wrong), wrong).toBeUndefined();
});

test('[MH1] what was told stands there already, and going on without a change writes nothing', () => {
  const operation = 'd'.repeat(32);
  const clinic = telling(
    { about: 'operation', operation, words: 'A new valve', day: addDays(today, -40) },
    { about: 'devices', words: 'A pump' },
    { about: 'stairs', can: false },
    { about: 'positions', hurt: ['prone', 'back'] },
    { about: 'sensation', words: 'Left foot' },
    { about: 'bladder-and-bowel', words: 'Urgent at night' },
  );
  const draft = fresh(clinic);
  expect(draft.operations.map(({ words }) => words)).toEqual(['A new valve', '']);
  expect([draft.words.devices, draft.stairs, draft.positions.length]).toEqual(['A pump', 'no', 2]);
  for (const step of stepsOf(draft, 'ordinary'))
    expect(written(step, draft, known({ clinic })), keyOf(step)).toEqual({ told: [], facts: [] });
});

test('[MH1] an answer writes what it says and no more; what is emptied is taken off', () => {
  const draft = { ...fresh(), stairs: 'yes' as const, positions: ['kneeling' as const] };
  expect(written(question('stairs'), draft, known()).told).toEqual([{ about: 'stairs', can: true }]);
  expect(written(question('positions'), draft, known()).told).toEqual([{ about: 'positions', hurt: ['kneeling'] }]);
  const clinic = telling({ about: 'devices', words: 'A pump' });
  const emptied = { ...draft, words: { ...draft.words, devices: '  ' } };
  expect(written(question('devices'), emptied, known({ clinic })).told).toEqual([{ about: 'devices', words: '' }]);
});

test('[MH1] an operation has words, and a day where it is known; half a day is asked about', () => {
  const [blank] = fresh().operations;
  if (!blank) throw new Error('no row');
  const of = (part: object) =>
    writesOf(question('operations'), { ...fresh(), operations: [{ ...blank, ...part }] }, known());
  expect(of({})).toMatchObject({ ok: true, value: { told: [] } });
  expect(of({ words: ' Bypass ' })).toMatchObject({
    value: { told: [{ words: 'Bypass', operation: blank.operation }] },
  });
  expect(of({ words: 'Bypass', day: '2026-10-01' })).toMatchObject({ value: { told: [{ day: '2026-10-01' }] } });
  expect(of({ words: 'Bypass', day: '2026-02-30' })).toEqual(refuse('date'));
  expect(of({ day: '2026-10-01' })).toEqual(refuse('no-words'));
});

test('[MH2] of a page that was passed over nothing is written, and what was put in is still there', () => {
  const draft = passedOver({ ...fresh(), stairs: 'yes', movement: 'unsteady', wanted: ['FALL'] }, 'stairs');
  expect(written(question('stairs'), draft, known())).toEqual({ told: [], facts: [] });
  expect(draft.stairs).toBe('yes');
  expect(written(question('stairs'), goneThrough(draft, 'stairs'), known()).told).toHaveLength(1);
});

test('[MH2] conditions ticked on a page that was passed over, or under a heading taken off, are not asked about', () => {
  const draft = {
    ...fresh(),
    areas: ['heart', 'nerves'] as const,
    ticked: { 'area/heart': ['heart-stent'], 'area/nerves': ['stroke'], devices: ['stoma'] },
  };
  expect(newConditions(draft)).toEqual(['heart-stent', 'stoma', 'stroke']);
  expect(newConditions(passedOver(draft, 'area/heart'))).toEqual(['stoma', 'stroke']);
  expect(newConditions(passedOver(draft, 'areas'))).toEqual(['stoma']);
  expect(newConditions({ ...draft, areas: ['heart'] })).toEqual(['heart-stent', 'stoma']);
  expect(newConditions(goneThrough(passedOver(draft, 'areas'), 'areas'))).toHaveLength(3);
});

test('[MH3] what was told before the walk is named and not asked again, and nothing is asked twice', () => {
  const draft = { ...fresh(nobody, ['stroke']), areas: ['nerves'] as const, ticked: { 'area/nerves': ['stroke'] } };
  expect(newConditions(draft)).toEqual([]);
  const twice = {
    ...fresh(),
    areas: ['kidneys'] as const,
    ticked: { 'area/kidneys': ['dialysis'], devices: ['dialysis'] },
  };
  expect(newConditions(twice)).toEqual(['dialysis']);
  expect(toTick(twice, 'devices', deviceConditions)).not.toContain('dialysis');
  expect(onlyFor({ ...fresh(), ticked: { devices: ['stoma'] } }, 'devices').map(keyOf)).toEqual([
    'devices',
    'condition/stoma',
  ]);
});

test('[MH3] each device is a condition that the content knows', () => {
  expect(deviceConditions.filter((id) => !conditionById(id))).toEqual([]);
});

test('[MH4] an answer offers and sets nothing; ticked it is set once, taken off it ends', () => {
  const draft = { ...fresh(), breath: 'talking' as const };
  const step = question('breath');
  expect(offersFor('breath', draft, noCare, today)).toEqual(['RESP']);
  expect(written(step, draft, known()).facts).toEqual([]);
  const ticked = { ...draft, wanted: ['RESP' as const] };
  const { facts } = written(step, ticked, known());
  const id = ticked.names.RESP;
  expect(facts).toEqual([
    { kind: 'precaution-set', precaution: { id, target: { kind: 'flag', flag: 'RESP' }, from: today } },
  ]);
  const care = careWith(noCare, facts);
  expect(written(step, ticked, known({ care })).facts).toEqual([]);
  const ended = [{ kind: 'precaution-ended', id }];
  expect(written(step, draft, known({ care })).facts).toEqual(ended);
  expect(written(step, { ...ticked, breath: 'fine' }, known({ care })).facts).toEqual(ended);
});

test('[MH4] what holds already, or comes with a condition ticked in this walk, is not offered', () => {
  const draft = { ...fresh(), movement: 'support' as const, feelings: ['numb', 'sore'] as const };
  const told = { kind: 'condition-told', condition: { id: 'x', flags: ['FALL'], stance: { kind: 'stable' } } } as const;
  expect(offersFor('movement', draft, noCare, today)).toEqual(['FALL']);
  expect(offersFor('movement', draft, careWith(noCare, [told]), today)).toEqual([]);
  expect(offersFor('sensation', draft, noCare, today)).toEqual(['NUMB', 'SKIN']);
  const ticked = { ...draft, areas: ['nerves'] as const, ticked: { 'area/nerves': ['spinal-cord-injury-low'] } };
  expect(offersFor('sensation', ticked, noCare, today)).toEqual(['SKIN']);
  expect(questions.flatMap(flagsOf)).toEqual(['FALL', 'RESP', 'NUMB', 'SKIN']);
});

test('[MH7] leaflets of what I told, each once, by number', () => {
  const found = leafletsOf(['stroke', 'heart-attack', 'heart-stent', 'no-such-thing']);
  expect(found.map(({ leaflet }) => leaflet)).toEqual(['heart', 'stroke']);
  for (const { href } of found) expect(href).toMatch(/^#\/reading\/[1-9]\d?$/);
  expect(conditions.length).toBeGreaterThan(found.length);
});
