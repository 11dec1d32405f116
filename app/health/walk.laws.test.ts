import { type Area, areas, conditions } from '@unhurried/content/conditions';
import { type CareFact, type CareState, evolveCare, noCare } from '@unhurried/domain/care';
import { type ClinicState, clinicOf, tellClinic } from '@unhurried/domain/clinic';
import { positions } from '@unhurried/domain/library';
import { addDays, type Day } from '@unhurried/domain/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginDraft, breaths, feelings, goneThrough, movements, passedOver, type WalkDraft } from './draft.ts';
import { conditionsIn, deviceConditions, keyOf, newConditions, questions, type Step, stepsOf } from './steps.ts';
import { writesOf } from './writes.ts';

const numRuns = process.env.DEEP ? 5000 : 200;
const today = '2026-11-22' as Day;

interface Known {
  readonly care: CareState;
  readonly clinic: ClinicState;
}
const nobody: Known = { care: noCare, clinic: clinicOf([]) };

const words = fc.constantFrom('', '  ', 'Left foot', 'A pump');
const anyAreas = fc.subarray<Area>([...areas]);
const tickedOf = (chosen: readonly Area[]): fc.Arbitrary<Record<string, readonly string[]>> =>
  fc.record({
    ...Object.fromEntries(chosen.map((area) => [`area/${area}`, fc.subarray([...conditionsIn(area)])])),
    devices: fc.subarray<string>([...deviceConditions]),
    search: fc.subarray(
      conditions.map(({ id }) => id),
      { maxLength: 2 },
    ),
  });

const anyDraft = (told: readonly string[], { clinic }: Known): fc.Arbitrary<WalkDraft> => {
  let drawn = 0;
  const begun = beginDraft(told, clinic, () => String(++drawn).padStart(32, '0'));
  const answered = fc.record({
    words: fc.record({ devices: words, sensation: words, 'bladder-and-bowel': words }),
    movement: fc.constantFrom(null, ...movements),
    stairs: fc.constantFrom(null, 'yes' as const, 'no' as const),
    positions: fc.subarray([...positions]),
    breath: fc.constantFrom(null, ...breaths),
    feelings: fc.subarray([...feelings]),
    wanted: fc.subarray(['FALL', 'RESP', 'NUMB', 'SKIN'] as const),
    operations: fc
      .array(fc.tuple(fc.constantFrom('Bypass', 'A new valve'), fc.constantFrom('', addDays(today, -9))), {
        maxLength: 2,
      })
      .map((all) => all.map(([what, day], at) => ({ operation: `${at}`.repeat(32), words: what, day }))),
  });
  return anyAreas.chain((chosen) =>
    fc.tuple(tickedOf(chosen), answered).map(([ticked, answers]) => ({ ...begun, ...answers, areas: chosen, ticked })),
  );
};

/** Goes on from one page: what the room does with what is written. */
function keeps(known: Known, step: Step, draft: WalkDraft): Known {
  const writes = writesOf(step, draft, { ...known, today });
  if (!writes.ok) throw new Error(writes.refusal);
  const clinic = writes.value.told.reduce<ClinicState>((state, told) => {
    const fact = tellClinic(state, told, today);
    if (!fact.ok) throw new Error(fact.refusal);
    const before = state.told.map((one) => ({ kind: 'clinic-told' as const, nth: 1, ...one }));
    return clinicOf([...before, { ...fact.value, nth: 9 }]);
  }, known.clinic);
  return { care: writes.value.facts.reduce(evolveCare, known.care), clinic };
}

/** As the form of Care tells it, with a wait of its own. */
const tellingOf = (id: string): readonly CareFact[] => [
  { kind: 'condition-told', condition: { id, flags: ['COG'], stance: { kind: 'recent' } } },
  { kind: 'precaution-set', precaution: { id: `wait-${id}`, target: { kind: 'tier', tier: 5 }, from: today } },
];

function walked(draft: WalkDraft, known: Known): Known {
  let now = known;
  for (const step of stepsOf(draft, 'ordinary')) {
    if (step.kind === 'condition') now = { ...now, care: tellingOf(step.condition).reduce(evolveCare, now.care) };
    else now = keeps(now, step, draft);
  }
  return now;
}

const drafts = anyDraft([], nobody);

test('[MH2] whoever passes over every page has written nothing', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const over = ['areas', 'search', ...areas.map((area) => `area/${area}`), ...questions].reduce(passedOver, draft);
      expect(walked(over, nobody)).toEqual(nobody);
    }),
    { numRuns },
  );
});

test('[MH2] a page that is passed over writes nothing, whatever stands on it and whatever was told before', () => {
  fc.assert(
    fc.property(drafts, drafts, fc.constantFrom(...questions), (before, draft, question) => {
      const known = walked(before, nobody);
      const step: Step = { kind: 'question', question };
      expect(keeps(known, step, passedOver(draft, question))).toEqual(known);
    }),
    { numRuns },
  );
});

test('[MH1] a page that is kept once more writes nothing anew', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const once = walked(draft, nobody);
      for (const question of questions) {
        const writes = writesOf({ kind: 'question', question }, draft, { ...once, today });
        expect(writes.ok && writes.value.told, question).toEqual([]);
      }
    }),
    { numRuns },
  );
});

test('[MH3] what is told of conditions is what their own forms tell, each once, whatever else the walk was told', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const asked = newConditions(draft);
      expect(new Set(asked).size).toBe(asked.length);
      const alone = asked.flatMap(tellingOf).reduce<CareState>(evolveCare, noCare);
      const { care } = walked(draft, nobody);
      expect(care.conditions).toEqual(alone.conditions);
      expect(care.precautions.filter(({ target }) => target.kind === 'tier')).toEqual(alone.precautions);
    }),
    { numRuns },
  );
});

test('[MH4] nothing is kept of an offer that was not ticked', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const kept = walked(draft, nobody).care.precautions.flatMap(({ target }) =>
        target.kind === 'flag' ? [target.flag] : [],
      );
      expect(kept.filter((flag) => !draft.wanted.includes(flag as 'FALL'))).toEqual([]);
    }),
    { numRuns },
  );
});

test('[MH2] each page can be passed over and gone through again without the loss of an answer', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      for (const step of stepsOf(draft, 'ordinary')) {
        const key = keyOf(step);
        expect(walked(goneThrough(passedOver(draft, key), key), nobody)).toEqual(walked(draft, nobody));
      }
    }),
    { numRuns: Math.ceil(numRuns / 10) },
  );
});
