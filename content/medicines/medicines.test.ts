import { flags } from '@unhurried/domain/library';
import { type KnownMedicine, stops, tells, type WhichMedicine } from '@unhurried/domain/medicines';
import type { Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { sourceById } from '../sources/index.ts';
import table from './effects.cases.json';
import {
  type Change,
  cardOf,
  classesIn,
  kindsOf,
  medicineClassById,
  medicineClasses,
  stopRules,
  substanceById,
  substances,
  substancesIn,
  tellRules,
} from './index.ts';

const distinct = (list: readonly unknown[]) => new Set(list).size === list.length;

/** What a sign in the clinical table amounts to; a dash says nothing and stands for nothing. */
const meant: Readonly<Record<string, Change>> = {
  '↓': 'less',
  '↓↓': 'less',
  '↔': 'little',
  '↔/↑': 'little',
  '↑': 'more',
  '↑↑': 'more',
  '↓/↑': 'mixed',
  mixed: 'mixed',
  '?': 'unknown',
};

test('[CT40] every row of the clinical table has its entry, with the same changes, or is a note', () => {
  expect(table).toHaveLength(39);
  for (const { says, id, note, desire, arousal, orgasm, comfort } of table) {
    if (id === undefined) {
      expect(medicineClasses.filter(({ notes }) => notes.some((one) => one === note)).length, says).toBe(2);
      continue;
    }
    const { energy, ...found } = medicineClassById(id)?.changes ?? {};
    const expected = { desire: meant[desire], arousal: meant[arousal], orgasm: meant[orgasm] };
    expect({ ...expected, ...found }, says).toEqual({ ...expected, ...(comfort ? { comfort: 'less' } : {}) });
    expect(Object.keys(found).length, says).toBe(
      Object.values(expected).filter((change) => change !== undefined).length + (comfort ? 1 : 0),
    );
    if (energy) expect(id).toBe('sedating-antihistamines');
  }
});

test('[CT40] what has no row claims no change, and is here for a flag or for what it must not meet', () => {
  const rows = new Set(table.map(({ id }) => id));
  const met = new Set(stopRules.flatMap(({ kinds }) => kinds));
  for (const { id, changes, brings } of medicineClasses.filter((one) => !rows.has(one.id))) {
    expect(changes, id).toEqual({});
    expect(brings !== undefined || met.has(id), id).toBe(true);
  }
});

test('[CT41] each class and each substance stands once, under an id of its own, and every class holds some', () => {
  expect(distinct(medicineClasses.map(({ id }) => id))).toBe(true);
  expect(distinct(substances.map(({ id }) => id))).toBe(true);
  for (const { id } of [...medicineClasses, ...substances]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  for (const { id } of medicineClasses)
    expect(
      substances.some((one) => one.class === id),
      id,
    ).toBe(true);
  for (const one of substances) {
    expect(medicineClassById(one.class), one.id).toBeDefined();
    expect(substanceById(one.id)).toBe(one);
    for (const kind of one.kinds) expect(medicineClassById(kind), one.id).toBeDefined();
  }
});

test('[CT41] one name never leads to two substances, and each is found by all its names', () => {
  const spelled = substances.flatMap(({ name, also }) => [name, ...also].map((one) => one.toLowerCase()));
  expect(distinct(spelled)).toBe(true);
  for (const one of substances)
    for (const name of [one.name, one.name.toUpperCase(), ` ${one.name}, 20 mg`, ...one.also])
      expect(substancesIn(name), name).toEqual([one]);
  expect(substancesIn('GTN spray').map(({ id }) => id)).toEqual(['glyceryl-trinitrate']);
  expect(substancesIn('nitroglycerin').map(({ id }) => id)).toEqual(['glyceryl-trinitrate']);
  for (const [brand, id] of [
    ['Viagra 50', 'sildenafil'],
    ['nitro spray', 'glyceryl-trinitrate'],
    ['Imdur', 'isosorbide-mononitrate'],
    ['Adempas', 'riociguat'],
  ] as const)
    expect(substancesIn(brand).map((one) => one.id)).toEqual([id]);
  for (const text of ['', ' ', 'the white one', 'sertralin']) expect(substancesIn(text), text).toEqual([]);
});

test('[CT41] flags that are offered exist, and nothing is listed twice', () => {
  for (const { id, brings = [], considers, notes, sources } of medicineClasses) {
    for (const list of [brings, considers, notes, sources]) expect(distinct(list), id).toBe(true);
    for (const flag of brings) expect(flags, id).toContain(flag);
  }
  const brought = (id: string) => medicineClassById(id)?.brings;
  expect(brought('blood-thinners')).toEqual(['ACOAG']);
  expect(brought('sugar-lowering')).toEqual(['HYPO']);
  expect(brought('chemotherapy')).toContain('CYTO');
});

test('[CT42] that many notice nothing comes before what may change, and the fixed lines end every card', () => {
  for (const one of medicineClasses) {
    const card = cardOf(one);
    expect(card[0]).toBe(`medicines.${one.id}.what`);
    expect(card.indexOf('medicines.many'), one.id).toBe(one.manyNoticeNone ? 1 : -1);
    expect(card.slice(-3)).toEqual(['medicines.fixed.team', 'medicines.fixed.keep', 'medicines.fixed.dangerous']);
    expect(distinct(card), one.id).toBe(true);
  }
  const without = medicineClasses.filter(({ manyNoticeNone, changes }) => !manyNoticeNone && changes.desire === 'less');
  expect(without.map(({ id }) => id)).toEqual(['androgen-deprivation', 'aromatase-inhibitors', 'chemotherapy']);
});

test('[CT43] a figure that is told was looked up; one that is remembered is held back', () => {
  for (const { id, often = [], held = [], sources } of medicineClasses) {
    for (const { source } of often) expect(sourceById(source)?.certainty, id).toBe('found');
    for (const { source } of [...often, ...held]) expect(sources, id).toContain(source);
  }
});

test('[CT43] every card and every warning rests on sources, and none on our own design', () => {
  for (const one of [...medicineClasses, ...stopRules, ...tellRules]) {
    expect(one.sources.length, one.id).toBeGreaterThan(0);
    for (const id of one.sources) expect(['found', 'recalled'], one.id).toContain(sourceById(id)?.certainty);
  }
});

const named = (...names: readonly string[]): readonly KnownMedicine[] =>
  names.map((name, at) => ({ medicine: `${at}`, kinds: kindsOf({ by: 'own', name }) }));
const ruleOf = (...names: readonly string[]) => stops(named(...names), stopRules).map(({ rule }) => rule);

test('[CT44] [MD5] whatever is a nitrate, poppers and riociguat never meet a tablet for erections', () => {
  const tablets = substances.filter((one) => one.class === 'pde5-inhibitors');
  const nitrates = substances.filter((one) => one.class === 'nitrates');
  expect([tablets.length, nitrates.length]).toEqual([4, 4]);
  for (const tablet of tablets) {
    for (const nitrate of nitrates)
      for (const spelled of [nitrate.name, ...nitrate.also])
        expect(ruleOf(tablet.name, spelled), spelled).toEqual(['nitrates-with-tablets']);
    expect(ruleOf('poppers', tablet.name)).toEqual(['poppers-with-tablets']);
    expect(ruleOf('riociguat', tablet.name)).toEqual(['riociguat-with-tablets']);
    expect(ruleOf('tamsulosin', tablet.name)).toEqual(['alpha-blockers-with-tablets']);
    expect(ruleOf('ketoconazole', tablet.name)).toEqual(['level-raisers-with-tablets']);
  }
  expect(stopRules.filter(({ urgency }) => urgency === 'never').map(({ id }) => id)).toEqual([
    'nitrates-with-tablets',
    'poppers-with-tablets',
    'riociguat-with-tablets',
  ]);
  expect(ruleOf('nicorandil', 'sertraline', 'tamsulosin', 'poppers', 'riociguat')).toEqual([]);
});

test('[CT44] [MD5] over every pair of substances, in either order, nothing else is ever called never', () => {
  const never = new Set(['nitrates', 'poppers', 'riociguat']);
  const known = substances.map((one) => ({ medicine: one.id, kinds: kindsOf({ by: 'substance', substance: one.id }) }));
  const isNever = (one?: string, two?: string) => one === 'pde5-inhibitors' && never.has(two ?? '');
  const wrong = known.flatMap((one, at) =>
    known.flatMap((two, beside) => {
      const found = stops([one, two], stopRules).some(({ urgency }) => urgency === 'never');
      const [first, second] = [substances[at]?.class, substances[beside]?.class];
      return found === (isNever(first, second) || isNever(second, first)) ? [] : [`${one.medicine}, ${two.medicine}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('[CT44] a class told without a substance is taken at its most careful', () => {
  const of = (which: WhichMedicine, at: number): KnownMedicine => ({ medicine: `${at}`, kinds: kindsOf(which) });
  const tablet = of({ by: 'class', class: 'pde5-inhibitors' }, 1);
  const rulesFor = (id: string) =>
    stops([tablet, of({ by: 'class', class: id }, 2)], stopRules).map(({ rule }) => rule);
  expect(rulesFor('nitrates')).toEqual(['nitrates-with-tablets']);
  expect(rulesFor('cimetidine-ketoconazole')).toEqual(['level-raisers-with-tablets']);
  expect(stops([tablet], stopRules, ['recent-stroke']).map(({ rule }) => rule)).toEqual(['tablets-after-stroke']);
  expect(tells([tablet], tellRules, '2026-05-06' as Day, ['dysreflexia'])).toHaveLength(2);
});

test('[CT44] [MD7] what is not known is of no kind', () => {
  for (const which of [
    { by: 'own', name: 'the white one' },
    { by: 'class', class: 'constructor' },
    { by: 'substance', substance: 'toString' },
  ] as const)
    expect(kindsOf(which)).toEqual([]);
});

test('[CT44] a word for the whole kind, or a name with a slip in it, is read for what must never meet', () => {
  const tablets = ['Viagara', 'sildenafill 50', 'sildanafil', 'tadalfil', 'Cialys', 'sildenafilo', 'udenafil', 'PDE-5'];
  const nitrates = ['nitrate spray', 'my nitrates', 'isosorbide', 'Isosorbidmononitrat', 'trinitrin', 'angina spray'];
  for (const tablet of [...tablets, 'erection pills', 'ED meds', 'tablets for erections'])
    for (const nitrate of [...nitrates, 'nitroglicerina', 'nicorandl', 'G.T.N.', 'glyceryltrinitrate'])
      expect(ruleOf(tablet, nitrate), `${tablet}, ${nitrate}`).toEqual(['nitrates-with-tablets']);
  for (const said of ['amyl nitrate', 'nitrites', 'popper'])
    expect(ruleOf(said, 'sildenafil'), said).toEqual(['poppers-with-tablets']);
  expect(ruleOf('riocigaut', 'sildenafil')).toEqual(['riociguat-with-tablets']);
});

test('[CT44] no other name is read as one of what must never meet', () => {
  const met = new Set(['nitrates', 'poppers', 'riociguat', 'pde5-inhibitors']);
  for (const one of substances)
    for (const name of [one.name, ...one.also])
      expect(
        classesIn(name).filter((id) => !(met.has(one.class) && id === one.class)),
        name,
      ).toEqual([]);
  const others = [
    'miconazole nitrate',
    'econazole nitrate cream',
    'silver nitrate',
    'lithium citrate',
    'nitrofurantoin',
  ];
  for (const name of [
    ...others,
    'nitrazepam',
    'modafinil',
    'vericiguat',
    'alprostadil',
    'nasal spray',
    'heart tablets',
  ])
    expect(classesIn(name), name).toEqual([]);
});

test('[CT44] every rule speaks of kinds that exist, under an id of its own', () => {
  expect(distinct([...stopRules, ...tellRules].map(({ id }) => id))).toBe(true);
  for (const { id, kinds } of [...stopRules, ...tellRules])
    for (const kind of kinds) expect(medicineClassById(kind), id).toBeDefined();
  for (const { id, meets } of stopRules)
    if ('kinds' in meets) for (const kind of meets.kinds) expect(medicineClassById(kind), id).toBeDefined();
});
